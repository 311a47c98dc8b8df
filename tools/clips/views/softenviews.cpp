// SPDX-License-Identifier: MIT
#include "parts/clock.h"
#include "parts/flowerhold.h"
#include "parts/frontbody.h"
#include "parts/fullbreast.h"
#include "parts/hand.h"
#include "parts/handmotion.h"
#include "parts/marks.h"
#include "parts/sidebody.h"
#include "views/views.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal PressShift = 1.0 * Centimetre;
constexpr QPointF SideSpot{12, -45}; // on the areola, at the base of the nipple
constexpr QPointF NippleBase{0, 1};

void drawHangingDrop(Canvas &canvas, const Pose &pose, const QPointF &nipple)
{
    Pose drop;
    drop.drops = {{pose["drop"_L1], 0}};
    drawDrops(canvas, drop, nipple, 2000);
}

QPainterPath areolaShape(qreal forward)
{
    QPainterPath areola;
    areola.addEllipse(QPointF(0, 0), AreolaRadius * forward, AreolaRadius * forward);
    return areola;
}

/// What stays of a press: shallow pits that fill again only slowly.
void drawPits(Canvas &canvas, const QPainterPath &areola, qreal degrees, qreal strength)
{
    for (const QPointF &spot : FlowerHold::spots(degrees)) {
        QPainterPath pit;
        pit.addEllipse(spot, 17, 17);
        QPainterPath light;
        light.addEllipse(spot + QPointF(2, 6), 15, 14);
        canvas.fill(pit.subtracted(light).intersected(areola), Role::SkinLine, 0.26 * strength);
        canvas.fill(pit.intersected(areola), Role::Nipple, 0.28 * strength);
    }
}

/// The skin round a pressed finger tip lies in shade.
void drawPressed(Canvas &canvas, qreal degrees, qreal depth)
{
    for (const QPointF &spot : FlowerHold::spots(degrees)) {
        QPainterPath dent;
        dent.addEllipse(spot, 24 + 8 * depth, 24 + 8 * depth);
        canvas.fill(dent, Role::SkinLine, 0.3 * depth);
    }
}

/// A ring round each finger tip.
void drawPlaces(Canvas &canvas, qreal degrees, qreal strength)
{
    QPainterPath rings;
    for (const QPointF &spot : FlowerHold::spots(degrees)) {
        rings.addEllipse(spot, 23, 23);
    }
    canvas.stroke(rings, Role::Panel, 8, strength);
    canvas.stroke(rings, Role::Accent, 4, strength);
}

void drawSoftenFront(Canvas &canvas, const Pose &pose)
{
    const qreal soft = pose["soft"_L1];
    const qreal press = pose["press"_L1];
    const qreal degrees = FlowerHold::Step * pose["turn"_L1];
    const SkinField still;
    drawTorso(canvas);
    drawFullBreast(canvas, still, pose["full"_L1]);
    drawCloth(canvas);
    const FlowerHold hold{degrees, 1 - pose["touch"_L1], press, 1 - pose["near"_L1]};
    drawFlowerBack(canvas, hold);
    const qreal flat = 1.2 - 0.12 * soft;
    drawAreola(canvas, still, flat);
    drawPits(canvas, areolaShape(flat), 0, pose["pits"_L1]);
    drawPits(canvas, areolaShape(flat), FlowerHold::Step, pose["morePits"_L1]);
    drawPressed(canvas, degrees, pose["touch"_L1] * (0.35 + 0.65 * press));
    drawNipple(canvas, still, 0.9 + 0.12 * soft + 0.08 * press);
    drawFlowerTips(canvas, hold);
    drawPlaces(canvas, degrees, pose["places"_L1]);
    drawHangingDrop(canvas, pose, {0, 3});
    const qreal arrow = pose["turnArrow"_L1];
    for (const qreal start : {20.0, 200.0}) {
        const auto at = [start](qreal by) {
            return QTransform().rotate(start + by).map(QPointF(0, -178));
        };
        drawBowedArrow(canvas, at(0), at(20), at(42), arrow);
    }
}

