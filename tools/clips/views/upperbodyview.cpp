// SPDX-License-Identifier: MIT
#include "parts/frontbody.h"
#include "parts/grip.h"
#include "parts/handghost.h"
#include "parts/handmotion.h"
#include "parts/marks.h"
#include "parts/upperbody.h"
#include "parts/windowcanvas.h"
#include "views/views.h"

#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal TableTop = 450;
constexpr qreal BowlWidth = 190;
constexpr qreal BowlHeight = 364; // of the rim, when it stands on the table
constexpr qreal BowlHeld = 66;    // how much higher it is when it is held under the breast
constexpr qreal BowlWaits = 300;  // how far outside the second bowl waits
constexpr std::array<qreal, 4> Places{12, 10.5, 9, 13.5};

Grip rightGrip(const Pose &pose)
{
    return {pose["rightTurn"_L1],
            pose["rightTouch"_L1],
            pose["rightPress"_L1],
            pose["rightCompress"_L1],
            pose["pair"_L1],
            0,
            pose["rightAway"_L1]};
}

Grip leftGrip(const Pose &pose)
{
    return {pose["leftTurn"_L1],
            pose["leftTouch"_L1],
            pose["leftPress"_L1],
            pose["leftCompress"_L1],
            pose["pair"_L1],
            pose["leftAcross"_L1],
            pose["leftAway"_L1]};
}

/// What the view shows, worked out once for a frame.
struct Scene
{
    explicit Scene(const Pose &shown);

    const Pose &pose;
    Hold right;
    Hold left;
    QList<Hold> onRight;
    QList<Hold> onLeft;
    SkinField rightField;
    SkinField leftField;
    QPointF rightBowl; ///< the middle of its rim
    QPointF leftBowl;
    QPointF carryAt;   ///< the left elbow while that hand is at a bowl
    QPointF leftPlace; ///< zero of the left hand's coordinates
    Hand leftHand;     ///< in its own coordinates
};

/// The left arm's elbow while the hand is at a bowl, the farther out the farther out the bowl is.
QPointF carryElbow(const QPointF &bowl)
{
    return {640 + 0.42 * (bowl.x() + BreastAside), 640};
}

/// A mirror image whose zero lies here.
QTransform mirror(const QPointF &at)
{
    QTransform place = QTransform::fromTranslate(at.x(), at.y());
    place.scale(-1, 1);
    return place;
}

QTransform rightBreast()
{
    return QTransform::fromTranslate(-BreastAside, 0);
}

Scene::Scene(const Pose &shown)
    : pose(shown)
    , right{rightGrip(shown), false}
    , left{leftGrip(shown), shown["leftAcross"_L1] > 0.5}
    , onRight{right}
{
    (left.mirrored ? onRight : onLeft).append(left);
    rightField = fieldOf(onRight);
    leftField = fieldOf(onLeft);
    rightBowl = {-BreastAside, BowlHeight - BowlHeld * pose["bowlHeld"_L1]};
    leftBowl = {BreastAside + BowlWaits * pose["bowlWaits"_L1], BowlHeight};

    static const Hand Carry = Hand::posture(u"bowl-hold"_s);
    const qreal carries = pose["leftCarries"_L1];
    const QPointF bowl = mix(rightBowl, leftBowl, pose["leftCarriesWhich"_L1]);
    const QPointF breast(BreastAside * (1 - 2 * left.grip.across), 0);
    // Between breast and bowl the hand takes a way outside, past everything.
    leftPlace =
        mix(breast, bowl, carries) + QPointF(190, 40) * std::sin(std::numbers::pi * carries);
    // On the table its fingers leave the base free.
    const qreal lower = 20 * (1 - pose["bowlHeld"_L1]);
    const Hand carrying = shifted(Carry, {-170 * (1 - pose["leftGrasps"_L1]), lower});
    const Hand holding = handOf(left, left.mirrored ? rightField : leftField);
    carryAt = carryElbow(bowl);
    const QPointF elbow(leftPlace.x() - carryAt.x(), carryAt.y() - leftPlace.y());
    leftHand = withElbow(blend(holding, carrying, carries), mix(left.grip.elbow(), elbow, carries));
}

