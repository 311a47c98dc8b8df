// SPDX-License-Identifier: MIT
#include "hand.h"

namespace expressly::clips {

namespace {

constexpr qreal Line = 3.4;
constexpr qreal FineLine = 2.2;

void drawLimb(Canvas &canvas, const Limb &limb, qreal nailSide, qsizetype knuckle)
{
    canvas.fill(limb.body(), Role::Hand);
    const QPainterPath nail = limb.nail(nailSide, 1.4, 0.74).intersected(limb.body());
    canvas.fill(nail, Role::Nail);
    canvas.stroke(nail, Role::HandLine, FineLine * 0.8, 0.7);
    canvas.stroke(limb.crease(knuckle, -0.45, 0.35, 4), Role::HandLine, FineLine, 0.55);
    canvas.stroke(limb.outline(), Role::HandLine, Line);
}

} // namespace

void drawPalm(Canvas &canvas, const Hand &hand)
{
    canvas.fill(hand.palm, Role::Hand);
}

void drawPalmLine(Canvas &canvas, const Hand &hand)
{
    canvas.stroke(hand.palmLine, Role::HandLine, Line);
}

void drawFingers(Canvas &canvas, const Hand &hand)
{
    // From the little finger to the index: each lies a little over the next.
    for (std::size_t i = hand.fingers.size(); i-- > 0;) {
        drawLimb(canvas, hand.fingers.at(i), hand.nailSides.at(i), 1);
    }
}

void drawThumb(Canvas &canvas, const Hand &hand)
{
    drawLimb(canvas, hand.thumb, hand.thumbNailSide, 2);
}

} // namespace expressly::clips
