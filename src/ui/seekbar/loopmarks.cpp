// SPDX-License-Identifier: MIT
#include "ui/seekbar/loopmarks.h"

#include "ui/seekbar/loophandle.h"
#include "ui/seekbar/seekbar.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace expressly {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr double ShadeHalfHeight = 9;
/// From the bar's bottom up to where the handles begin.
constexpr double HandleTop = 36;

} // namespace

LoopMarks::LoopMarks(SeekBar &bar)
    : QObject(&bar)
    , m_bar(bar)
    , m_start(new LoopHandle(LoopHandle::End::A, &bar))
    , m_end(new LoopHandle(LoopHandle::End::B, &bar))
{
    for (LoopHandle *handle : {m_start, m_end}) {
        connect(handle, &LoopHandle::draggedTo, this, [this, handle](double x) {
            drag(*handle, m_bar.timeAt(x));
        });
        connect(handle, &LoopHandle::dropped, this, [this, handle] {
            if (const auto time = std::exchange(m_target, std::nullopt)) {
                move(*handle, *time);
            }
        });
        connect(handle, &LoopHandle::moved, this, [this, handle](milliseconds time) {
            move(*handle, time);
        });
    }
}

void LoopMarks::setLoop(const BarLoop &loop)
{
    m_loop = loop;
    m_target.reset();
    place();
}

bool LoopMarks::isInView(const std::optional<milliseconds> &time) const
{
    return time && *time >= m_bar.shownFrom() && *time <= m_bar.shownTo();
}

bool LoopMarks::placeOne(LoopHandle &handle, const std::optional<milliseconds> &time) const
{
    const bool isVisible = isInView(time) && m_bar.duration() > 0ms;
    handle.setVisible(isVisible);
    handle.setLoopOn(m_loop.isOn);
    handle.setRange(0, static_cast<int>(m_bar.duration().count()));
    if (isVisible) {
        handle.setTime(*time);
        handle.resize(handle.sizeHint());
    }
    return isVisible;
}

void LoopMarks::place()
{
    const bool hasStart = placeOne(*m_start, m_loop.start);
    const bool hasEnd = placeOne(*m_end, m_loop.end);
    const double start = m_loop.start ? m_bar.xAt(*m_loop.start) : 0;
    const double end = m_loop.end ? m_bar.xAt(*m_loop.end) : 0;
    // Each stands outside the loop, so that a short one keeps both within reach.
    const bool isMirrored = m_bar.isRightToLeft();
    LoopHandle &left = isMirrored ? *m_end : *m_start;
    LoopHandle &right = isMirrored ? *m_start : *m_end;
    const double leftStem = isMirrored ? end : start;
    const double rightStem = isMirrored ? start : end;
    int leftX = std::max(0, qRound(leftStem) + 2 - left.width());
    int rightX = std::min(m_bar.width() - right.width(), qRound(rightStem) - 2);
    if (hasStart && hasEnd && leftX + left.width() > rightX) {
        rightX = std::min(m_bar.width() - right.width(), leftX + left.width());
        leftX = std::min(leftX, rightX - left.width());
    }
    const int top = m_bar.height() - left.height();
    left.move(leftX, top);
    right.move(rightX, top);
    left.setStem(leftStem - leftX);
    right.setStem(rightStem - rightX);
}

void LoopMarks::drag(const LoopHandle &handle, milliseconds target)
{
    m_target = target;
    (&handle == m_start ? m_loop.start : m_loop.end) = target;
    place();
    m_bar.update();
    // The picture shows what the loop begins with, or the last one that is in it.
    emit seekRequested(&handle == m_start ? target : std::max(0ms, target - 1ms));
}

void LoopMarks::move(const LoopHandle &handle, milliseconds time)
{
    if (&handle == m_start) {
        emit startMoved(time);
    } else {
        emit endMoved(time);
    }
}

void LoopMarks::paint(QPainter &painter, double groove) const
{
    if (m_loop.isEmpty() || m_bar.duration() <= 0ms) {
        return;
    }
    const QPalette &palette = m_bar.palette();
    const QColor window = palette.color(QPalette::Window);
    const QColor color = m_loop.isOn ? palette.color(QPalette::Highlight)
                                     : mixed(window, palette.color(QPalette::WindowText), 0.5);
    const double bottom = m_bar.height() - HandleTop;
    const double top = groove - ShadeHalfHeight;
    for (const auto &end : {m_loop.start, m_loop.end}) {
        if (isInView(end)) {
            painter.fillRect(QRectF(m_bar.xAt(*end) - 1, top, 2, bottom - top), color);
        }
    }
    if (m_loop.start && m_loop.end) {
        const double first = m_bar.xAt(*m_loop.start);
        const double second = m_bar.xAt(*m_loop.end);
        painter.fillRect(
            QRectF(std::min(first, second), top, std::abs(second - first), 2 * ShadeHalfHeight),
            mixed(window, color, 0.28));
    }
}

} // namespace expressly
