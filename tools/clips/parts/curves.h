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
    qreal leftFrom = 0;    ///< share of the length (0 root, 1 tip) where the left line begins
    qreal rightFrom = 0;   ///< the same for the right line; left and right as seen from the root

    /// The line that is seen: along the left side, round the tip, and back on the right side.
    [[nodiscard]] QPainterPath outline() const;
    [[nodiscard]] QPainterPath body() const;

    /// A point of the edge: side -1 is the left one, 1 the right one.
    [[nodiscard]] QPointF edge(qreal side, qreal share) const;

    /// A finger nail. Side runs from -1 (left edge, looking towards the tip) to 1 (right edge).
    [[nodiscard]] QPainterPath nail(qreal side, qreal length, qreal width) const;

    /// A fold of the skin across the finger at a joint, from side `from` to side `to` (-1 to 1).
    [[nodiscard]] QPainterPath crease(qsizetype joint, qreal from, qreal to, qreal bow) const;

private:
    [[nodiscard]] QList<QPointF> edgePoints(qreal fromLeft, qreal fromRight) const;
};

[[nodiscard]] QPointF unit(const QPointF &vector);

/// The vector turned by a quarter, to the right when looking along it (y grows downwards).
[[nodiscard]] QPointF rightOf(const QPointF &vector);

[[nodiscard]] QPointF mix(const QPointF &from, const QPointF &to, qreal share);
[[nodiscard]] qreal easeInOut(qreal share);

} // namespace expressly::clips