/// The places on the clock, in pairs for thumb and fingers, all at the same distance.
void drawPlaces(Canvas &canvas, const Pose &pose)
{
    const qreal ring = pose["ring"_L1];
    QPainterPath round;
    round.addEllipse(QPointF(0, 0), SpotRadius, SpotRadius);
    canvas.stroke(round, Role::Accent, 3, 0.45 * ring);
    const QPointF towards = unit(spotAt(2.25));
    drawMeasure(canvas, towards * NippleRadius, towards * SpotRadius, ring);
    if (ring > 0) {
        canvas.labelSlot(1, QRectF(118, -96, 120, 34));
    }
    // A hand from below covers half past 4, but for crumbs between its fingers.
    const qreal covered =
        std::pow(pose["rightTurn"_L1] / 90, 3) * pose["rightTouch"_L1] * (1 - pose["rightAway"_L1]);
    const std::array marks{pose["mark1"_L1], pose["mark2"_L1], pose["mark3"_L1], pose["mark4"_L1]};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        for (const qreal hour : {Places.at(i), Places.at(i) + 6}) {
            // Outside the spots while a hand works there, so that its fingers and folds stay clear.
            const QPointF at = spotAt(hour) * (1 + 0.32 * (1 - ring));
            const bool isFacing = hour > Places.at(i);
            const qreal shown =
                (i == 1 && isFacing ? 1 - covered : 1) * (isFacing ? pose["facing"_L1] : 1);
            drawNumber(canvas, static_cast<int>(i) + 1, at, 22 - 2 * ring, marks.at(i) * shown);
        }
    }
}

/// The hand on its way to the next place: its shadow, and where it was.
void drawLifted(Canvas &canvas, const Scene &scene)
{
    const Pose &pose = scene.pose;
    const qreal strength = pose["arrowTurn"_L1];
    drawHandShadow(
        canvas, handOf(scene.right, scene.rightField), strength * (1 - pose["rightTouch"_L1]));
    Hold before = scene.right;
    before.grip.touch = 1;
    before.grip.turn = pose["turnFrom"_L1];
    drawHandGhost(canvas, handOf(before, scene.rightField), strength);
}

void drawBody(Canvas &canvas, const Scene &scene)
{
    const Pose &pose = scene.pose;
    drawChest(canvas);
    {
        const Placed breast(canvas, mirror({BreastAside, 0}));
        drawHeldBreast(canvas, scene.onLeft, scene.leftField);
    }
    {
        const Placed breast(canvas, rightBreast());
        drawHeldBreast(canvas, scene.onRight, scene.rightField);
        drawLifted(canvas, scene);
        drawPlaces(canvas, pose);
    }
    drawShirtSide(canvas, pose["shirtRight"_L1]);
    drawSleeve(canvas, scene.right.grip.elbow() - QPointF(BreastAside, 0));
    const Placed other(canvas, mirror({0, 0}));
    drawShirtSide(canvas, pose["shirtLeft"_L1]);
    const qreal across = scene.left.grip.across;
    drawSleeve(canvas,
               mix(scene.left.grip.elbow() + QPointF((2 * across - 1) * BreastAside, 0),
                   QPointF(-scene.carryAt.x(), scene.carryAt.y()),
                   pose["leftCarries"_L1]));
}

void drawBowl(
    Canvas &canvas, const Pose &pose, const QPointF &at, qreal milk, qreal drips, qreal held)
{
    drawBowlBack(canvas, at, BowlWidth, milk, held);
    if (drips > 0.5) {
        // Seen from afar, drops are drawn larger, so that they are seen at all.
        const qreal size = 1.4 - 0.4 * pose["near"_L1];
        QTransform fall = QTransform::fromTranslate(at.x() < 0 ? -BreastAside : BreastAside, 3);
        fall.scale(size, size);
        const Placed drops(canvas, fall);
        drawDrops(canvas, pose, {0, 0}, (at.y() + 11) / size);
    }
    drawBowlFront(canvas, at, BowlWidth);
}

