// SPDX-License-Identifier: MIT
// Mouse and keys of the lesson view: pointing at, focusing and following links.
#include "store/settings.h"
#include "ui/lesson/lessonview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace expressly {

void LessonView::follow(qsizetype index)
{
    const LessonLink link = links().at(index);
    if (link.deed == LessonLink::Deed::Unfold || link.deed == LessonLink::Deed::Fold) {
        showEvidence(link.deed == LessonLink::Deed::Unfold);
        return;
    }
    if (link.deed == LessonLink::Deed::ChangeNumbers) {
        emit numbersWished();
        return;
    }
    if (!link.stepId.isEmpty()) {
        m_follows = true;
        if (link.deed == LessonLink::Deed::Practise) {
            emit practiceRequested(link.stepId);
        } else {
            emit segmentActivated(link.stepId);
        }
        return;
    }
    switch (link.link.kind) {
    case Link::Kind::Lesson:
        if (link.link.target == m_lesson.id && !link.link.step.isEmpty()) {
            scrollToStep(link.link.step);
        } else {
            emit lessonActivated(link.link.target, link.link.step);
        }
        return;
    case Link::Kind::Video:
        emit videoActivated(link.link.target, link.link.times());
        return;
    case Link::Kind::Source:
        scrollToSource(link.link.target);
        return;
    case Link::Kind::Web:
        emit externalLinkActivated(link.link.target);
        return;
    }
    Q_UNREACHABLE();
}

void LessonView::setHovered(std::optional<qsizetype> link)
{
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (link == m_state.hovered) {
        return;
    }
    m_state.hovered = link;
    const bool isWeb = link && links().at(*link).link.kind == Link::Kind::Web;
    viewport()->setToolTip(isWeb ? links().at(*link).link.target : QString());
    viewport()->update();
}

void LessonView::setFocused(std::optional<qsizetype> link)
{
    m_state.focused = link;
    if (link) {
        // The text cursor goes along, so that a screen reader reads the link.
        QTextCursor cursor = textCursor();
        cursor.setPosition(links().at(*link).position);
        setTextCursor(cursor);
        const QRectF rect = linkRect(*link);
        if (rect.top() < 8 || rect.bottom() > viewport()->height() - 8) {
            m_scroll.goTo(rect.center().y() + m_scroll.top() - viewport()->height() / 2.0);
        }
    }
    viewport()->update();
}

void LessonView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_state.focused && event->modifiers().testFlag(Qt::NoModifier)) {
            follow(*m_state.focused);
        } else {
            event->ignore();
        }
        return;
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
        // They belong to the player, wherever the focus is.
        event->ignore();
        return;
    default:
        m_scroll.stop();
        QTextEdit::keyPressEvent(event);
    }
}

bool LessonView::focusNextPrevChild(bool next)
{
    // Begin with what can be seen, not with the top of a lesson that was read long ago.
    const auto link = m_page->linkBeside(m_state.focused, next, m_scroll.top());
    setFocused(link);
    return link || QTextEdit::focusNextPrevChild(next);
}

void LessonView::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}

void LessonView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton
                    ? m_page->linkAt(m_scroll.inContents(event->position()))
                    : std::nullopt;
    if (m_state.focused) {
        setFocused(std::nullopt);
    }
    QTextEdit::mousePressEvent(event);
}

void LessonView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    m_pointer = event->globalPosition();
    if (event->buttons() == Qt::NoButton) {
        hoverAgain();
    }
}

void LessonView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (event->button() == Qt::LeftButton && pressed
        && pressed == m_page->linkAt(m_scroll.inContents(event->position()))
        && !textCursor().hasSelection()) {
        follow(*pressed);
    }
}

void LessonView::leaveEvent(QEvent *event)
{
    QTextEdit::leaveEvent(event);
    m_pointer.reset();
    hoverAgain();
}

void LessonView::scrollContentsBy(int x, int y)
{
    QTextEdit::scrollContentsBy(x, y);
    hoverAgain();
}

void LessonView::hoverAgain()
{
    if (!m_pointer) {
        setHovered(std::nullopt);
        return;
    }
    const QPointF point = viewport()->mapFromGlobal(*m_pointer);
    setHovered(viewport()->rect().contains(point.toPoint())
                   ? m_page->linkAt(m_scroll.inContents(point))
                   : std::nullopt);
}

void LessonView::wheelEvent(QWheelEvent *event)
{
    m_scroll.stop();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int step = event->angleDelta().y() > 0 ? 10 : -10;
        emit zoomRequested(
            std::clamp(m_zoom + step, Settings::SmallestZoom, Settings::LargestZoom));
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

} // namespace expressly
