// SPDX-License-Identifier: MIT
#include "parts/frontbody.h"
#include "parts/fullbreast.h"
#include "parts/hand.h"
#include "parts/handmotion.h"
#include "parts/handmoves.h"
#include "parts/marks.h"
#include "parts/pump.h"
#include "views/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr QPointF ThumbSpot{0, -SpotRadius};
constexpr QPointF FingerSpot{0, SpotRadius};
constexpr qreal CompressShift = 0.85 * Centimetre;
constexpr QPointF Bowl{0, 326};

QPointF flatTip(const Pose &pose)
{
    return {pose["handX"_L1], pose["handY"_L1]};
}

/// Where the flat hand's weight lies: the middle of its fingers.
QPointF flatMiddle(const Pose &pose)
{
    return flatTip(pose) + QTransform().rotate(pose["handTurn"_L1]).map(QPointF(-90, 20));
}

SkinField fieldOf(const Pose &pose)
{
    SkinField field;
    const qreal compress = CompressShift * pose["compress"_L1];
    field.pull(ThumbSpot, {0, compress}, 62);
    field.pull(FingerSpot, {0, -compress}, 62);
    const QPointF middle = flatMiddle(pose);
    field.pull(middle, unit(-middle) * (24 * pose["squeeze"_L1]), 92);
    return field;
}

/// The arm goes up with the hand and down with it, always one arm: the forearm of the hand comes
/// from the elbow where the upper arm ends.
QPointF elbowOf(const Pose &pose)
{
    const qreal turn = pose["handTurn"_L1];
    const QPointF stroking =
        turn > 0 ? QPointF(-700, 190 - 9 * turn) : QPointF(-700 - 2 * turn, 190 - 13 * turn);
    return mix(
        mix(stroking, QPointF(-650, 400), pose["hold"_L1]), {-760, 420}, 1 - pose["near"_L1]);
}

Hand rightHand(const Pose &pose, const SkinField &field)
{
    static const Hand Flat = Hand::posture(u"stroking-hand"_s);
    static const Hand Cupped = Hand::posture(u"cupped-hand"_s);
    static const Hand Hold = Hand::posture(u"c-hold"_s);
    const qreal away = 1 - pose["near"_L1];
    const QPointF lifted = QPointF(-26, 10) * (1 - pose["touch"_L1]) + QPointF(-540, 260) * away;
    const Hand open = blend(Flat, Cupped, pose["cup"_L1]);
    const Hand flat = carried(turned(open, pose["handTurn"_L1], {0, 0}, {}),
                              flatTip(pose) + lifted + field.shift(flatMiddle(pose)));
    const qreal press = pose["press"_L1];
    const QPointF thumb = field.shift(ThumbSpot) + QPointF(-14, -46) * (1 - pose["touch"_L1]);
    const QPointF finger = field.shift(FingerSpot) + QPointF(-14, 14) * (1 - pose["touch"_L1]);
    const Hand hold = Hold.moved(QPointF(5, -3) * press + lifted)
                          .reaching(thumb, {finger, finger * 0.8, finger * 0.55, finger * 0.35});
    return withElbow(blend(flat, hold, pose["hold"_L1]), elbowOf(pose));
}

/// Her left hand, which brings and holds the pump, and later the bowl.
Hand leftHand(const QPointF &shift)
{
    static const Hand Hold = Hand::posture(u"flange-hold"_s);
    return Hold.moved({-shift.x(), shift.y()});
}

Hand bowlHand(const QPointF &bowl)
{
    static const Hand Hold = Hand::posture(u"bowl-below"_s);
    return Hold.moved({-bowl.x(), bowl.y()});
}

/// Her left hand holds the bowl: the thumb on her side of it, the fingers on the far one.
void drawBowlThumb(Canvas &canvas, const QPointF &bowl)
{
    const Placed placed(canvas, QTransform::fromScale(-1, 1));
    drawThumb(canvas, bowlHand(bowl));
}

void drawBowlFingers(Canvas &canvas, const QPointF &bowl)
{
    const Placed placed(canvas, QTransform::fromScale(-1, 1));
    const Hand hand = bowlHand(bowl);
    drawPalm(canvas, hand);
    drawFingers(canvas, hand);
    drawPalmLines(canvas, hand);
}

struct Place
{
    QPointF pump;
    QPointF bowl;
};

