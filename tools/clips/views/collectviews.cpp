// SPDX-License-Identifier: MIT
#include "parts/kitchen.h"
#include "parts/marks.h"
#include "parts/utensils.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

// Things for collecting colostrum: still pictures, zero in the middle of 560 by 400.

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

void fillAll(Canvas &canvas, Role role, qreal top = -300)
{
    QPainterPath path;
    path.addRect(-600, top, 1200, 900);
    canvas.fill(path, role);
}

void drawReady(Canvas &canvas, const Pose &)
{
    fillAll(canvas, Role::Table, -96);
    drawFlatCloth(canvas, QRectF(-250, -46, 500, 220));
    {
        const Placed cup(canvas, placedAt({166, 14}, 0, 1));
        drawCup(canvas, 122, 108);
    }
    {
        const Placed spoon(canvas, placedAt({-166, 50}, 0, 0.94));
        drawSpoon(canvas, Spoon{0.44, -6}, 0);
    }
    {
        const Placed syringe(canvas, placedAt({-176, 126}, -2, 0.98));
        drawSyringe(canvas, {});
    }
}

void drawLabelledSyringe(Canvas &canvas, int number)
{
    Syringe syringe;
    syringe.drawn = 58;
    syringe.held = 58;
    syringe.capped = true;
    drawSyringe(canvas, syringe);
    // A flag of paper round the barrel, so that the milk stays in sight.
    const QRectF label(104, -39, 190, 78);
    drawLabel(canvas, label, 2);
    canvas.labelSlot(number, label.adjusted(10, 4, -10, -36));
}

void drawSyringes(Canvas &canvas, const Pose &)
{
    QPainterPath freezer;
    freezer.addRoundedRect(QRectF(-262, -230, 524, 420), 12, 12);
    canvas.fill(freezer, Role::Ice);
    canvas.stroke(freezer, Role::IceLine, 2.8);
    drawShelf(canvas, QRectF(-261, 152, 522, 37), 112, 40);
    drawSnowflake(canvas, {-234, -150}, 22);
    drawSnowflake(canvas, {234, -156}, 16);
    QPainterPath bag;
    bag.addRoundedRect(QRectF(-206, -176, 412, 314), 14, 14);
    canvas.fill(bag, Role::White, 0.6);
    for (int i = 0; i < 3; ++i) {
        const Placed syringe(canvas, placedAt({-168, -86.0 + 88 * i}, 0, 1));
        drawLabelledSyringe(canvas, i + 1);
    }
    canvas.stroke(bag, Role::IceLine, 2.8);
    QPainterPath seal;
    seal.addRoundedRect(QRectF(-206, -162, 412, 16), 4, 4);
    canvas.fill(seal, Role::Ice);
    canvas.stroke(seal, Role::IceLine, 1.8);
}

} // namespace

View readyView()
{
    return {u"ready"_s, {}, drawReady};
}

View syringesView()
{
    return {u"syringes"_s, {}, drawSyringes};
}

} // namespace expressly::clips
