// SPDX-License-Identifier: MIT
// Dragging the seek bar's markers, and the pictures in its bubble.
#include "core/time/timecode.h"
#include "ui/seekbar/seekbar.h"
#include "ui/widgets/hoverbubble.h"
#include "ui/words/playertext.h"

#include <QMouseEvent>

namespace expressly {

using std::chrono::milliseconds;

void SeekBar::setMarkersMovable(bool movable)
{
    m_markers.setMovable(movable);
    update();
}

bool SeekBar::beginMarkerDrag(const QMouseEvent &event)
{
    const auto marker = m_markers.areMovable() && event.button() == Qt::LeftButton
                            ? markerAt(event.position())
                            : std::nullopt;
    if (marker) {
        m_markers.beginDrag(*marker, event.position().x());
    }
    return marker.has_value();
}

bool SeekBar::dragMarkerTo(QPointF point)
{
    if (!m_markers.drag()) {
        return false;
    }
    if (m_markers.dragTo(point.x(), scale())) {
        const qsizetype index = m_markers.drag()->index;
        const milliseconds time = m_markers.timeOf(index);
        m_bubble->showAt(this,
                         QPoint(qRound(xAt(time)), 4),
                         formatTimecode(time),
                         shortTitle(chapters().at(index).title));
        update();
        emit chapterDragged(index, time);
    }
    return true;
}

/// A marker that was not moved was clicked.
bool SeekBar::dropMarker()
{
    const auto drag = m_markers.endDrag();
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
