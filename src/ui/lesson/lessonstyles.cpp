// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonstyles.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextDocument>

#include <algorithm>

namespace expressly {

LessonStyles::LessonStyles(const QTextDocument &document, const LessonLayout &layout)
    : m_document(document)
    , m_layout(layout)
{}

QTextCharFormat LessonStyles::format(LessonStyle style) const
{
    const auto make = [this](double points, const QColor &color, int weight) {
        QTextCharFormat result;
        result.setFontPointSize(points * m_layout.scale);
        result.setForeground(color);
        result.setFontWeight(weight);
        return result;
    };
    const Theme &theme = m_layout.theme;
    using Style = LessonStyle;
    switch (style) {
    case Style::Title:
        return make(26, theme.ink, QFont::DemiBold);
    case Style::Summary:
        return make(17, theme.secondaryInk, QFont::Normal);
    case Style::Fine:
        return make(12.5, theme.secondaryInk, QFont::Normal);
    case Style::Body:
    case Style::Item:
        return make(16, theme.ink, QFont::Normal);
    case Style::Heading:
        return make(19, theme.ink, QFont::DemiBold);
    case Style::StepTitle:
        return make(17, theme.ink, QFont::DemiBold);
    case Style::Why:
        return make(14.5, theme.secondaryInk, QFont::Normal);
    case Style::Cell:
        return make(14.5, theme.ink, QFont::Normal);
    case Style::HeaderCell:
        return make(14.5, theme.secondaryInk, QFont::DemiBold);
    }
    Q_UNREACHABLE();
}

QTextBlockFormat LessonStyles::paragraph(LessonStyle style, double spaceBefore) const
{
    using Style = LessonStyle;
    QTextBlockFormat block;
    // The layout adds a line's extra height below it, so the space above stays as given.
    block.setTopMargin(spaceBefore * m_layout.scale);
    const bool isLarge =
        style == Style::Title || style == Style::Heading || style == Style::StepTitle;
    block.setLineHeight(linePercent(isLarge ? 1.3 : 1.5), QTextBlockFormat::ProportionalHeight);
    if (style == Style::Title || style == Style::Heading) {
        block.setHeadingLevel(style == Style::Title ? 1 : 2);
    }
    return block;
}

double LessonStyles::linePercent(double sizes) const
{
    // Fonts differ in how much air they bring along; what is wished is a multiple of the size
    // alone.
    const QFontMetricsF metrics(m_document.defaultFont());
    const double size = QFontInfo(m_document.defaultFont()).pixelSize();
    return std::max(100.0, 100 * sizes * size / metrics.lineSpacing());
}

} // namespace expressly
