// SPDX-License-Identifier: MIT
#include "parts/skinfield.h"

#include "parts/curves.h"

#include <cmath>

namespace expressly::clips {

void SkinField::pull(const QPointF &centre, const QPointF &shift, qreal reach)
{
    m_pulls.append({centre, shift, reach});
}

void SkinField::setWall(qreal x, qreal depth)
{
    m_wall = x;
    m_wallDepth = depth;
}

QPointF SkinField::shift(const QPointF &point) const
{
    QPointF sum;
    for (const Pull &pull : m_pulls) {
        const QPointF away = point - pull.centre;
        const qreal square = QPointF::dotProduct(away, away) / (2 * pull.reach * pull.reach);
        sum += pull.shift * std::exp(-square);
    }
    return sum * easeInOut((m_wall - point.x()) / m_wallDepth);
}

QPainterPath SkinField::moved(const QPainterPath &path) const
{
    QPainterPath result = path;
    for (int i = 0; i < result.elementCount(); ++i) {
        const QPointF point = moved(QPointF(result.elementAt(i)));
        result.setElementPositionAt(i, point.x(), point.y());
    }
    return result;
}

QList<QPointF> SkinField::moved(const QList<QPointF> &points) const
{
    QList<QPointF> result;
    for (const QPointF &point : points) {
        result.append(moved(point));
    }
    return result;
}

} // namespace expressly::clips
