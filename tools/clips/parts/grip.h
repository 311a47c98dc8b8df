// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "parts/hand.h"
#include "parts/skinfield.h"

namespace expressly::clips {

/// How one hand holds a breast. Everything is said as for her right hand on her right breast, zero
/// at the base of the nipple; the left hand is its mirror image.
struct Grip
{
    qreal turn = 0; ///< degrees against the clock: 0 with the thumb at 12, 90 at 9
    qreal touch = 0;
    qreal press = 0;
    qreal compress = 0;
    qreal pair = 0;   ///< 1: it shares the breast with the other hand
    qreal across = 0; ///< 1: on the breast of the other side
    qreal away = 0;   ///< 1: down on the lap, out of sight

    [[nodiscard]] QPointF thumbSpot() const;
    [[nodiscard]] QPointF fingerSpot() const;
    [[nodiscard]] QPointF elbow() const;
};

/// A hand at a breast; mirrored, when it is the other hand than the breast's own. The breast keeps
/// its coordinates then, and the hand its own.
struct Hold
{
    Grip grip;
    bool mirrored = false;
};

/// How the skin of a breast follows the hands on it.
[[nodiscard]] SkinField fieldOf(const QList<Hold> &holds);

/// The hand in its own coordinates, its fingers carried by the skin under them.
[[nodiscard]] Hand handOf(const Hold &hold, const SkinField &field);

/// The breast under the hands, with the dents they make.
void drawHeldBreast(Canvas &canvas, const QList<Hold> &holds, const SkinField &field);

/// The distance of thumb and fingers from the base of the nipple, in the hand's coordinates.
void drawGripMeasure(Canvas &canvas, const Grip &grip, qreal strength);

} // namespace expressly::clips