/// How thumb and fingers go on to the next place, round the nipple.
void drawTurnArrows(Canvas &canvas, const Pose &pose)
{
    constexpr qreal Radius = 168;
    for (const qreal start : {0.0, 180.0}) {
        const auto at = [&](qreal degrees) {
            return rotated({0, -Radius}, start - pose["turnFrom"_L1] - degrees);
        };
        drawBowedArrow(canvas, at(2), at(24), at(47), pose["arrowTurn"_L1]);
    }
}

/// Fewer and fewer drops: the flow slows.
void drawSlowing(Canvas &canvas, qreal strength)
{
    if (strength <= 0) {
        return;
    }
    constexpr QPointF Corner{104, -196};
    QPainterPath plate;
    plate.addRoundedRect(QRectF(Corner, QSizeF(220, 206)), 18, 18);
    canvas.fill(plate, Role::Panel, strength);
    constexpr std::array Drops{3, 2, 1};
    constexpr qreal Large = 1.45;
    Pose drop;
    drop.drops = {{strength, 0}};
    for (std::size_t column = 0; column < Drops.size(); ++column) {
        for (int row = 0; row < Drops.at(column); ++row) {
            const QPointF at(46 + 64 * static_cast<qreal>(column), 12 + 48.0 * row);
            QTransform place = QTransform::fromTranslate(Corner.x() + at.x(), Corner.y() + at.y());
            place.scale(Large, Large);
            const Placed placed(canvas, place);
            drawDrops(canvas, drop, {0, 0}, 2000);
        }
    }
    drawArrow(canvas, Corner + QPointF(34, 180), Corner + QPointF(188, 180), strength);
}

void drawHands(Canvas &canvas, const Scene &scene)
{
    const Pose &pose = scene.pose;
    {
        const Placed placed(canvas, rightBreast());
        const Hand hand = handOf(scene.right, scene.rightField);
        drawHand(canvas, hand);
        drawForearmSleeve(canvas, hand.upper, hand.lower);
        drawGripMeasure(canvas, scene.right.grip, pose["guideRight"_L1]);
        drawTurnArrows(canvas, pose);
    }
    const Placed hand(canvas, mirror(scene.leftPlace));
    drawHand(canvas, scene.leftHand);
    drawForearmSleeve(canvas, scene.leftHand.upper, scene.leftHand.lower);
    drawGripMeasure(canvas, scene.left.grip, pose["guideLeft"_L1]);
}

/// The thumb that holds a bowl lies in front of its wall, the fingers behind.
void drawThumbOverBowl(Canvas &canvas, const Scene &scene)
{
    if (scene.pose["leftCarries"_L1] < 0.5) {
        return;
    }
    const Placed placed(canvas, mirror(scene.leftPlace));
    QPainterPath bowl;
    bowl.addRect(QRectF(-BowlWidth / 2 - 3, -40, BowlWidth, 140));
    WindowCanvas front(canvas, bowl);
    drawThumb(front, scene.leftHand);
}

/// Thumbs and fingers of both hands come together.
void drawTogetherArrows(Canvas &canvas, const Pose &pose)
{
    const Placed breast(canvas, rightBreast());
    drawArrow(canvas, {0, -206}, {0, -150}, pose["arrowTogether"_L1]);
    drawArrow(canvas, {0, 330}, {0, 274}, pose["arrowTogether"_L1]);
}

/// From breast to breast, there above and back below; large, because they are seen from afar.
void drawChangeArrows(Canvas &canvas, const Pose &pose)
{
    const Placed large(canvas, QTransform::fromScale(1.6, 1.6));
    drawBowedArrow(canvas, {-108, -168}, {0, -214}, {108, -168}, pose["arrowThere"_L1]);
    drawBowedArrow(canvas, {96, 168}, {0, 204}, {-96, 168}, pose["arrowBack"_L1]);
}

