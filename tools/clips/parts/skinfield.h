// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointF>

namespace expressly::clips {

/// How soft tissue follows the fingers. Skin and fingers are moved by the same field, so that a
/// finger can never slide: where its spot of skin goes, it goes.
class SkinField
{
public:
    /// The tissue round `centre` is carried by `shift`, fading out over about `reach`.
    void pull(const QPointF &centre, const QPointF &shift, qreal reach);

    /// Nothing at or beyond this x moves (the chest wall); the movement fades over `depth` before.
    void setWall(qreal x, qreal depth);

    [[nodiscard]] QPointF shift(const QPointF &point) const;
    [[nodiscard]] QPointF moved(const QPointF &point) const { return point + shift(point); }
    [[nodiscard]] QPainterPath moved(const QPainterPath &path) const;
    [[nodiscard]] QList<QPointF> moved(const QList<QPointF> &points) const;

private:
    struct Pull
    {
        QPointF centre;
        QPointF shift;
        qreal reach = 1;
    };

    QList<Pull> m_pulls;
    qreal m_wall = 1e9;
    qreal m_wallDepth = 1;
};

} // namespace expressly::clips
