// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "parts/curves.h"

#include <array>
#include <optional>

namespace expressly::clips {

/// A finger or thumb; without a nail it is seen from the palm's side.
struct Finger
{
    Limb limb;
    std::optional<qreal> nail; ///< where it lies across the finger, -1 to 1
};

/// A right hand in one posture: forearm and palm as one shape, four fingers from index to little,
/// and the thumb. Its points are view units round what it holds. A left hand is the same one placed
/// by a mirroring transform (see Placed).
struct Hand
{
    Finger thumb;
    std::array<Finger, 4> fingers; ///< index first
    QList<QPointF> upper;          ///< the forearm's edge on the thumb's side, from the elbow on
    QList<QPointF> lower;          ///< from the little finger's root back to the elbow
    QList<QPointF> palm;           ///< the whole palm, closed, where it is not made from the edges
    qreal web = 26;                ///< how deep the skin between thumb and index hangs

    /// The posture in hands/NAME.json. A posture that cannot be read ends the program: they are
    /// part of it.
    [[nodiscard]] static Hand posture(const QString &name);

    /// The root (wrist and knuckles) moves by this, and less and less towards the elbow.
    [[nodiscard]] Hand moved(const QPointF &root) const;
    /// The tips move by these on top, the roots stay: thumb, then index to little finger.
    [[nodiscard]] Hand reaching(const QPointF &thumbShift,
                                const std::array<QPointF, 4> &fingerShifts) const;
};

/// From one posture to another.
[[nodiscard]] Hand blend(const Hand &from, const Hand &to, qreal share);

/// A finger's flesh, without lines. Hand and body have one colour: what lies below on the page is
/// in shade, so that a finger stands out from the skin it lies on.
void fillFinger(Canvas &canvas, const Limb &limb);

/// The end of a finger alone, with its nail and its line.
void drawFingerEnd(Canvas &canvas, const Finger &finger);

/// The layers of a hand, for a view that puts something between them.
void drawPalm(Canvas &canvas, const Hand &hand);
void drawFingers(Canvas &canvas, const Hand &hand);
void drawThumb(Canvas &canvas, const Hand &hand);
/// The edges of palm and forearm and the web between thumb and index: over the fingers.
void drawPalmLines(Canvas &canvas, const Hand &hand);

/// A hand that does not touch (height 0 to 1) throws a shadow on the skin beside itself.
void drawHandShadow(Canvas &canvas, const Hand &hand, qreal height);

/// All layers over the shade they throw, the back of the hand towards the eye.
void drawHand(Canvas &canvas, const Hand &hand);

} // namespace expressly::clips