void drawUpperBodyView(Canvas &canvas, const Pose &pose)
{
    const qreal near = pose["near"_L1];
    QTransform camera;
    camera.scale(1 + 0.4 * near, 1 + 0.4 * near);
    camera.translate(BreastAside * near, -68 * near);
    const Placed placed(canvas, camera);
    canvas.setLineWeight(1.4 - 0.4 * near);
    const Scene scene(pose);
    drawBody(canvas, scene);
    drawHands(canvas, scene);
    drawWideTable(canvas, TableTop);
    drawBowl(canvas,
             pose,
             scene.rightBowl,
             pose["milkRight"_L1],
             pose["dropsRight"_L1],
             pose["bowlHeld"_L1]);
    drawBowl(canvas, pose, scene.leftBowl, pose["milkLeft"_L1], pose["dropsLeft"_L1], 0);
    drawThumbOverBowl(canvas, scene);
    drawSlowing(canvas, pose["slowing"_L1]);
    drawTogetherArrows(canvas, pose);
    drawChangeArrows(canvas, pose);
    canvas.setLineWeight(1);
}

} // namespace

View upperBodyView()
{
    return {
        u"upper-body"_s,
        {{"near", 0, "0: both breasts are seen, 1: her right one, large"},
         {"rightTurn", 0, "her right hand: degrees from thumb at 12 towards thumb at 9"},
         {"rightTouch", 1, "0: lifted off the breast, 1: it lies on it"},
         {"rightPress", 0, "straight back towards the chest wall"},
         {"rightCompress", 0, "thumb and fingers together behind the nipple"},
         {"rightAway", 1, "0: at the breast, 1: down on her lap"},
         {"leftTurn", 0, "her left hand: degrees from thumb at 12 towards thumb at 3"},
         {"leftTouch", 1, "as for the right hand"},
         {"leftPress", 0, "as for the right hand"},
         {"leftCompress", 0, "as for the right hand"},
         {"leftAway", 1, "as for the right hand"},
         {"leftAcross", 0, "0: at her left breast, 1: at her right one"},
         {"leftCarries", 0, "1: the left hand is at a bowl"},
         {"leftCarriesWhich", 0, "0: at the bowl under her right breast, 1: the other bowl"},
         {"leftGrasps", 1, "0: drawn back from the bowl, 1: it holds the bowl"},
         {"slowing", 0, "strength of the sign that fewer drops come"},
         {"pair", 0, "1: both hands share her right breast"},
         {"shirtRight", 0, "0: open, 1: it covers her right breast"},
         {"shirtLeft", 0, "0: open, 1: it covers her left breast"},
         {"bowlHeld", 0, "0: the first bowl stands on the table, 1: it is held"},
         {"bowlWaits", 0, "0: the second bowl is under her left breast, 1: it waits outside"},
         {"milkRight", 0, "the milk in the first bowl, 0 to 1"},
         {"milkLeft", 0, "the milk in the second bowl, 0 to 1"},
         {"guideRight", 0, "shows how far the right hand is from the base of the nipple"},
         {"guideLeft", 0, "shows how far the left hand is from the base of the nipple"},
         {"mark1", 0, "the numbers at the places done: 12 and 6"},
         {"mark2", 0, "half past 10 and half past 4"},
         {"mark3", 0, "9 and 3"},
         {"mark4", 0, "half past 1 and half past 7"},
         {"facing", 1, "the second number of each pair"},
         {"ring", 0, "shows that all places are equally far from the base of the nipple"},
         {"arrowTurn", 0, "strength of the arrows from one place of the right hand to the next"},
         {"turnFrom", 0, "where they begin, as rightTurn"},
         {"arrowTogether", 0, "strength of the arrows for thumbs and fingers of both hands"},
         {"arrowThere", 0, "strength of the arrow from her right breast to the left one"},
         {"arrowBack", 0, "strength of the arrow back"},
         {"dropsRight", 1, "1: the drops come from her right breast"},
         {"dropsLeft", 0, "1: the drops come from her left breast"}},
        drawUpperBodyView};
}

} // namespace expressly::clips
