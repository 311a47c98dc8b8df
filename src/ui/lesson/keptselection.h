// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QTextCursor>

namespace expressly {

/// What a person marked in a lesson, in words that hold in every layout of it.
class KeptSelection final
{
public:
    /// \a paragraphs as in LessonDocument, like below.
    KeptSelection(const QTextCursor &cursor, const QList<int> &paragraphs);

    /// The same in another layout; without what was marked where other words stand there now.
    [[nodiscard]] QTextCursor in(QTextDocument &document, const QList<int> &paragraphs) const;

private:
    struct Place
    {
        qsizetype paragraph = -1; ///< -1: before the first.
        int offset = 0;
        QString before; ///< The words of the paragraph before it.
    };

    [[nodiscard]] static Place
    placeOf(QTextDocument &document, int position, const QList<int> &paragraphs);
    [[nodiscard]] static int positionOf(const Place &place, const QList<int> &paragraphs, int end);
    [[nodiscard]] static QString wordsBefore(QTextDocument &document, int position, int offset);

    Place m_anchor;
    Place m_end;
};

} // namespace expressly
