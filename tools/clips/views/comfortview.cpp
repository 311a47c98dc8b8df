// SPDX-License-Identifier: MIT
#include "parts/clock.h"
#include "parts/coldpack.h"
#include "parts/frontbody.h"
#include "parts/fullbreast.h"
#include "parts/hand.h"
#include "parts/handmoves.h"
#include "parts/marks.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr QPointF ThumbSpot{0, -SpotRadius};
constexpr QPointF FingerSpot{0, SpotRadius};
constexpr QPointF Bowl{0, 336};

void drawExpressing(Canvas &canvas, const Pose &pose, const SkinField &field)
{
    static const Hand Hold = Hand::posture(u"c-hold"_s);
    const QPointF thumb = field.shift(ThumbSpot);
    const QPointF finger = field.shift(FingerSpot);
    drawTable(canvas, Bowl.y() + 76, 1200);
    drawBowlBack(canvas, Bowl, 190, pose["inBowl"_L1]);
    drawHand(canvas, Hold.reaching(thumb, {finger, finger * 0.8, finger * 0.55, finger * 0.35}));
    drawDrops(canvas, pose, {0, 3}, Bowl.y() + 14);
    drawBowlFront(canvas, Bowl, 190);
}

void drawCooling(Canvas &canvas)
{
    static const Hand Flat = Hand::posture(u"stroking-hand"_s);
    drawColdPack(canvas, {-26, -112}, -6);
    drawHand(canvas, turned(Flat, -8, {0, 0}, {30, 80}).moved({-62, -92}));
    drawClock(canvas, {312, 120}, 74, 1.0 / 3, 1);
}

void drawComfort(Canvas &canvas, const Pose &pose)
{
    SkinField field;
    const qreal compress = 0.85 * Centimetre * pose["compress"_L1];
    field.pull(ThumbSpot, {0, compress}, 62);
    field.pull(FingerSpot, {0, -compress}, 62);
    const bool isCooling = pose["cold"_L1] > 0.5;
    drawTorso(canvas);
    drawFullBreast(canvas, field, pose["full"_L1]);
    drawCloth(canvas);
    const qreal dent = isCooling ? 0 : 0.3 + 0.5 * pose["compress"_L1];
    drawDent(canvas, field.moved(ThumbSpot), dent);
    drawDent(canvas, field.moved(FingerSpot), dent);
    drawAreola(canvas, field, 1.1);
    drawNipple(canvas, field, 1);
    if (isCooling) {
        drawCooling(canvas);
    } else {
        drawExpressing(canvas, pose, field);
    }
}

} // namespace

View comfortView()
{
    return {u"comfort"_s,
            {{"full", 1, "how swollen the breast is"},
             {"compress", 0, "thumb and fingers gently together behind the nipple"},
             {"inBowl", 0, "how much milk is in the bowl"},
             {"cold", 0, "0: a little is expressed, 1: a wrapped cold pack lies on the breast"}},
            drawComfort};
}

} // namespace expressly::clips
