// SPDX-License-Identifier: MIT
#include "parts/frontbody.h"
#include "parts/hand.h"
#include "parts/marks.h"
#include "parts/sidebody.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal PressShift = 1.3 * Centimetre;
constexpr qreal CompressShift = 0.95 * Centimetre;

SkinField fieldOf(const Pose &pose)
{
    SkinField field;
    field.setWall(ChestWallX, 110);
    const QPointF back(PressShift * pose["press"_L1], 0);
    const QPointF together(0, CompressShift * pose["compress"_L1]);
    field.pull(SideThumbSpot, back, 50);
    field.pull(SideFingerSpot, back, 50);
    field.pull({0, 0}, back * 0.42, 40);
    field.pull(SideThumbSpot, together, 50);
    field.pull(SideFingerSpot, -together, 50);
    return field;
}

Hand handOf(const Pose &pose, const SkinField &field)
{
    static const Hand Hold = Hand::posture(u"c-side"_s);
    const qreal away = 1 - pose["touch"_L1];
    const QPointF root = QPointF(PressShift * 0.8, 0) * pose["press"_L1] + QPointF(24, 4) * away;
    const QPointF thumb = field.shift(SideThumbSpot) + QPointF(20, -46) * away;
    const QPointF finger = field.shift(SideFingerSpot) + QPointF(10, 44) * away - root;
    Hand hand = Hold.moved(root).reaching({}, {finger, finger * 0.75, finger * 0.5, finger * 0.35});
    // The thumb's root hardly moves: it turns about the wrist.
    hand.thumb = Hold.moved(root * 0.35).reaching(thumb - root * 0.35, {}).thumb;
    return hand;
}

void drawArrows(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const QPointF thumb = field.moved(SideThumbSpot);
    const QPointF finger = field.moved(SideFingerSpot);
    drawArrow(canvas, thumb + QPointF(-104, -24), thumb + QPointF(-42, -24), pose["pressArrow"_L1]);
    drawArrow(canvas, finger + QPointF(-104, 24), finger + QPointF(-42, 24), pose["pressArrow"_L1]);
    drawArrow(
        canvas, thumb + QPointF(-22, -118), thumb + QPointF(-22, -66), pose["compressArrow"_L1]);
    drawArrow(
        canvas, finger + QPointF(-34, 92), finger + QPointF(-34, 42), pose["compressArrow"_L1]);
    drawArrow(
        canvas, thumb + QPointF(-22, -66), thumb + QPointF(-22, -118), pose["releaseArrow"_L1]);
    drawArrow(
        canvas, finger + QPointF(-34, 42), finger + QPointF(-34, 92), pose["releaseArrow"_L1]);
}

void drawSideView(Canvas &canvas, const Pose &pose)
{
    const SkinField field = fieldOf(pose);
    const Hand hand = handOf(pose, field);
    constexpr QPointF Bowl{-30, 306};
    drawPalm(canvas, hand);
    drawFingers(canvas, hand);
    drawThumb(canvas, hand);
    drawSideBody(canvas, field, pose["milk"_L1]);
    drawTable(canvas, Bowl.y() + 72, 196);
    drawBowlBack(canvas, Bowl, 176, pose.collected);
    drawDrops(canvas, pose, field.moved(NippleTip), Bowl.y() + 10);
    drawBowlFront(canvas, Bowl, 176);
    drawMeasure(canvas, QPointF(-16, -32), SideThumbSpot + QPointF(-22, -2), pose["guide"_L1]);
    drawArrows(canvas, field, pose);
}

} // namespace

View sideView()
{
    return {u"side"_s,
            {{"touch", 1, "0: the hand is on its way, 1: it lies on the breast"},
             {"press", 0, "straight back towards the chest wall"},
             {"compress", 0, "thumb and fingers together behind the nipple"},
             {"guide", 0, "shows the distance from the base of the nipple"},
             {"pressArrow", 0, "strength of the arrows towards the chest wall"},
             {"compressArrow", 0, "strength of the arrows towards each other"},
             {"releaseArrow", 0, "strength of the arrows apart"},
             {"milk", 0, "how clearly milk is seen in the ducts"}},
            drawSideView};
}

} // namespace expressly::clips
