// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointF>

namespace expressly::clips {

enum class Ends { Open, Closed };

/// A smooth line through all points (Catmull-Rom as cubic curves).
[[nodiscard]] QPainterPath smooth(const QList<QPointF> &points, Ends ends = Ends::Open);

/// A joint of a finger: where its middle is, and half the thickness there.
struct Joint
{
    QPointF at;
    qreal radius = 0;
};

/// A round-ended tube through its joints, from the root to the tip: a finger.
struct Limb
{
    QList<Joint> joints;
    qreal tipLength = 1.0; ///< length of the rounded end in tip radii

    /// From the root along one side, round the tip, and back to the root on the other side.
    [[nodiscard]] QPainterPath outline() const;
    [[nodiscard]] QPainterPath body() const;

    /// A finger nail. Side runs from -1 (left edge, looking towards the tip) to 1 (right edge).
    [[nodiscard]] QPainterPath nail(qreal side, qreal length, qreal width) const;

    /// A fold of the skin across the finger at a joint, from side `from` to side `to` (-1 to 1).
    [[nodiscard]] QPainterPath crease(qsizetype joint, qreal from, qreal to, qreal bow) const;
};

[[nodiscard]] QPointF unit(const QPointF &vector);

/// The vector turned by a quarter, to the right when looking along it (y grows downwards).
[[nodiscard]] QPointF rightOf(const QPointF &vector);

[[nodiscard]] QPointF mix(const QPointF &from, const QPointF &to, qreal share);
[[nodiscard]] qreal easeInOut(qreal share);

} // namespace expressly::clips
