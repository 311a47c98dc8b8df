// SPDX-License-Identifier: MIT
#include "parts/curves.h"
#include "parts/frontbody.h"
#include "parts/handghost.h"
#include "parts/marks.h"
#include "parts/sidebody.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr QPointF FrontBowl{0, 326};
constexpr QPointF SideBowl{-26, 268};

void drawFrontSkin(Canvas &canvas)
{
    drawTorso(canvas);
    drawBreast(canvas);
    drawCloth(canvas);
}

void drawFrontBowl(Canvas &canvas)
{
    drawTable(canvas, FrontBowl.y() + 76, 1200);
    drawBowlBack(canvas, FrontBowl, 190, 0);
    drawBowlFront(canvas, FrontBowl, 190);
}

/// Where thumb or finger began: the place that it has left.
void drawLeftPlace(Canvas &canvas, const QPointF &spot, qreal strength)
{
    QPainterPath ring;
    ring.addEllipse(spot, 24, 24);
    canvas.stroke(ring, Role::Panel, 8, 0.8 * strength);
    canvas.stroke(ring, Role::Wrong, 3.4, strength);
}

/// The skin bunches up before a finger that slides over it, and is drawn out behind it.
void drawDrag(Canvas &canvas, const QPointF &finger, qreal towards, qreal strength)
{
    for (const qreal distance : {26.0, 33.0}) {
        const QPointF middle = finger + QPointF(14, towards * distance);
        const qreal half = 62 - distance;
        canvas.stroke(smooth({middle + QPointF(-half, -towards * 6),
                              middle,
                              middle + QPointF(half, -towards * 6)}),
                      Role::SkinLine,
                      2.6,
                      0.8 * strength);
    }
    for (const qreal aside : {-34.0, -14.0, 6.0, 26.0}) {
        const QPointF begin = finger + QPointF(aside * 0.9, -towards * 30);
        canvas.stroke(smooth({begin, begin + QPointF(aside * 0.3, -towards * 34)}),
                      Role::SkinLine,
                      2.6,
                      0.6 * strength);
    }
}

void drawSliding(Canvas &canvas, const Pose &pose)
{
    static const Hand Hold = Hand::posture(u"c-hold"_s);
    const qreal act = pose["act"_L1];
    const QPointF travel(0, 14 * pose["squeeze"_L1] + 26 * act);
    const QPointF spot(0, SpotRadius);
    const QPointF thumb = -spot + travel;
    const QPointF finger = spot - travel;
    SkinField field;
    field.pull(thumb, travel * 0.3, 50);
    field.pull(finger, travel * -0.3, 50);
    drawFrontSkin(canvas);
    const Hand hand = Hold.moved({8 * act, -4 * act})
                          .reaching(travel, {-travel, travel * -0.8, travel * -0.5, travel * -0.3});
    drawDent(canvas, hand.thumb.limb, 0.4);
    drawDent(canvas, hand.fingers.front().limb, 0.4);
    drawAreola(canvas, field);
    drawNipple(canvas, field);
    drawDrag(canvas, thumb + QPointF(0, -8), 1, act);
    drawDrag(canvas, finger + QPointF(6, 6), -1, act);
    drawFrontBowl(canvas);
    drawHand(canvas, hand);
    drawSunken(canvas, hand.thumb.limb, 0.6);
    drawSunken(canvas, hand.fingers.front().limb, 0.6);
    const qreal strength = pose["wrongArrow"_L1];
    drawLeftPlace(canvas, -spot + QPointF(0, -9), strength);
    drawLeftPlace(canvas, spot + QPointF(14, 7), strength);
    drawArrow(canvas, {74, -SpotRadius - 12}, {74, -40}, strength, Role::Wrong);
    drawArrow(canvas, {86, SpotRadius + 12}, {86, 40}, strength, Role::Wrong);
}

void drawPinching(Canvas &canvas, const Pose &pose)
{
    static const Hand Open = Hand::posture(u"c-hold"_s);
    static const Hand Pinch = Hand::posture(u"pinch-nipple"_s);
    const qreal squeeze = pose["squeeze"_L1];
    drawFrontSkin(canvas);
    SkinField field;
    field.pull({0, -30}, {0, 12 * squeeze}, 40);
    field.pull({0, 30}, {0, -12 * squeeze}, 40);
    drawAreola(canvas, field);
    {
        const Placed placed(canvas, QTransform::fromScale(1 + 0.3 * squeeze, 1 - 0.42 * squeeze));
        drawNipple(canvas, SkinField());
    }
    // The hand lifts on its way to the nipple: this mistake is not the sliding one.
    const qreal act = pose["act"_L1];
    const qreal height = 4 * act * (1 - act);
    const QPointF closing = QPointF(0, 9 * squeeze);
    const QPointF away = QPointF(-12, 26) * height;
    const Hand hand = blend(Open, Pinch, act)
                          .moved(QPointF(-16, 6) * height)
                          .reaching(closing - away,
                                    {away - closing, away - closing * 0.5, away * 0.8, away * 0.6});
    drawHandShadow(canvas, hand, height);
    drawFrontBowl(canvas);
    drawHand(canvas, hand);
    const qreal strength = pose["wrongArrow"_L1];
    drawArrow(canvas, {64, -86}, {64, -34}, strength, Role::Wrong);
    drawArrow(canvas, {72, 86}, {72, 34}, strength, Role::Wrong);
    // Short rays: this hurts.
    for (const qreal angle : {-28.0, 0.0, 28.0}) {
        QTransform turned;
        turned.rotate(angle);
        QPainterPath ray(turned.map(QPointF(34, 0)));
        ray.lineTo(turned.map(QPointF(54, 0)));
        canvas.stroke(ray, Role::Panel, 10, 0.85 * strength * squeeze);
        canvas.stroke(ray, Role::Wrong, 5, strength * squeeze);
    }
}

