// SPDX-License-Identifier: MIT
// Dragging the seek bar's markers, and the pictures in its bubble.
#include "core/time/timecode.h"
#include "ui/seekbar/seekbar.h"
#include "ui/widgets/hoverbubble.h"
#include "ui/words/playertext.h"

#include <QMouseEvent>

#include <cmath>

namespace expressly {

namespace {

using std::chrono::milliseconds;

/// A hand that presses and lets go moves this much without meaning to drag.
constexpr double Jitter = 3;

} // namespace

void SeekBar::setMarkersMovable(bool movable)
{
    m_markersMovable = movable;
    m_markerDrag.reset();
    update();
}

milliseconds SeekBar::markerTime(qsizetype index) const
{
    const bool isDragged = m_markerDrag && m_markerDrag->index == index && m_markerDrag->time;
    return isDragged ? *m_markerDrag->time : m_chapters.at(index).start;
}

bool SeekBar::beginMarkerDrag(const QMouseEvent &event)
{
    const auto marker = m_markersMovable && event.button() == Qt::LeftButton
                            ? markerAt(event.position())
                            : std::nullopt;
    if (marker) {
        m_markerDrag =
            MarkerDrag{.index = *marker, .pressedX = event.position().x(), .time = std::nullopt};
    }
    return marker.has_value();
}

bool SeekBar::dragMarkerTo(QPointF point)
{
    if (!m_markerDrag) {
        return false;
    }
    if (!m_markerDrag->time && std::abs(point.x() - m_markerDrag->pressedX) <= Jitter) {
        return true;
    }
    const milliseconds time = timeAt(point.x());
    if (m_markerDrag->time != time) {
        m_markerDrag->time = time;
        m_bubble->showAt(this,
                         QPoint(qRound(xAt(time)), 4),
                         formatTimecode(time),
                         shortTitle(m_chapters.at(m_markerDrag->index).title));
        update();
        emit chapterDragged(m_markerDrag->index, time);
    }
    return true;
}

/// A marker that was not moved was clicked.
bool SeekBar::dropMarker()
{
    const auto drag = std::exchange(m_markerDrag, std::nullopt);
    if (!drag) {
        return false;
    }
    endHover();
    if (drag->time) {
        emit chapterMoved(drag->index, *drag->time);
    } else {
        emit chapterActivated(drag->index);
    }
    return true;
}

void SeekBar::setPreviewSize(QSize size)
{
    m_bubble->setPictureSize(size);
}

void SeekBar::setPreview(milliseconds /*time*/, const QImage &picture)
{
    if (m_bubble->isVisible()) {
        m_bubble->setPicture(picture);
    }
}

} // namespace expressly
