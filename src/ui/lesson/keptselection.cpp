// SPDX-License-Identifier: MIT
#include "ui/lesson/keptselection.h"

#include <QTextDocument>

#include <algorithm>

namespace expressly {

KeptSelection::KeptSelection(const QTextCursor &cursor, const QList<int> &paragraphs)
    : m_anchor(placeOf(*cursor.document(), cursor.anchor(), paragraphs))
    , m_end(placeOf(*cursor.document(), cursor.position(), paragraphs))
{}

QTextCursor KeptSelection::in(QTextDocument &document, const QList<int> &paragraphs) const
{
    const int last = document.characterCount() - 1;
    const int anchor = positionOf(m_anchor, paragraphs, last);
    const int end = positionOf(m_end, paragraphs, last);
    QTextCursor cursor(&document);
    cursor.setPosition(anchor);
    // In a mirror some words are others: what would be selected is not what was meant.
    if (wordsBefore(document, anchor, m_anchor.offset) == m_anchor.before
        && wordsBefore(document, end, m_end.offset) == m_end.before) {
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    }
    return cursor;
}

KeptSelection::Place
KeptSelection::placeOf(QTextDocument &document, int position, const QList<int> &paragraphs)
{
    const auto next = std::ranges::upper_bound(paragraphs, position);
    const qsizetype paragraph = next - paragraphs.begin() - 1;
    const int offset = paragraph < 0 ? position : position - paragraphs.at(paragraph);
    return {paragraph, offset, wordsBefore(document, position, offset)};
}

int KeptSelection::positionOf(const Place &place, const QList<int> &paragraphs, int end)
{
    const int start = place.paragraph < 0
                          ? 0
                          : paragraphs.value(std::min(place.paragraph, paragraphs.size() - 1));
    return std::min(start + place.offset, end);
}

/// Pictures and their frames are no words: they stand at other places in other layouts.
QString KeptSelection::wordsBefore(QTextDocument &document, int position, int offset)
{
    constexpr QChar FrameBegins(0xFDD0);
    constexpr QChar FrameEnds(0xFDD1);
    QTextCursor cursor(&document);
    cursor.setPosition(std::max(0, position - offset));
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    return cursor.selectedText()
        .remove(QChar::ObjectReplacementCharacter)
        .replace(FrameBegins, u' ')
        .replace(FrameEnds, u' ')
        .simplified();
}

} // namespace expressly
