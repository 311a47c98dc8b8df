// SPDX-License-Identifier: MIT
#include "parts/curves.h"
#include "parts/frontbody.h"
#include "parts/frontpress.h"
#include "parts/marks.h"
#include "parts/palmside.h"
#include "parts/utensils.h"
#include "views/views.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr QPointF SpoonBowl{8, 52}; // close under the nipple, its back edge at the areola
constexpr QPointF BeadForms{3, 7};
constexpr QPointF BeadLands{5, 54};
constexpr qreal BeadRadius = 9.5;
constexpr qreal RollSeconds = 0.8;

/// The bead swells on the nipple, hangs over its edge, and rolls onto the spoon.
void drawBeads(Canvas &canvas, const Pose &pose)
{
    for (const Drop &drop : pose.drops) {
        if (drop.fallen <= 0) {
            const qreal size = BeadRadius * (0.25 + 0.75 * drop.grown);
            drawBead(canvas,
                     BeadForms + QPointF(0, 5 * drop.grown),
                     size,
                     0.12 * drop.grown,
                     std::min(1.0, drop.grown * 6));
            continue;
        }
        const qreal share = std::pow(std::min(1.0, drop.fallen / RollSeconds), 1.6);
        const QPointF from = BeadForms + QPointF(0, 5);
        // On the spoon it sinks down and runs into what is there already.
        const qreal flat = easeInOut((drop.fallen - RollSeconds * 0.9) / 0.3);
        const QPointF foot = BeadLands + QPointF(0, BeadRadius * 0.6 * flat);
        QTransform sunk;
        sunk.translate(foot.x(), foot.y());
        sunk.scale(1 + 0.4 * flat, 1 - 0.45 * flat);
        sunk.translate(-foot.x(), -foot.y());
        const Placed placed(canvas, sunk);
        drawBead(canvas,
                 mix(from, BeadLands, share),
                 BeadRadius,
                 0.12 + 0.45 * std::sin(share * std::numbers::pi) - 0.12 * flat,
                 std::clamp((RollSeconds + 0.38 - drop.fallen) / 0.22, 0.0, 1.0));
    }
}

void drawSpoonHand(Canvas &canvas, const Pose &pose)
{
    static const Hand Hold = Hand::posture(u"spoon-hold"_s);
    constexpr QPointF Grip{206, -12};
    const Spoon spoon;
    QTransform held;
    const qreal away = 1 - pose["spoon"_L1];
    held.translate(SpoonBowl.x() + 330 * away, SpoonBowl.y() + 190 * away);
    held.rotate(12 * away);
    const Placed placed(canvas, held);
    drawSpoon(canvas, spoon, pose.collected);
    QTransform mirrored;
    mirrored.translate(Grip.x(), Grip.y());
    mirrored.rotate(-4);
    mirrored.scale(-1, 1);
    const Placed left(canvas, mirrored);
    drawHand(canvas, Hold);
}

void drawAtTheBreast(Canvas &canvas, const Pose &pose)
{
    const FrontPress press{pose["touch"_L1], pose["press"_L1], pose["compress"_L1]};
    QTransform camera;
    const qreal closer = 1 + 0.42 * pose["near"_L1];
    camera.translate(50, 40);
    camera.scale(closer, closer);
    camera.translate(-50, -40);
    const Placed placed(canvas, camera);
    drawTorso(canvas);
    drawPressedBreast(canvas, press);
    drawCloth(canvas);
    drawHand(canvas, press.hand());
    drawSpoonHand(canvas, pose);
    drawBeads(canvas, pose);
}

constexpr qreal SyringeAngle = -60; // degrees
constexpr qreal Pull = 38;          // how far the plunger is drawn for these few drops

/// Above the table as the person sees it who draws up: the spoon lies on a cloth, the left hand
/// holds the barrel, the right one pulls the plunger.
void drawDrawingUp(Canvas &canvas, const Pose &pose)
{
    static const Hand Barrel = Hand::posture(u"syringe-hold"_s);
    QTransform view;
    view.translate(-70, 224);
    view.scale(1.25, 1.25);
    const Placed placed(canvas, view);
    QPainterPath table;
    table.addRect(-900, -150, 1800, 900);
    canvas.fill(table, Role::Table);
    drawFlatCloth(canvas, QRectF(-330, -84, 800, 210));
    const qreal pull = pose["pull"_L1];
    {
        const Placed lying(canvas, QTransform::fromTranslate(-8, 4));
        drawSpoon(canvas, Spoon{0.44, -26}, (1 - 0.94 * pull) * pose.collected);
    }
    Syringe syringe;
    syringe.drawn = Pull * pull;
    syringe.held = (Pull - 8) * std::clamp(pull * 1.1 - 0.1, 0.0, 1.0);
    const qreal lifted = 1 - pose["tip"_L1];
    QTransform aslant;
    aslant.translate(0, 6);
    aslant.translate(30 * lifted, -62 * lifted);
    aslant.rotate(SyringeAngle);
    const QPointF grip = aslant.map(QPointF(150, 0));
    const QPointF end = aslant.map(QPointF(syringe.plungerEnd() - 22, 0));
    QTransform right;
    right.translate(end.x(), end.y());
    right.rotate(14);
    right.scale(-1, 1);
    QTransform left;
    left.translate(grip.x(), grip.y());
    left.rotate(16);
    for (const QTransform &hand : {left, right}) {
        const Placed holding(canvas, hand);
        drawGripBehind(canvas, Barrel);
    }
    {
        const Placed tool(canvas, aslant);
        drawSyringe(canvas, syringe);
    }
    for (const QTransform &hand : {left, right}) {
        const Placed holding(canvas, hand);
        drawThumb(canvas, Barrel);
    }
}

void drawSpoonView(Canvas &canvas, const Pose &pose)
{
    const qreal drawUp = pose["drawUp"_L1];
    if (drawUp < 0.5) {
        drawAtTheBreast(canvas, pose);
    } else {
        drawDrawingUp(canvas, pose);
    }
    QPainterPath veil;
    veil.addRect(-2000, -2000, 4000, 4000);
    canvas.fill(veil, Role::Panel, 1 - std::abs(2 * drawUp - 1));
}

} // namespace

View spoonView()
{
    return {u"spoon"_s,
            {{"touch", 1, "0: the right hand is on its way, 1: it lies on the breast"},
             {"press", 0, "straight back towards the chest wall"},
             {"compress", 0, "thumb and fingers together behind the nipple"},
             {"spoon", 1, "0: the left hand with the spoon is away, 1: it is under the nipple"},
             {"near", 0, "how near the eye is"},
             {"drawUp", 0, "0: at the breast, 1: drawing up from the spoon; fades between them"},
             {"tip", 1, "0: the syringe is above the spoon, 1: its tip is in the colostrum"},
             {"pull", 0, "how far the plunger is pulled"}},
            drawSpoonView};
}

} // namespace expressly::clips
