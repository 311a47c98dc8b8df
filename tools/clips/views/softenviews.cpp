// SPDX-License-Identifier: MIT
#include "parts/clock.h"
#include "parts/frontbody.h"
#include "parts/fullbreast.h"
#include "parts/hand.h"
#include "parts/handmotion.h"
#include "parts/handmoves.h"
#include "parts/marks.h"
#include "parts/sidebody.h"
#include "views/views.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal HandTurn = 45; // degrees from lying level, to either side
constexpr qreal PressShift = 1.0 * Centimetre;
constexpr QPointF SideSpot{12, -45}; // on the areola, at the base of the nipple
constexpr QPointF NippleBase{0, 1};

QTransform mirrored()
{
    return QTransform::fromScale(-1, 1);
}

/// The tips of index and middle finger of the hand at her side, turned about the nipple.
std::array<QPointF, 2> tipSpots(qreal degrees)
{
    const QTransform turn = QTransform().rotate(degrees);
    return {turn.map(QPointF(-50, -29)), turn.map(QPointF(-52, 18))};
}

void drawHangingDrop(Canvas &canvas, const Pose &pose, const QPointF &nipple)
{
    Pose drop;
    drop.drops = {{pose["drop"_L1], 0}};
    drawDrops(canvas, drop, nipple, 2000);
}

/// Both elbows stay out at the sides: high for the hand that comes from above, low for the other.
QPointF elbowOf(const Pose &pose, qreal degrees)
{
    const qreal high = 0.5 + 0.5 * degrees / HandTurn;
    return mix(mix({-600, 560}, {-720, -330}, high), {-760, 420}, 1 - pose["near"_L1]);
}

Hand tipsHand(const Pose &pose, qreal degrees)
{
    static const Hand Tips = Hand::posture(u"softening-tips"_s);
    const qreal press = pose["press"_L1];
    const qreal lifted = 1 - pose["touch"_L1];
    const qreal away = 1 - pose["near"_L1];
    const QPointF tip = QPointF(3, 0) * press;
    const Hand flat = Tips.moved(QPointF(-30, 0) * lifted + QPointF(8, 0) * press)
                          .reaching({}, {tip, tip, QPointF(0, 4) * press, QPointF(0, 4) * press});
    const Hand hand = carried(turned(flat, degrees, {0, 0}, {}), QPointF(-420, 150) * away);
    return withElbow(hand, elbowOf(pose, degrees));
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
    for (const QPointF &spot : tipSpots(degrees)) {
        for (const QPointF &place : {spot, -spot}) {
            QPainterPath pit;
            pit.addEllipse(place * 0.92, 17, 17);
            QPainterPath light;
            light.addEllipse(place * 0.92 + QPointF(2, 6), 15, 14);
            canvas.fill(pit.subtracted(light).intersected(areola), Role::SkinLine, 0.26 * strength);
            canvas.fill(pit.intersected(areola), Role::Nipple, 0.28 * strength);
        }
    }
}

/// The skin round a pressed finger tip lies in shade, and rises in a soft fold before it.
void drawPressed(Canvas &canvas, qreal degrees, qreal depth)
{
    for (const QPointF &spot : tipSpots(degrees)) {
        for (const QPointF &place : {spot, -spot}) {
            QPainterPath dent;
            dent.addEllipse(place, 25 + 8 * depth, 25 + 8 * depth);
            canvas.fill(dent, Role::SkinLine, 0.3 * depth);
        }
    }
}

/// A ring round the two finger tips at either side.
void drawPlaces(Canvas &canvas, qreal degrees, qreal strength)
{
    const auto [index, middle] = tipSpots(degrees);
    QPainterPath tips(index);
    tips.lineTo(middle);
    tips.moveTo(-index);
    tips.lineTo(-middle);
    QPainterPathStroker round;
    round.setCapStyle(Qt::RoundCap);
    round.setWidth(60);
    const QPainterPath rings = round.createStroke(tips).simplified();
    canvas.stroke(rings, Role::Panel, 8, strength);
    canvas.stroke(rings, Role::Accent, 4, strength);
}

