// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/lessondocument.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

class QTextDocument;

namespace expressly {

/// The kinds of text in a lesson.
enum class LessonStyle {
    Title,
    Summary,
    Fine,
    Body,
    Heading,
    StepTitle,
    Why,
    Item,
    Cell,
    HeaderCell
};

/// How the kinds of text look in one layout.
class LessonStyles final
{
public:
    /// Both outlive this.
    LessonStyles(const QTextDocument &document, const LessonLayout &layout);

    [[nodiscard]] QTextCharFormat format(LessonStyle style) const;
    [[nodiscard]] QTextBlockFormat paragraph(LessonStyle style, double spaceBefore) const;
    /// For a line pitch of so many font sizes, in per cent of the font's own.
    [[nodiscard]] double linePercent(double sizes) const;

private:
    const QTextDocument &m_document;
    const LessonLayout &m_layout;
};

} // namespace expressly
