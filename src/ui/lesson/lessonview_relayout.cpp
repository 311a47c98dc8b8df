// SPDX-License-Identifier: MIT
// The lesson's document replaced by another, and what outlives it.
#include "ui/lesson/lessonpicture.h"
#include "ui/lesson/lessonview.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <memory>
#include <utility>

namespace expressly {

namespace {

/// A text position that holds in every layout of a lesson.
struct TextPlace
{
    qsizetype paragraph = -1; ///< -1: before the first.
    int offset = 0;
};

TextPlace placeOf(int position, const QList<int> &paragraphs)
{
    const auto next = std::ranges::upper_bound(paragraphs, position);
    const qsizetype paragraph = next - paragraphs.begin() - 1;
    return {paragraph, paragraph < 0 ? position : position - paragraphs.at(paragraph)};
}

int positionOf(const TextPlace &place, const QList<int> &paragraphs, int end)
{
    const int start = place.paragraph < 0
                          ? 0
                          : paragraphs.value(std::min(place.paragraph, paragraphs.size() - 1));
    return std::min(start + place.offset, end);
}

/// The words of the paragraph before \a position; pictures and their frames stand at other places
/// in other layouts.
QString wordsBefore(QTextDocument &document, int position, const TextPlace &place)
{
    constexpr QChar FrameBegins(0xFDD0);
    constexpr QChar FrameEnds(0xFDD1);
    QTextCursor cursor(&document);
    cursor.setPosition(std::max(0, position - place.offset));
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    return cursor.selectedText()
        .remove(QChar::ObjectReplacementCharacter)
        .replace(FrameBegins, u' ')
        .replace(FrameEnds, u' ')
        .simplified();
}

} // namespace

void LessonView::rebuild()
{
    m_layout = wantedLayout();
    // Not a child: a widget that is being shown must not lose children meanwhile.
    auto fresh = std::make_unique<PictureDocument>();
    fresh->setDefaultFont(font());
    setHovered(std::nullopt);
    m_pressed.reset();
    // QTextEdit keeps their cursors, and looks at them when the next ones come.
    setExtraSelections({});
    m_written = writeLesson(*fresh, m_guide, m_lesson, m_layout);
    fresh->documentLayout()->setPaintDevice(viewport());
    // Before the view takes it, so that it is laid out once and not twice.
    centreColumn(*fresh);
    const QScopedValueRollback moving(m_isMoving, true);
    // Until all is measured nothing may be looked up by its place.
    m_geometry = {};
    setDocument(fresh.get());
    m_document = std::move(fresh);
    measure();
    if (m_state.focused && *m_state.focused >= m_written.links.size()) {
        m_state.focused.reset();
    }
    emit rebuilt();
}

void LessonView::relayout()
{
    relayoutAt(readingPosition());
}

void LessonView::relayoutAt(const ReadingPosition &position)
{
    const QTextCursor former = textCursor();
    const TextPlace anchor = placeOf(former.anchor(), m_written.paragraphs);
    const TextPlace end = placeOf(former.position(), m_written.paragraphs);
    const QString beforeAnchor = wordsBefore(*document(), former.anchor(), anchor);
    const QString beforeEnd = wordsBefore(*document(), former.position(), end);
    rebuild();
    const int last = document()->characterCount() - 1;
    const int newAnchor = positionOf(anchor, m_written.paragraphs, last);
    const int newEnd = positionOf(end, m_written.paragraphs, last);
    QTextCursor cursor(document());
    cursor.setPosition(newAnchor);
    // In a mirror some words are others: what would be selected is not what was meant.
    if (wordsBefore(*document(), newAnchor, anchor) == beforeAnchor
        && wordsBefore(*document(), newEnd, end) == beforeEnd) {
        cursor.setPosition(newEnd, QTextCursor::KeepAnchor);
    }
    const QScopedValueRollback moving(m_isMoving, true);
    setTextCursor(cursor);
    setReadingPosition(position);
    hoverAgain();
}

} // namespace expressly