/// Her hand comes from below, in front of the breast: the thumb above the nipple, fingers below.
Hand sideHand(const Pose &pose, const SkinField &field, const QPointF &lower)
{
    static const Hand Tips = Hand::posture(u"flower-side"_s);
    const qreal lifted = 1 - pose["touch"_L1];
    const qreal away = 1 - pose["near"_L1];
    const QPointF root = QPointF(PressShift * 0.7, 0) * pose["press"_L1] + QPointF(-18, 4) * lifted;
    const QPointF thumb = field.moved(SideSpot) - SideSpot + QPointF(-24, -8) * lifted - root;
    const QPointF finger = field.moved(lower) - lower + QPointF(-24, 8) * lifted - root;
    const Hand hand =
        Tips.moved(root).reaching(thumb, {finger, finger, finger * 0.7, finger * 0.5});
    return shifted(hand, QPointF(-70, 640) * away);
}

void drawSoftenSide(Canvas &canvas, const Pose &pose)
{
    SkinField field;
    field.setWall(ChestWallX, 110);
    swell(field, pose["full"_L1], pose["soft"_L1] * 0.8 + pose["press"_L1] * 0.2);
    const QPointF lower(SideSpot.x(), 2 * NippleBase.y() - SideSpot.y() + 4);
    const QPointF back(PressShift * pose["press"_L1], 0);
    field.pull(SideSpot, back, 30);
    field.pull(lower, back, 30);
    field.pull({-16, 1}, -back * 0.25, 18);
    drawHand(canvas, sideHand(pose, field, lower));
    drawSideInside(canvas, field, pose["milk"_L1]);
    drawFluid(canvas, field, pose["drained"_L1], 1);
    drawSideSkin(canvas, field);
    drawHangingDrop(canvas, pose, field.moved(NippleTip));
    const qreal arrow = pose["pressArrow"_L1];
    const QPointF along(-64, 0);
    const QPointF upperTip = field.moved(SideSpot) + QPointF(-30, -62);
    const QPointF lowerTip = field.moved(lower) + QPointF(-30, 92);
    drawArrow(canvas, upperTip + along, upperTip, arrow);
    drawArrow(canvas, lowerTip + along, lowerTip, arrow);
    drawClock(canvas, {-196, -206}, 64, pose["minute"_L1], pose["clock"_L1]);
}

} // namespace

View softenFrontView()
{
    return {
        u"soften-front"_s,
        {{"near", 1, "0: the hand is out of the picture, 1: it is at the breast"},
         {"touch", 1, "0: the finger tips are lifted, 1: they lie on the areola"},
         {"turn", 0, "0: the first finger places, 1: half the way to the next finger from there"},
         {"press", 0, "straight back towards the chest wall"},
         {"full", 1, "how swollen the breast is"},
         {"soft", 0, "how soft the areola has become"},
         {"pits", 0, "the dents that stay at the first finger places"},
         {"morePits", 0, "the dents that stay at the second finger places"},
         {"drop", 0, "how large the drop at the nipple is"},
         {"places", 0, "strength of the rings round the finger tips"},
         {"turnArrow", 0, "strength of the arrows for the turn"}},
        drawSoftenFront};
}

View softenSideView()
{
    return {u"soften-side"_s,
            {{"near", 1, "0: the hand is out of the picture, 1: it is at the breast"},
             {"touch", 1, "0: the finger tips are lifted, 1: they lie on the areola"},
             {"press", 0, "straight back towards the chest wall"},
             {"full", 1, "how swollen the breast is"},
             {"soft", 0, "how soft the areola has become"},
             {"drained", 0, "how far the tissue fluid has moved back"},
             {"pressArrow", 0, "strength of the arrows towards the chest wall"},
             {"milk", 0, "how clearly milk is seen in the ducts"},
             {"drop", 0, "how large the drop at the nipple is"},
             {"minute", 0, "how much of the minute has passed"},
             {"clock", 0, "strength of the clock"}},
            drawSoftenSide};
}

} // namespace expressly::clips
