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
        const qreal scale = std::sqrt(std::abs(m_transform.determinant()));
        drawStroke(m_transform.map(path), role, width * scale * m_lineWeight, opacity);
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

QByteArray opacityAttribute(qreal opacity)
{
    return opacity > 0.996 ? QByteArray()
                           : " opacity=\"" + QByteArray::number(opacity, 'f', 2) + '"';
}

} // namespace

SvgCanvas::SvgCanvas(QSize size)
    : m_size(size)
{}

void SvgCanvas::setClip(const std::optional<QPainterPath> &clip)
{
    m_clip.reset();
    if (clip) {
        m_clip = clip->boundingRect();
        Q_ASSERT(clip->contains(QRectF({0, 0}, m_size).adjusted(1, 1, -1, -1)));
    }
}

bool SvgCanvas::isSeen(const QRectF &bounds) const
{
    // A level or upright line has no area; QRectF would say that it meets nothing.
    return !m_clip || m_clip->intersects(bounds.adjusted(-1, -1, 1, 1));
}

void SvgCanvas::drawFill(const QPainterPath &path, Role role, qreal opacity)
{
    if (!isSeen(path.controlPointRect())) {
        return;
    }
    const QByteArray evenOdd =
        path.fillRule() == Qt::OddEvenFill ? QByteArray(" fill-rule=\"evenodd\"") : QByteArray();
    m_body += "<path class=\"" + roleName(role).toLatin1() + "\" fill=\""
              + colour(role, wear()).name().toLatin1() + '"' + opacityAttribute(opacity) + evenOdd
              + " d=\"" + pathData(path) + "\"/>\n";
}

void SvgCanvas::drawStroke(const QPainterPath &path, Role role, qreal width, qreal opacity)
{
    if (!isSeen(path.controlPointRect().adjusted(-width, -width, width, width))) {
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

QByteArray SvgCanvas::document(const QByteArray &about) const
{
    const QByteArray width = QByteArray::number(m_size.width());
    const QByteArray height = QByteArray::number(m_size.height());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
           + "\" viewBox=\"0 0 " + width + ' ' + height + '"' + about
           + ">\n<g stroke-linecap=\"round\" stroke-linejoin=\"round\">\n" + m_body
           + "</g>\n</svg>\n";
}

} // namespace expressly::clips