void drawSoftenFront(Canvas &canvas, const Pose &pose)
{
    const qreal soft = pose["soft"_L1];
    const qreal press = pose["press"_L1];
    const qreal degrees = HandTurn * (1 - 2 * pose["turn"_L1]);
    const SkinField still;
    drawTorso(canvas, elbowOf(pose, degrees));
    drawFullBreast(canvas, still, pose["full"_L1]);
    drawCloth(canvas);
    const qreal flat = 1.2 - 0.12 * soft;
    drawAreola(canvas, still, flat);
    drawPits(canvas, areolaShape(flat), HandTurn, pose["pits"_L1]);
    drawPits(canvas, areolaShape(flat), -HandTurn, pose["morePits"_L1]);
    drawPressed(canvas, degrees, pose["touch"_L1] * (0.35 + 0.65 * press));
    drawNipple(canvas, still, 0.9 + 0.12 * soft + 0.08 * press);
    drawHand(canvas, tipsHand(pose, degrees));
    {
        const Placed placed(canvas, mirrored());
        drawHand(canvas, tipsHand(pose, -degrees));
    }
    drawPlaces(canvas, degrees, pose["places"_L1]);
    drawHangingDrop(canvas, pose, {0, 3});
    const qreal arrow = pose["turnArrow"_L1];
    drawBowedArrow(canvas, {-38, -112}, {-80, -86}, {-104, -44}, arrow);
    drawBowedArrow(canvas, {38, 112}, {80, 86}, {104, 44}, arrow);
}

Hand sideHand(const Pose &pose, const SkinField &field, const QPointF &spot)
{
    static const Hand Tips = Hand::posture(u"finger-tips-side"_s);
    const qreal lifted = 1 - pose["touch"_L1];
    const qreal away = 1 - pose["near"_L1];
    QPointF shift = field.shift(spot);
    shift.setY(shift.y() * (spot.y() < 0 ? 1 : -1));
    const QPointF root =
        QPointF(PressShift * 0.7, 0) * pose["press"_L1] + QPointF(-16, -10) * lifted;
    const QPointF tip = shift + QPointF(-22, -4) * lifted - root;
    return Tips.moved(root + QPointF(520, -30) * away)
        .reaching({}, {tip, tip, tip * 0.7, tip * 0.5});
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
    drawHand(canvas, sideHand(pose, field, SideSpot));
    {
        QTransform flipped;
        flipped.translate(0, SideSpot.y() + lower.y());
        flipped.scale(1, -1);
        const Placed placed(canvas, flipped);
        drawHand(canvas, sideHand(pose, field, lower));
    }
    drawSideInside(canvas, field, pose["milk"_L1]);
    drawFluid(canvas, field, pose["drained"_L1], 1);
    drawSideSkin(canvas, field);
    drawHangingDrop(canvas, pose, field.moved(NippleTip));
    const qreal arrow = pose["pressArrow"_L1];
    const QPointF along(-64, 0);
    const QPointF upperTip = field.moved(SideSpot) + QPointF(-66, 8);
    const QPointF lowerTip = field.moved(lower) + QPointF(-66, -8);
    drawArrow(canvas, upperTip + along, upperTip, arrow);
    drawArrow(canvas, lowerTip + along, lowerTip, arrow);
    drawClock(canvas, {-196, 2}, 64, pose["minute"_L1], pose["clock"_L1]);
}

} // namespace

View softenFrontView()
{
    return {u"soften-front"_s,
            {{"near", 1, "0: the hands are out of the picture, 1: they are at the breast"},
             {"touch", 1, "0: the finger tips are lifted, 1: they lie on the areola"},
             {"turn", 0, "0: the first finger places, 1: a quarter round from there"},
             {"press", 0, "straight back towards the chest wall"},
             {"full", 1, "how swollen the breast is"},
             {"soft", 0, "how soft the areola has become"},
             {"pits", 0, "the dents that stay at the first finger places"},
             {"morePits", 0, "the dents that stay at the second finger places"},
             {"drop", 0, "how large the drop at the nipple is"},
             {"places", 0, "strength of the rings round the finger tips"},
             {"turnArrow", 0, "strength of the arrows for the quarter turn"}},
            drawSoftenFront};
}

View softenSideView()
{
    return {u"soften-side"_s,
            {{"near", 1, "0: the hands are out of the picture, 1: they are at the breast"},
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
