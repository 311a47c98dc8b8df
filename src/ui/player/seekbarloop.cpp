// SPDX-License-Identifier: MIT
// The loop on the seek bar, and showing just a part of the film; seekbar.cpp has the rest.
#include "ui/player/loophandle.h"
#include "ui/player/seekbar.h"

#include <QMenu>

#include <algorithm>

namespace expressly {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

void SeekBar::connectHandles()
{
    for (LoopHandle *handle : {m_loopStart, m_loopEnd}) {
        connect(handle, &LoopHandle::draggedTo, this, [this, handle](double x) {
            dragHandle(*handle, timeAt(x));
        });
        connect(handle, &LoopHandle::dropped, this, [this, handle] {
            if (const auto time = std::exchange(m_handleTarget, std::nullopt)) {
                moveHandle(*handle, *time);
            }
        });
        connect(handle, &LoopHandle::moved, this, [this, handle](milliseconds time) {
            moveHandle(*handle, time);
        });
    }
}

void SeekBar::setLoop(const BarLoop &loop)
{
    const bool hadRow = hasLoop();
    m_loop = loop;
    m_handleTarget.reset();
    placeHandles();
    if (hadRow != hasLoop()) {
        updateGeometry();
    }
    update();
}

void SeekBar::setScope(const std::optional<TimeRange> &scope)
{
    m_scope = scope;
    m_dragTarget.reset();
    endHover();
    placeHandles();
    announceValue();
}

void SeekBar::setOnlyThisChapter(bool on)
{
    m_isOnlyThisChapter = on;
}

bool SeekBar::isScoped() const
{
    return m_scope && m_scope->start < std::min(m_scope->end.value_or(m_duration), m_duration);
}

milliseconds SeekBar::shownFrom() const
{
    return isScoped() ? m_scope->start : 0ms;
}

milliseconds SeekBar::shownTo() const
{
    return isScoped() ? std::min(m_scope->end.value_or(m_duration), m_duration) : m_duration;
}

milliseconds SeekBar::insideShown(milliseconds time) const
{
    // The first moment after a part belongs to the next one.
    const milliseconds last = isScoped() ? shownTo() - 1ms : shownTo();
    return std::clamp(time, shownFrom(), std::max(last, shownFrom()));
}

bool SeekBar::isShown(milliseconds time) const
{
    return time >= shownFrom() && time < shownTo();
}

bool SeekBar::hasLoop() const
{
    return m_loop.start || m_loop.end;
}

void SeekBar::placeHandles()
{
    const auto show = [this](LoopHandle &handle, const std::optional<milliseconds> &time) {
        const bool isVisible =
            time && *time >= shownFrom() && *time <= shownTo() && m_duration > 0ms;
        handle.setVisible(isVisible);
        handle.setLoopOn(m_loop.isOn);
        handle.setRange(0, static_cast<int>(m_duration.count()));
        if (isVisible) {
            handle.setTime(*time);
            handle.resize(handle.sizeHint());
        }
        return isVisible;
    };
    const bool hasStart = show(*m_loopStart, m_loop.start);
    const bool hasEnd = show(*m_loopEnd, m_loop.end);
    const double start = m_loop.start ? xAt(*m_loop.start) : 0;
    const double end = m_loop.end ? xAt(*m_loop.end) : 0;
    // Each stands outside the loop, so that a short one keeps both within reach.
    LoopHandle &left = isRightToLeft() ? *m_loopEnd : *m_loopStart;
    LoopHandle &right = isRightToLeft() ? *m_loopStart : *m_loopEnd;
    const double leftStem = isRightToLeft() ? end : start;
    const double rightStem = isRightToLeft() ? start : end;
    int leftX = std::max(0, qRound(leftStem) + 2 - left.width());
    int rightX = std::min(width() - right.width(), qRound(rightStem) - 2);
    if (hasStart && hasEnd && leftX + left.width() > rightX) {
        rightX = std::min(width() - right.width(), leftX + left.width());
        leftX = std::min(leftX, rightX - left.width());
    }
    const int top = height() - left.height();
    left.move(leftX, top);
    right.move(rightX, top);
    left.setStem(leftStem - leftX);
    right.setStem(rightStem - rightX);
}

void SeekBar::dragHandle(const LoopHandle &handle, milliseconds target)
{
    m_handleTarget = target;
    (&handle == m_loopStart ? m_loop.start : m_loop.end) = target;
    placeHandles();
    update();
    // The picture shows what the loop begins with, or the last one that is in it.
    emit seekRequested(&handle == m_loopStart ? target : std::max(0ms, target - 1ms));
}

void SeekBar::moveHandle(const LoopHandle &handle, milliseconds time)
{
    if (&handle == m_loopStart) {
        emit loopStartMoved(time);
    } else {
        emit loopEndMoved(time);
    }
}

void SeekBar::addScopeChoice(QMenu &menu)
{
    QAction *only = menu.addAction(tr("&Only this chapter"));
    only->setCheckable(true);
    only->setChecked(m_isOnlyThisChapter);
    connect(only, &QAction::triggered, this, &SeekBar::onlyThisChapterToggled);
    menu.addSeparator();
}

} // namespace expressly
