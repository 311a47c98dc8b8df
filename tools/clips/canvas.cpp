// SPDX-License-Identifier: MIT
#include "canvas.h"

#include <cmath>

namespace expressly::clips {

void Canvas::fill(const QPainterPath &path, Role role, qreal opacity)
{
    if (opacity > 0.004 && !path.isEmpty()) {
        drawFill(m_transform.map(path), role, opacity);
    }
}

void Canvas::stroke(const QPainterPath &path, Role role, qreal width, qreal opacity)
{
    if (opacity > 0.004 && !path.isEmpty()) {
        const qreal scale = m_lineWeight * std::sqrt(std::abs(m_transform.determinant()));
        drawStroke(m_transform.map(path), role, width * scale, opacity);
    }
}

PainterCanvas::PainterCanvas(QPainter &painter)
    : m_painter(painter)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void PainterCanvas::setClip(const std::optional<QPainterPath> &clip)
{
    if (clip) {
        m_painter.setClipPath(*clip);
    } else {
        m_painter.setClipping(false);
    }
}

void PainterCanvas::drawFill(const QPainterPath &path, Role role, qreal opacity)
{
    QColor ink = colour(role, wear());
    ink.setAlphaF(static_cast<float>(opacity));
    m_painter.fillPath(path, ink);
}

void PainterCanvas::drawStroke(const QPainterPath &path, Role role, qreal width, qreal opacity)
{
    QColor ink = colour(role, wear());
    ink.setAlphaF(static_cast<float>(opacity));
    m_painter.strokePath(path, QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

namespace {

QByteArray decimal(qreal value)
{
    QByteArray text = QByteArray::number(value, 'f', 1);
    if (text.endsWith(".0")) {
        text.chop(2);
    }
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray pair(const QPainterPath::Element &element)
{
    return decimal(element.x) + ' ' + decimal(element.y);
}

QByteArray pathData(const QPainterPath &path)
{
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            data += 'M' + pair(element);
        } else if (element.isLineTo()) {
            data += 'L' + pair(element);
        } else {
            data += 'C' + pair(element) + ' ' + pair(path.elementAt(i + 1)) + ' '
                    + pair(path.elementAt(i + 2));
            i += 2;
        }
    }
    return data;
}

qreal distanceFromLine(const QPointF &point, const QPointF &from, const QPointF &to)
{
    const QPointF along = to - from;
    const qreal length = std::hypot(along.x(), along.y());
    const QPointF away = point - from;
    return length < 1e-6 ? std::hypot(away.x(), away.y())
                         : std::abs(along.x() * away.y() - along.y() * away.x()) / length;
}

/// Leaves out the points between first and last that lie on a nearly straight line (Douglas and
/// Peucker).
void thin(const QPolygonF &points, qsizetype first, qsizetype last, QList<bool> &kept)
{
    constexpr qreal Tolerance = 0.12;
    qreal farthest = Tolerance;
    qsizetype split = -1;
    for (qsizetype i = first + 1; i < last; ++i) {
        const qreal away = distanceFromLine(points.at(i), points.at(first), points.at(last));
        if (away > farthest) {
            farthest = away;
            split = i;
        }
    }
    if (split >= 0) {
        kept[split] = true;
        thin(points, first, split, kept);
        thin(points, split, last, kept);
    }
}

/// The part of a shape inside the clip. Qt answers with very many short lines, hence the thinning.
QPainterPath clipped(const QPainterPath &path, const QPainterPath &clip)
{
    QPainterPath result;
    result.setFillRule(Qt::OddEvenFill);
    for (const QPolygonF &ring : path.intersected(clip).toSubpathPolygons()) {
        QList<bool> kept(ring.size(), false);
        const qsizetype half = ring.size() / 2;
        kept[0] = kept[half] = kept[ring.size() - 1] = true;
        thin(ring, 0, half, kept);
        thin(ring, half, ring.size() - 1, kept);
        QPolygonF thinned;
        for (qsizetype i = 0; i < ring.size(); ++i) {
            if (kept.at(i)) {
                thinned.append(ring.at(i));
            }
        }
        result.addPolygon(thinned);
    }
    return result;
}

QByteArray opacityAttribute(qreal opacity)
{
    return opacity > 0.996 ? QByteArray()
                           : " opacity=\"" + QByteArray::number(opacity, 'f', 2) + '"';
}

} // namespace

SvgCanvas::SvgCanvas(QSize size)
    : m_size(size)
{}

bool SvgCanvas::leavesClip(const QRectF &bounds) const
{
    return m_clip && !m_clip->contains(bounds);
}

void SvgCanvas::drawFill(const QPainterPath &path, Role role, qreal opacity)
{
    const QPainterPath shape = leavesClip(path.controlPointRect()) ? clipped(path, *m_clip) : path;
    if (shape.isEmpty()) {
        return;
    }
    const QByteArray evenOdd =
        shape.fillRule() == Qt::OddEvenFill ? QByteArray(" fill-rule=\"evenodd\"") : QByteArray();
    m_body += "<path class=\"" + roleName(role).toLatin1() + "\" fill=\""
              + colour(role, wear()).name().toLatin1() + '"' + opacityAttribute(opacity) + evenOdd
              + " d=\"" + pathData(shape) + "\"/>\n";
}

void SvgCanvas::drawStroke(const QPainterPath &path, Role role, qreal width, qreal opacity)
{
    if (leavesClip(path.controlPointRect().adjusted(-width, -width, width, width))) {
        QPainterPathStroker stroker;
        stroker.setWidth(width);
        stroker.setCapStyle(Qt::RoundCap);
        stroker.setJoinStyle(Qt::RoundJoin);
        QPainterPath outline = stroker.createStroke(path);
        outline.setFillRule(Qt::WindingFill);
        drawFill(outline, role, opacity);
        return;
    }
    m_body += "<path class=\"" + roleName(role).toLatin1() + "\" fill=\"none\" stroke=\""
              + colour(role, wear()).name().toLatin1() + "\" stroke-width=\"" + decimal(width) + '"'
              + opacityAttribute(opacity) + " d=\"" + pathData(path) + "\"/>\n";
}

void SvgCanvas::labelSlot(int number, const QRectF &box)
{
    const QRectF place = transform().mapRect(box);
    m_body += "<rect id=\"label-" + QByteArray::number(number) + "\" fill=\"none\" x=\""
              + decimal(place.x()) + "\" y=\"" + decimal(place.y()) + "\" width=\""
              + decimal(place.width()) + "\" height=\"" + decimal(place.height()) + "\"/>\n";
}

QByteArray SvgCanvas::document() const
{
    const QByteArray width = QByteArray::number(m_size.width());
    const QByteArray height = QByteArray::number(m_size.height());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
           + "\" viewBox=\"0 0 " + width + ' ' + height
           + "\">\n<g stroke-linecap=\"round\" stroke-linejoin=\"round\">\n" + m_body
           + "</g>\n</svg>\n";
}

} // namespace expressly::clips
