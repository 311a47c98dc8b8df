// SPDX-License-Identifier: MIT
#include "parts/pump.h"

#include "parts/curves.h"

namespace expressly::clips {

namespace {

constexpr qreal FlangeRadius = 98;
constexpr qreal TunnelRadius = 29;
constexpr qreal BottleTop = 132;
constexpr qreal BottleFloor = 338;
constexpr qreal BottleHalf = 68;
constexpr qreal Line = 2.8;

QPainterPath circle(const QPointF &middle, qreal radius)
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

QPainterPath bottle()
{
    QPainterPath path(QPointF(-44, BottleTop));
    path.cubicTo({-44, BottleTop + 20}, {-BottleHalf, BottleTop + 18}, {-BottleHalf, 184});
    path.lineTo(-BottleHalf, BottleFloor - 20);
    path.quadTo({-BottleHalf, BottleFloor}, {-BottleHalf + 20, BottleFloor});
    path.lineTo(BottleHalf - 20, BottleFloor);
    path.quadTo({BottleHalf, BottleFloor}, {BottleHalf, BottleFloor - 20});
    path.lineTo(BottleHalf, 184);
    path.cubicTo({BottleHalf, BottleTop + 18}, {44, BottleTop + 20}, {44, BottleTop});
    path.closeSubpath();
    return path;
}

/// From the tunnel down to the collar.
QPainterPath connector()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addEllipse(QPointF(0, 0), TunnelRadius + 9, TunnelRadius + 9);
    QPainterPath neck(QPointF(-33, 18));
    neck.cubicTo({-30, 60}, {-26, 74}, {-26, 104});
    neck.lineTo(26, 104);
    neck.cubicTo({26, 74}, {30, 60}, {33, 18});
    neck.closeSubpath();
    return path.united(neck);
}

} // namespace

qreal pumpMilkHeight(qreal level)
{
    return BottleFloor - (BottleFloor - 196) * level;
}

void drawPumpBack(Canvas &canvas, const QPointF &at, qreal level)
{
    const Placed placed(canvas, QTransform::fromTranslate(at.x(), at.y()));
    const QPainterPath flange = circle({0, 0}, FlangeRadius);
    canvas.fill(flange, Role::White, 0.5);
    canvas.fill(flange.subtracted(circle({-7, -9}, FlangeRadius - 12)), Role::BowlShade, 0.75);
    canvas.stroke(flange, Role::BowlLine, Line);
    canvas.stroke(circle({0, 0}, FlangeRadius - 11), Role::BowlLine, 1.8, 0.5);
    canvas.fill(bottle(), Role::BowlShade);
    QPainterPath milk;
    milk.addRect(QRectF(QPointF(-90, pumpMilkHeight(level)), QPointF(90, BottleFloor + 2)));
    const QPainterPath filled = milk.intersected(bottle());
    canvas.fill(filled, Role::Milk, level > 0 ? 1 : 0);
    QPainterPath surface(QPointF(-BottleHalf, pumpMilkHeight(level)));
    surface.lineTo(BottleHalf, pumpMilkHeight(level));
    canvas.stroke(surface, Role::MilkLine, 2.2, level > 0.02 ? 0.9 : 0);
}

void drawPumpFront(Canvas &canvas, const QPointF &at)
{
    const Placed placed(canvas, QTransform::fromTranslate(at.x(), at.y()));
    canvas.fill(connector(), Role::White, 0.55);
    canvas.stroke(connector(), Role::BowlLine, Line);
    canvas.stroke(circle({0, 0}, TunnelRadius), Role::BowlLine, 2.2, 0.75);
    canvas.stroke(bottle(), Role::BowlLine, Line);
    QPainterPath collar;
    collar.addRoundedRect(QRectF(-52, 100, 104, 36), 8, 8);
    canvas.fill(collar, Role::Bowl);
    QPainterPath ribs;
    for (int i = -3; i <= 3; ++i) {
        ribs.moveTo(i * 13, 108);
        ribs.lineTo(i * 13, 128);
    }
    canvas.stroke(ribs, Role::BowlLine, 2, 0.5);
    canvas.stroke(collar, Role::BowlLine, Line);
    QPainterPath scale;
    for (int i = 0; i < 5; ++i) {
        scale.moveTo(BottleHalf - 8, 204 + i * 26);
        scale.lineTo(BottleHalf - (i % 2 == 0 ? 30 : 22), 204 + i * 26);
    }
    canvas.stroke(scale, Role::BowlLine, 2.2, 0.7);
    canvas.stroke(smooth({{-52, 192}, {-54, 230}, {-54, 292}}), Role::White, 6, 0.9);
}

void drawPumpTube(Canvas &canvas, const QPointF &at)
{
    const Placed placed(canvas, QTransform::fromTranslate(at.x(), at.y()));
    const QPainterPath tube =
        smooth({{0, -30}, {2, -96}, {44, -160}, {140, -186}, {280, -150}, {440, -60}, {900, 140}});
    canvas.stroke(tube, Role::BowlLine, 13);
    canvas.stroke(tube, Role::Bowl, 7.6);
    QPainterPath plug;
    plug.addRoundedRect(QRectF(-13, -54, 26, 30), 7, 7);
    canvas.fill(plug, Role::Bowl);
    canvas.stroke(plug, Role::BowlLine, Line);
}

} // namespace expressly::clips
