// SPDX-License-Identifier: MIT
// Where the lesson is marked while it is read aloud.
#include "ui/lesson/lessonview.h"

#include <QScrollBar>

namespace expressly {

namespace {

constexpr double RoomAbove = 64;

} // namespace

void LessonView::setSpokenParagraph(std::optional<int> paragraph)
{
    m_spokenParagraph = paragraph;
    measure();
    if (!paragraph) {
        return;
    }
    const QRectF place = m_state.spoken.translated(0, -scrollTop());
    if (place.top() < 0 || place.bottom() > viewport()->height()) {
        scrollGently(m_state.spoken.top() - RoomAbove);
    }
}

} // namespace expressly
