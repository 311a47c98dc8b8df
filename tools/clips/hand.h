// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "curves.h"

#include <array>

namespace expressly::clips {

/// A right hand: forearm and palm as one shape, four fingers from index to little, and the thumb.
/// The views bring the joints to where the pose wants them; the hand only knows how to be drawn.
struct Hand
{
    QPainterPath palm;           ///< closed
    QPainterPath palmLine;       ///< the part of its edge that is seen
    std::array<Limb, 4> fingers; ///< index first
    Limb thumb;
    std::array<qreal, 4> nailSides; ///< where the nails lie, -1 to 1 across the finger
    qreal thumbNailSide = 0;
};

void drawPalm(Canvas &canvas, const Hand &hand);
void drawFingers(Canvas &canvas, const Hand &hand);
/// The edge of palm and forearm, and the web between thumb and index: over the fingers.
void drawPalmLine(Canvas &canvas, const Hand &hand);
void drawThumb(Canvas &canvas, const Hand &hand);

} // namespace expressly::clips
