// SPDX-License-Identifier: MIT
#include "parts/frontbody.h"
#include "parts/hand.h"
#include "parts/marks.h"
#include "views/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr QPointF ThumbSpot{0, -SpotRadius};
constexpr QPointF FingerSpot{0, SpotRadius};
constexpr qreal CompressShift = 0.85 * Centimetre;

SkinField fieldOf(const Pose &pose)
{
    SkinField field;
    field.pull(ThumbSpot, {0, CompressShift * pose["compress"_L1]}, 62);
    field.pull(FingerSpot, {0, -CompressShift * pose["compress"_L1]}, 62);
    return field;
}

Hand handOf(const Pose &pose, const SkinField &field)
{
    static const Hand Hold = Hand::posture(u"c-hold"_s);
    const qreal away = 1 - pose["touch"_L1];
    const QPointF root = QPointF(-60, 46) * away + QPointF(5, -3) * pose["press"_L1];
    const QPointF thumb = field.shift(ThumbSpot) + QPointF(-14, -46) * away;
    const QPointF finger = field.shift(FingerSpot) + QPointF(-14, 14) * away;
    // The outer fingers support the breast and follow the index less and less.
    return Hold.moved(root).reaching(thumb, {finger, finger * 0.8, finger * 0.55, finger * 0.35});
}

void drawArrows(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const QPointF thumb = field.moved(ThumbSpot);
    const QPointF finger = field.moved(FingerSpot);
    drawArrow(canvas, thumb + QPointF(66, -62), thumb + QPointF(66, -14), pose["compressArrow"_L1]);
    drawArrow(canvas, finger + QPointF(76, 62), finger + QPointF(76, 14), pose["compressArrow"_L1]);
    drawArrow(canvas, thumb + QPointF(66, -14), thumb + QPointF(66, -62), pose["releaseArrow"_L1]);
    drawArrow(canvas, finger + QPointF(76, 14), finger + QPointF(76, 62), pose["releaseArrow"_L1]);
}

void drawFrontView(Canvas &canvas, const Pose &pose)
{
    const SkinField field = fieldOf(pose);
    const Hand hand = handOf(pose, field);
    constexpr QPointF Bowl{0, 326};
    const qreal press = pose["press"_L1];
    const qreal compress = pose["compress"_L1];
    drawTorso(canvas);
    drawBreast(canvas);
    drawCloth(canvas);
    const qreal depth = pose["touch"_L1] * (0.25 + 0.75 * std::max(press, compress * 0.8));
    drawDent(canvas, field.moved(ThumbSpot), depth);
    drawDent(canvas, field.moved(FingerSpot), depth);
    drawAreola(canvas, field, 1 + 0.07 * press);
    drawNipple(canvas, field, 1 + 0.07 * press + 0.06 * compress);
    drawTable(canvas, Bowl.y() + 76, 1200);
    drawBowlBack(canvas, Bowl, 190, pose.collected);
    drawHand(canvas, hand);
    drawMeasure(canvas, {0, -NippleRadius}, {0, -SpotRadius + 18}, pose["guide"_L1]);
    drawMeasure(canvas, {0, NippleRadius}, {0, SpotRadius - 18}, pose["guide"_L1]);
    drawArrows(canvas, field, pose);
    drawDrops(canvas, pose, {0, 3}, Bowl.y() + 14);
    drawBowlFront(canvas, Bowl, 190);
}

} // namespace

View frontView()
{
    return {u"front"_s,
            {{"touch", 1, "0: the hand is on its way, 1: it lies on the breast"},
             {"press", 0, "straight back towards the chest wall"},
             {"compress", 0, "thumb and fingers together behind the nipple"},
             {"guide", 0, "shows the distance from the base of the nipple"},
             {"compressArrow", 0, "strength of the arrows towards each other"},
             {"releaseArrow", 0, "strength of the arrows apart"}},
            drawFrontView};
}

} // namespace expressly::clips
