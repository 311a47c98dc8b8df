// SPDX-License-Identifier: MIT
#include "parts/frontbody.h"
#include "parts/hand.h"
#include "parts/marks.h"
#include "views/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal CompressShift = 0.85 * Centimetre;
constexpr QPointF Bowl{0, 326};

/// Where thumb and fingers lie now: opposite each other, as far from the base of the nipple as the
/// pose says.
struct Spots
{
    explicit Spots(const Pose &pose)
        : thumb(0, -NippleRadius - pose["distance"_L1] * Centimetre)
        , finger(-thumb)
    {
        const QPointF together(0, CompressShift * pose["compress"_L1]);
        field.pull(thumb, together, 62);
        field.pull(finger, -together, 62);
    }

    QPointF thumb;
    QPointF finger;
    SkinField field;
};

Hand handOf(const Pose &pose, const Spots &spots)
{
    static const Hand Hold = Hand::posture(u"c-hold"_s);
    static const Hand Open = Hand::posture(u"c-open"_s);
    const qreal away = 1 - pose["touch"_L1];
    const qreal lift = pose["lift"_L1];
    const QPointF root =
        QPointF(-60, 46) * away + QPointF(-26, 10) * lift + QPointF(5, -3) * pose["press"_L1];
    const QPointF thumb = spots.field.moved(spots.thumb) - QPointF(0, -SpotRadius)
                          + QPointF(-14, -46) * away + QPointF(-4, -26) * lift;
    const QPointF finger = spots.field.moved(spots.finger) - QPointF(0, SpotRadius)
                           + QPointF(-14, 14) * away + QPointF(-4, 22) * lift;
    // The outer fingers support the breast and follow the index less and less.
    return blend(Open, Hold, pose["shape"_L1])
        .moved(root)
        .reaching(thumb, {finger, finger * 0.8, finger * 0.55, finger * 0.35});
}

/// The skin from 2 to 3 cm from the base of the nipple, all round.
void drawBand(Canvas &canvas, qreal strength)
{
    QPainterPath band;
    for (const qreal distance : {3.0, 2.0}) {
        const qreal radius = NippleRadius + distance * Centimetre;
        band.addEllipse(QPointF(0, 0), radius, radius);
    }
    canvas.fill(band, Role::Mark, 0.75 * strength);
    canvas.stroke(band, Role::MarkLine, 2, 0.7 * strength);
}

void drawArrows(Canvas &canvas, const Spots &spots, const Pose &pose)
{
    const QPointF thumb = spots.field.moved(spots.thumb) + QPointF(66, 0);
    const QPointF finger = spots.field.moved(spots.finger) + QPointF(76, 0);
    constexpr QPointF Near{0, 14};
    constexpr QPointF Far{0, 62};
    drawArrow(canvas, thumb - Far, thumb - Near, pose["compressArrow"_L1]);
    drawArrow(canvas, finger + Far, finger + Near, pose["compressArrow"_L1]);
    drawArrow(canvas, thumb - Near, thumb - Far, pose["releaseArrow"_L1]);
    drawArrow(canvas, finger + Near, finger + Far, pose["releaseArrow"_L1]);
    // Nearer to the nipple, or farther away: before the lifted tips and behind them.
    drawArrow(canvas, {0, -98}, {0, -42}, pose["nearerArrow"_L1]);
    drawArrow(canvas, {14, 96}, {8, 42}, pose["nearerArrow"_L1]);
    drawArrow(canvas, {-6, -166}, {-6, -222}, pose["fartherArrow"_L1]);
    drawArrow(canvas, {64, 112}, {84, 166}, pose["fartherArrow"_L1]);
}

