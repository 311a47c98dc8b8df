// SPDX-License-Identifier: MIT
// What is read aloud of the lesson, and where it is marked.
#include "ui/lesson/lessonview.h"

#include <QScrollBar>
#include <QTextBlock>

namespace expressly {

namespace {

constexpr double RoomAbove = 64;
constexpr QChar PlaySign(0x25B6);

} // namespace

std::optional<QString> LessonView::spokenText(int paragraph) const
{
    if (paragraph < 0 || paragraph >= m_written.paragraphs.size()) {
        return std::nullopt;
    }
    const QTextBlock block = document()->findBlock(m_written.paragraphs[paragraph]);
    if (block.position() != m_written.paragraphs[paragraph]) {
        return QString(); // This layout leaves it out.
    }
    QString words = block.text();
    for (const LessonLink &link : m_written.links) {
        const int start = link.chipPosition - block.position();
        const bool isButton = link.look == LessonLink::Look::Chip && !link.stepId.isEmpty();
        if (isButton && block.contains(link.chipPosition)) {
            // As long as before, so that the places of the chips after it stay true.
            words.replace(start, link.chipLength, QString(link.chipLength, u' '));
        }
    }
    // A time in a sentence stays; the signs before it are for the eye.
    return words.remove(QChar::ObjectReplacementCharacter).remove(PlaySign).simplified();
}

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
