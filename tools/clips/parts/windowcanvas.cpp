// SPDX-License-Identifier: MIT
#include "parts/windowcanvas.h"

namespace expressly::clips {

WindowCanvas::WindowCanvas(Canvas &below, const QPainterPath &window)
    : m_below(below)
    , m_window(below.transform().map(window))
{
    setTransform(below.transform());
    setLineWeight(below.lineWeight());
}

void WindowCanvas::drawFill(const QPainterPath &path, Role role, qreal opacity)
{
    const QTransform before = m_below.transform();
    m_below.setTransform({});
    m_below.fill(path.intersected(m_window), role, opacity);
    m_below.setTransform(before);
}

void WindowCanvas::drawStroke(const QPainterPath &path, Role role, qreal width, qreal opacity)
{
    QPainterPathStroker pen;
    pen.setWidth(width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    drawFill(pen.createStroke(path).simplified(), role, opacity);
}

} // namespace expressly::clips