/// From the base of the nipple to where thumb and fingers begin.
void drawMeasures(Canvas &canvas, const Hand &hand, qreal strength)
{
    const Joint &thumb = hand.thumb.limb.joints.constLast();
    const Joint &index = hand.fingers.front().limb.joints.constLast();
    drawMeasure(
        canvas, {0, -NippleRadius}, {0, std::min(thumb.at.y() + thumb.radius, -40.0)}, strength);
    drawMeasure(
        canvas, {0, NippleRadius}, {0, std::max(index.at.y() - index.radius, 40.0)}, strength);
}

/// On its way in and out the hand moves as a whole, from and to the left below.
QTransform placeOf(const Pose &pose)
{
    const qreal distance = 1 - pose["come"_L1];
    return QTransform::fromTranslate(-560 * distance, 340 * distance);
}

void drawSkin(Canvas &canvas, const Pose &pose, const Spots &spots, const Hand &hand, qreal depth)
{
    const qreal height = std::max(1 - pose["touch"_L1], pose["lift"_L1]);
    drawTorso(canvas);
    drawBreast(canvas);
    drawCloth(canvas);
    drawBand(canvas, pose["band"_L1]);
    drawDent(canvas, hand.thumb.limb, depth);
    drawDent(canvas, hand.fingers.front().limb, depth);
    drawAreola(canvas, spots.field, 1 + 0.07 * pose["press"_L1]);
    drawNipple(canvas, spots.field, 1 + 0.07 * pose["press"_L1] + 0.06 * pose["compress"_L1]);
    const Placed placed(canvas, placeOf(pose));
    drawHandShadow(canvas, hand, height * pose["come"_L1] * pose["come"_L1]);
}

void drawFrontView(Canvas &canvas, const Pose &pose)
{
    const Spots spots(pose);
    const Hand hand = handOf(pose, spots);
    const qreal pressed = std::max(pose["press"_L1], pose["compress"_L1] * 0.8);
    const qreal depth = pose["touch"_L1] * (1 - pose["lift"_L1]) * (0.2 + 0.8 * pressed);
    drawSkin(canvas, pose, spots, hand, depth);
    drawTable(canvas, Bowl.y() + 76, 1200);
    drawBowlBack(canvas, Bowl, 190, 0.5 * pose.collected);
    {
        const Placed placed(canvas, placeOf(pose));
        drawHand(canvas, hand);
    }
    drawSunken(canvas, hand.thumb.limb, depth);
    drawSunken(canvas, hand.fingers.front().limb, depth);
    drawMeasures(canvas, hand, pose["guide"_L1]);
    drawSpot(canvas, spots.field.moved(spots.thumb), 34, pose["ring"_L1]);
    drawSpot(canvas, spots.field.moved(spots.finger), 34, pose["ring"_L1]);
    drawArrows(canvas, spots, pose);
    drawDrops(canvas, pose, {0, 3}, Bowl.y() + 14);
    drawBowlFront(canvas, Bowl, 190);
}

} // namespace

View frontView()
{
    return {u"front"_s,
            {{"come", 1, "0: the hand is outside the picture, 1: it is here"},
             {"shape", 1, "0: the hand is relaxed, 1: it makes a C"},
             {"touch", 1, "0: the hand is on its way, 1: it lies on the breast"},
             {"lift", 0, "1: thumb and fingers are lifted off the skin"},
             {"distance", 2.5, "centimetres from the base of the nipple to thumb and fingers"},
             {"press", 0, "straight back towards the chest wall"},
             {"compress", 0, "thumb and fingers together behind the nipple"},
             {"guide", 0, "shows the distance from the base of the nipple"},
             {"band", 0, "shows the skin from 2 to 3 cm from the base of the nipple"},
             {"ring", 0, "marks the spot to remember"},
             {"compressArrow", 0, "strength of the arrows towards each other"},
             {"releaseArrow", 0, "strength of the arrows apart"},
             {"nearerArrow", 0, "strength of the arrows towards the nipple"},
             {"fartherArrow", 0, "strength of the arrows away from the nipple"}},
            drawFrontView};
}

} // namespace expressly::clips