/// A mistake seen from the side: where thumb and fingers hold, and where they take the skin.
struct Holding
{
    QPointF thumb;
    QPointF finger;
    QPointF forward;
    qreal together = 0;
};

SkinField fieldOf(const Holding &holding)
{
    const QPointF together(0, holding.together);
    SkinField field;
    field.setWall(ChestWallX, 110);
    field.pull(holding.thumb, holding.forward + together, 46);
    field.pull(holding.finger, holding.forward - together, 46);
    field.pull({0, 0}, holding.forward * 0.75, 40);
    return field;
}

Hand sideHand(const Holding &holding, const SkinField &field)
{
    static const Hand Hold = Hand::posture(u"c-side"_s);
    const QPointF root = holding.forward * 0.7 + (holding.finger - SideFingerSpot) * 0.5;
    const QPointF thumb = field.moved(holding.thumb) - SideThumbSpot;
    const QPointF finger = field.moved(holding.finger) - SideFingerSpot - root;
    Hand hand = Hold.moved(root).reaching({}, {finger, finger * 0.75, finger * 0.5, finger * 0.35});
    hand.thumb = Hold.moved(root * 0.35).reaching(thumb - root * 0.35, {}).thumb;
    return hand;
}

/// The bowl stays empty.
void drawHolding(Canvas &canvas, const Holding &holding)
{
    const SkinField field = fieldOf(holding);
    const Hand hand = sideHand(holding, field);
    drawPalm(canvas, hand);
    drawFingers(canvas, hand);
    drawThumb(canvas, hand);
    drawSideBody(canvas, field, 0);
    drawHandBehind(canvas, hand, sideArea(field));
    drawTable(canvas, SideBowl.y() + 72, 84);
    drawBowlBack(canvas, SideBowl, 176, 0);
    drawBowlFront(canvas, SideBowl, 176);
}

/// The breast is drawn out towards the front, away from where it lay.
void drawPulling(Canvas &canvas, const Pose &pose)
{
    const qreal act = pose["act"_L1];
    const Holding holding{
        SideThumbSpot, SideFingerSpot, {-74 * act, 0}, 0.95 * Centimetre * pose["squeeze"_L1]};
    drawHolding(canvas, holding);
    drawSideAtRest(canvas, act);
    const SkinField field = fieldOf(holding);
    const qreal strength = pose["wrongArrow"_L1];
    for (const QPointF &from : {field.moved(SideThumbSpot) + QPointF(-44, -24),
                                field.moved(SideFingerSpot) + QPointF(-44, 24)}) {
        drawArrow(canvas, from, from + QPointF(-78, 0), strength, Role::Wrong);
    }
}

/// Thumb and fingers lie at the edge of the areola and pinch there; where they belong, the place is
/// empty.
void drawOnlyTogether(Canvas &canvas, const Pose &pose)
{
    constexpr qreal TooNear = 1.1; // centimetres from the base of the nipple
    const Holding holding{sideThumbSpot(TooNear),
                          sideFingerSpot(TooNear),
                          {},
                          0.95 * Centimetre * pose["squeeze"_L1]};
    drawHolding(canvas, holding);
    const SkinField field = fieldOf(holding);
    const qreal strength = pose["wrongArrow"_L1];
    const QPointF top = field.moved(holding.thumb);
    const QPointF below = field.moved(holding.finger);
    drawArrow(canvas, top + QPointF(-30, -112), top + QPointF(-30, -50), strength, Role::Wrong);
    drawArrow(canvas, below + QPointF(-38, 108), below + QPointF(-38, 50), strength, Role::Wrong);
    for (const QPointF &place : {sideThumbSpot(3), sideFingerSpot(3)}) {
        drawLeftPlace(canvas, field.moved(place), strength);
    }
}

void drawMistakeView(Canvas &canvas, const Pose &pose)
{
    const qreal kind = pose["kind"_L1];
    if (kind < 0.5) {
        drawSliding(canvas, pose);
    } else if (kind < 1.5) {
        drawPinching(canvas, pose);
    } else {
        const Placed placed(canvas, QTransform::fromTranslate(-150, -10));
        kind < 2.5 ? drawPulling(canvas, pose) : drawOnlyTogether(canvas, pose);
    }
    QPainterPath all;
    all.addRect(-2000, -2000, 4000, 4000);
    canvas.fill(all, Role::Panel, pose["wrongVeil"_L1]);
}

} // namespace

View mistakeView()
{
    return {u"mistake"_s,
            {{"kind", 0, "0 sliding, 1 pinching the nipple, 2 pulling, 3 only together"},
             {"act", 0, "how far the mistake goes: sliding, reaching for the nipple, pulling"},
             {"squeeze", 0, "thumb and fingers together"},
             {"wrongArrow", 0, "strength of the arrows that show the mistake"},
             {"wrongVeil", 0, "how much the picture is veiled, 0 to 1"}},
            drawMistakeView};
}

} // namespace expressly::clips