Place placeOf(const Pose &pose)
{
    const qreal pump = 1 - pose["pump"_L1];
    const qreal bowl = 1 - pose["bowl"_L1];
    return {QPointF(920, 250) * pump, Bowl + QPointF(900, 0) * bowl};
}

/// Beside the little finger, in the direction of the nipple.
void drawHandArrow(Canvas &canvas, const Pose &pose, const SkinField &field)
{
    const QPointF from =
        flatTip(pose) + QTransform().rotate(pose["handTurn"_L1]).map(QPointF(-150, 178));
    const QPointF start = from + field.shift(flatMiddle(pose));
    const QPointF along = unit(-flatMiddle(pose));
    drawArrow(canvas, start, start + along * 92, pose["handArrow"_L1]);
}

void drawPumping(Canvas &canvas, const Pose &pose)
{
    const SkinField field = fieldOf(pose);
    const Place place = placeOf(pose);
    const bool isPumping = pose["pump"_L1] > 0.001;
    const qreal suck = pose["suck"_L1];
    const qreal press = pose["press"_L1];
    drawTorso(canvas, elbowOf(pose));
    drawFullBreast(canvas, field, 0);
    drawCloth(canvas);
    const qreal dent = pose["hold"_L1] * pose["touch"_L1]
                       * (0.25 + 0.75 * std::max(press, pose["compress"_L1] * 0.8));
    drawDent(canvas, field.moved(ThumbSpot), dent);
    drawDent(canvas, field.moved(FingerSpot), dent);
    drawAreola(canvas, field, 1 + 0.07 * press - 0.04 * suck);
    drawNipple(canvas, field, 1 + 0.07 * press + 0.14 * suck);
    drawTable(canvas, Bowl.y() + 76, 1200);
    drawBowlThumb(canvas, place.bowl);
    drawBowlBack(canvas, place.bowl, 190, pose["inBowl"_L1]);
    if (isPumping) {
        {
            const Placed placed(canvas, QTransform::fromScale(-1, 1));
            const Hand hand = leftHand(place.pump);
            drawPalm(canvas, hand);
            drawFingers(canvas, hand);
        }
        drawPumpBack(canvas, place.pump, pose["level"_L1]);
        const qreal surface = place.pump.y() + pumpMilkHeight(pose["level"_L1]);
        drawDrops(canvas, pose, place.pump + QPointF(0, PumpSpout), surface + 12);
        drawPumpFront(canvas, place.pump);
        drawPumpTube(canvas, place.pump);
        const Placed placed(canvas, QTransform::fromScale(-1, 1));
        drawThumb(canvas, leftHand(place.pump));
        drawPalmLines(canvas, leftHand(place.pump));
    }
    drawHand(canvas, rightHand(pose, field));
    if (!isPumping) {
        drawDrops(canvas, pose, {0, 3}, Bowl.y() + 14);
    }
    drawBowlFront(canvas, place.bowl, 190);
    drawBowlFingers(canvas, place.bowl);
    drawHandArrow(canvas, pose, field);
}

} // namespace

View pumpingView()
{
    return {u"pumping"_s,
            {{"near", 1, "0: the right hand is out of the picture, 1: it is at the breast"},
             {"touch", 1, "0: it is lifted a little, 1: it lies on the breast"},
             {"handX", -60, "where the middle finger's tip of the flat hand lies"},
             {"handY", -60, "the same, downwards"},
             {"handTurn", 0, "how far the flat hand is turned, in degrees"},
             {"cup", 0, "0: the hand is flat, 1: it is cupped round the breast"},
             {"hold", 0, "0: the hand is flat or cupped, 1: it makes a C"},
             {"squeeze", 0, "the cupped hand presses gently inwards"},
             {"handArrow", 0, "strength of the arrow beside the hand, towards the nipple"},
             {"press", 0, "straight back towards the chest wall"},
             {"compress", 0, "thumb and fingers together behind the nipple"},
             {"pump", 0, "0: the pump is out of the picture, 1: it is on the breast"},
             {"suck", 0, "how strongly the pump draws at this moment"},
             {"level", 0, "how full the bottle of the pump is"},
             {"bowl", 0, "0: the bowl is out of the picture, 1: it stands below the breast"},
             {"inBowl", 0, "how much milk is in the bowl"}},
            drawPumping};
}

} // namespace expressly::clips
