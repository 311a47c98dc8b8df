// SPDX-License-Identifier: MIT
#include "parts/curves.h"
#include "parts/kitchen.h"
#include "parts/marks.h"
#include "parts/palmside.h"
#include "parts/utensils.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

// What is done with a container of milk: still pictures, zero in the middle of 560 by 400.

namespace expressly::clips {

namespace {

QTransform placedAt(const QPointF &at, qreal angle = 0, qreal scale = 1)
{
    QTransform transform;
    transform.translate(at.x(), at.y());
    transform.rotate(angle);
    transform.scale(scale, scale);
    return transform;
}

void place(Canvas &canvas, const QPointF &foot, const Container &container)
{
    const Placed placed(canvas, placedAt(foot));
    drawContainer(canvas, container);
}

void drawPortions(Canvas &canvas, const Pose &)
{
    drawTable(canvas, 130, 700);
    const Container large{176, 236, 0.66};
    const QPointF foot(-150, 150);
    place(canvas, foot, large);
    const qreal x = foot.x() + 122;
    const qreal lidEdge = foot.y() + large.box().top() + Container::LidOverlap;
    drawMeasure(canvas, {x, lidEdge}, {x, foot.y() + large.surface()}, 1);
    place(canvas, {208, 146}, {92, 124, 0.64});
    place(canvas, {88, 156}, {92, 124, 0.64});
}

void drawWriting(Canvas &canvas, const Pose &)
{
    static const Hand Hold = Hand::posture(u"pen-hold"_s);
    drawTable(canvas, 130, 700);
    place(canvas, {-96, 150}, {216, 264, 0.78});
    const QRectF label(-188, -52, 184, 112);
    drawLabel(canvas, label, 2);
    canvas.labelSlot(1, label.adjusted(12, 8, -12, -52));
    // What was written so far: a wave, since words never stand in a drawing.
    canvas.stroke(smooth({{-170, 24},
                          {-164, 8},
                          {-158, 25},
                          {-151, 14},
                          {-144, 25},
                          {-137, 15},
                          {-131, 25},
                          {-122, 22}}),
                  Role::Ink,
                  2.8);
    canvas.stroke(smooth({{-108, 14},
                          {-104, 25},
                          {-96, 14},
                          {-91, 25},
                          {-82, 6},
                          {-78, 25},
                          {-70, 22},
                          {-62, 24}}),
                  Role::Ink,
                  2.8);
    QTransform right;
    right.translate(-2, 4);
    right.scale(-0.66, 0.66);
    const Placed hand(canvas, right);
    drawGripBehind(canvas, Hold);
    {
        const Placed pen(canvas, placedAt({92, 30}, 198));
        drawPen(canvas, 380);
    }
    drawThumb(canvas, Hold);
}

void drawThaw(Canvas &canvas, const Pose &)
{
    drawTable(canvas, 116, 700);
    const QRectF fridge(-262, -96, 112, 216);
    drawFridge(canvas, fridge);
    for (const qreal y : {-26.0, 52.0}) {
        drawShelf(canvas, QRectF(fridge.left() + 9, y, fridge.width() - 18, 7), y - 17, 13);
    }
    place(canvas, {fridge.center().x(), 42}, {44, 48, 0.78});
    drawSnowflake(canvas, {fridge.center().x(), 24}, 9);
    drawTick(canvas, {fridge.center().x(), -136}, 26, 1);

    const QPointF bowl(-6, 50);
    drawBowlBack(canvas, bowl, 176, 0);
    QPainterPath water;
    water.addEllipse(bowl + QPointF(0, 4), 76, 11);
    canvas.fill(water, Role::Ice);
    canvas.fill(water, Role::IceLine, 0.35);
    canvas.stroke(water, Role::IceLine, 2);
    place(canvas, bowl + QPointF(0, 40), {72, 104, 0.74, 0, 0, true, false});
    drawSnowflake(canvas, bowl + QPointF(0, -11), 12);
    drawBowlFront(canvas, bowl, 176);
    drawTick(canvas, {bowl.x(), -136}, 26, 1);

    drawMicrowave(canvas, QRectF(112, 28, 152, 100));
    drawCross(canvas, {188, -136}, 26, 1);
}

void drawSwirl(Canvas &canvas, const Pose &)
{
    static const Hand Hold = Hand::posture(u"bottle-hold"_s);
    Container bottle{150, 250, 0.62};
    bottle.cream = 1;
    bottle.tilt = 26;
    bottle.stands = false;
    const Placed all(canvas, placedAt({18, -6}, 0, 0.8));
    drawGripBehind(canvas, Hold);
    {
        const Placed tilted(canvas, placedAt({-4, 132}, 9));
        drawContainer(canvas, bottle);
    }
    drawThumb(canvas, Hold);
    // The way of the bottle's foot: a flat round.
    drawRoundArrow(canvas, QRectF(-116, 150, 232, 78), 48, 290, 1);
}

/// A thin bag with handles, such as one carries shopping in.
void drawPlasticBag(Canvas &canvas, const QPointF &foot)
{
    const Placed placed(canvas, placedAt(foot, 0, 1.12));
    QPainterPath bag(QPointF(-62, -4));
    bag.cubicTo({-70, -60}, {-66, -96}, {-58, -150});
    bag.cubicTo({-50, -154}, {-40, -154}, {-32, -150});
    bag.cubicTo({-34, -120}, {-22, -104}, {0, -104});
    bag.cubicTo({22, -104}, {34, -120}, {32, -150});
    bag.cubicTo({40, -154}, {50, -154}, {58, -150});
    bag.cubicTo({66, -96}, {70, -60}, {62, -4});
    bag.cubicTo({30, 4}, {-30, 4}, {-62, -4});
    canvas.fill(bag, Role::White, 0.85);
    QPainterPath folds(QPointF(-40, -92));
    folds.cubicTo({-34, -70}, {-42, -50}, {-36, -26});
    folds.moveTo(30, -86);
    folds.cubicTo({36, -64}, {26, -44}, {34, -22});
    canvas.stroke(folds, Role::MetalShade, 2.2);
    canvas.stroke(bag, Role::MetalLine, 2.8);
}

void drawClean(Canvas &canvas, const Pose &)
{
    drawTable(canvas, 130, 700);
    place(canvas, {-168, 152}, {164, 224, 0});
    place(canvas, {-8, 160}, {118, 150, 0});
    drawTick(canvas, {-8, -90}, 32, 1);
    drawPlasticBag(canvas, {186, 156});
    drawCross(canvas, {186, -90}, 32, 1);
}

} // namespace

View portionsView()
{
    return {u"portions"_s, {}, drawPortions};
}

View writingView()
{
    return {u"writing"_s, {}, drawWriting};
}

View thawView()
{
    return {u"thaw"_s, {}, drawThaw};
}

View swirlView()
{
    return {u"swirl"_s, {}, drawSwirl};
}

View cleanView()
{
    return {u"clean"_s, {}, drawClean};
}

} // namespace expressly::clips
