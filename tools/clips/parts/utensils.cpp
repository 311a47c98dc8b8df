// SPDX-License-Identifier: MIT
#include "parts/utensils.h"

#include "parts/curves.h"

#include <algorithm>
#include <cmath>

namespace expressly::clips {

namespace {

constexpr qreal Line = 2.8;
constexpr qreal FineLine = 1.8;

QPainterPath ellipse(const QPointF &middle, qreal halfWidth, qreal halfHeight)
{
    QPainterPath path;
    path.addEllipse(middle, halfWidth, halfHeight);
    return path;
}

QPainterPath rounded(const QRectF &box, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

QPainterPath handleOf(const Spoon &spoon)
{
    const auto height = [&](qreal share) { return -spoon.rise * share * share; };
    const auto at = [&](qreal x, qreal half) { return QPointF(x, height((x - 50) / 290) + half); };
    QList<QPointF> points{at(48, -8), at(76, -6.5), at(150, -6), at(240, -8), at(320, -12)};
    points += {at(344, -8), at(350, 0), at(344, 8)};
    points += {at(320, 12), at(240, 8), at(150, 6), at(76, 6.5), at(48, 8)};
    QPainterPath path = smooth(points);
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath Spoon::pool(qreal amount) const
{
    const qreal spread = 0.47 * std::sqrt(std::clamp(amount, 0.0, 1.0));
    return ellipse({-3, HalfWidth * openness * 0.22},
                   HalfWidth * spread,
                   HalfWidth * openness * spread * (1.6 - 0.7 * std::min(amount, 1.0)));
}

void drawSpoon(Canvas &canvas, const Spoon &spoon, qreal amount)
{
    constexpr qreal Half = Spoon::HalfWidth;
    const qreal deep = Half * spoon.openness;
    const qreal belly = 22 - 0.3 * deep;
    canvas.fill(handleOf(spoon), Role::Metal);
    canvas.stroke(handleOf(spoon), Role::MetalLine, Line);
    QPainterPath bowl(QPointF(-Half, 0));
    bowl.cubicTo(QPointF(-Half, belly + deep),
                 QPointF(-Half * 0.5, belly + deep),
                 QPointF(0, belly + deep * 0.9));
    bowl.cubicTo(QPointF(Half * 0.5, belly + deep * 0.8),
                 QPointF(Half * 0.95, deep * 0.9),
                 QPointF(Half, 0));
    bowl.cubicTo({Half, -deep * 1.33}, {-Half, -deep * 1.33}, {-Half, 0});
    canvas.fill(bowl, Role::Metal);
    canvas.stroke(bowl, Role::MetalLine, Line);
    const QPainterPath rim = ellipse({0, 0}, Half, deep);
    canvas.fill(rim, Role::MetalShade);
    canvas.fill(ellipse({4, deep * 0.2}, Half * 0.86, deep * 0.74), Role::Metal);
    const qreal seen = std::min(1.0, amount * 6);
    canvas.fill(spoon.pool(amount), Role::Colostrum, seen);
    canvas.stroke(spoon.pool(amount), Role::ColostrumLine, FineLine, seen);
    const QRectF pool = spoon.pool(amount).boundingRect();
    canvas.fill(ellipse(pool.center() - QPointF(pool.width() * 0.2, pool.height() * 0.2),
                        pool.width() * 0.1,
                        pool.height() * 0.1),
                Role::White,
                0.9 * seen);
    canvas.stroke(rim, Role::MetalLine, Line * 0.8);
}

void drawSyringe(Canvas &canvas, const Syringe &syringe)
{
    constexpr qreal R = Syringe::Radius;
    constexpr qreal From = Syringe::NozzleLength;
    constexpr qreal To = From + Syringe::BarrelLength;
    const qreal stopper = From + 8 + syringe.drawn;
    const qreal end = syringe.plungerEnd();
    const QPainterPath rod = rounded(QRectF(stopper, -6, end - stopper, 12), 2);
    canvas.fill(rod, Role::Bowl);
    canvas.stroke(rod, Role::MetalLine, Line);
    const QPainterPath rest = rounded(QRectF(end - 6, -19, 12, 38), 5);
    canvas.fill(rest, Role::Bowl);
    canvas.stroke(rest, Role::MetalLine, Line);

    const QPainterPath nozzle = smooth({{From + 2, -9}, {From - 8, -6}, {0, -5}});
    QPainterPath tip = nozzle;
    tip.lineTo(0, 5);
    tip.connectPath(smooth({{0, 5}, {From - 8, 6}, {From + 2, 9}}));
    tip.closeSubpath();
    const QPainterPath barrel = rounded(QRectF(From, -R, To - From, 2 * R), 6);
    canvas.fill(tip, Role::White);
    canvas.fill(barrel, Role::White, 0.72);
    if (syringe.held > 0) {
        canvas.fill(tip, Role::Colostrum, std::min(1.0, syringe.held / 4));
        const QPainterPath milk = rounded(QRectF(From, -R, syringe.held, 2 * R), 5);
        canvas.fill(milk, Role::Colostrum);
        canvas.stroke(milk, Role::ColostrumLine, FineLine);
    }
    canvas.stroke(tip, Role::MetalLine, Line);
    const QPainterPath seal = rounded(QRectF(stopper - 8, -R + 2, 18, 2 * R - 4), 4);
    canvas.fill(seal, Role::MetalLine);
    canvas.stroke(barrel, Role::MetalLine, Line);
    QPainterPath ticks;
    for (qreal x = From + 26; x < To - 24; x += 20) {
        ticks.moveTo(x, R - 2);
        ticks.lineTo(x, R - 12);
    }
    canvas.stroke(ticks, Role::MetalLine, FineLine);
    const QPainterPath wings = rounded(QRectF(To - 2, -R - 16, 9, 2 * R + 32), 4);
    canvas.fill(wings, Role::White);
    canvas.stroke(wings, Role::MetalLine, Line);
    if (syringe.capped) {
        drawSyringeCap(canvas);
    }
}

void drawSyringeCap(Canvas &canvas)
{
    const QPainterPath cap = rounded(QRectF(-8, -12, Syringe::NozzleLength + 6, 24), 6);
    canvas.fill(cap, Role::Cap);
    QPainterPath ribs;
    for (const qreal x : {2.0, 9.0, 16.0}) {
        ribs.moveTo(x, -7);
        ribs.lineTo(x, 7);
    }
    canvas.stroke(ribs, Role::CapLine, FineLine, 0.7);
    canvas.stroke(cap, Role::CapLine, Line);
}

void drawBead(Canvas &canvas, const QPointF &middle, qreal radius, qreal stretch, qreal strength)
{
    QPainterPath bead(middle + QPointF(0, -radius * (1 + stretch)));
    const auto at = [&](qreal x, qreal y) { return middle + QPointF(x, y) * radius; };
    const qreal top = -1 - stretch;
    bead.cubicTo(at(0.62, top), at(1, -0.5), at(1, 0.08));
    bead.cubicTo(at(1, 0.64), at(0.56, 1.06), at(0, 1.06));
    bead.cubicTo(at(-0.56, 1.06), at(-1, 0.64), at(-1, 0.08));
    bead.cubicTo(at(-1, -0.5), at(-0.62, top), at(0, top));
    canvas.fill(bead, Role::Colostrum, strength);
    canvas.stroke(bead, Role::ColostrumLine, 2, strength);
    canvas.fill(
        ellipse(at(-0.34, -0.32), radius * 0.24, radius * 0.2), Role::White, strength * 0.9);
}

void drawCup(Canvas &canvas, qreal width, qreal height)
{
    const qreal top = width / 2;
    const qreal foot = width * 0.36;
    const qreal deep = width * 0.13;
    QPainterPath body(QPointF(-top, -height));
    body.cubicTo({-top * 0.96, -height * 0.5}, {-foot, -height * 0.2}, {-foot, -deep * 0.4});
    body.cubicTo({-foot, deep * 0.7}, {foot, deep * 0.7}, {foot, -deep * 0.4});
    body.cubicTo({foot, -height * 0.2}, {top * 0.96, -height * 0.5}, {top, -height});
    body.closeSubpath();
    canvas.fill(body, Role::Bowl);
    canvas.stroke(body, Role::MetalLine, Line);
    const QPainterPath rim = ellipse({0, -height}, top, deep);
    canvas.fill(rim, Role::BowlShade);
    canvas.stroke(rim, Role::MetalLine, Line);
}

void drawFlatCloth(Canvas &canvas, const QRectF &box)
{
    const qreal l = box.left();
    const qreal r = box.right();
    const qreal t = box.top();
    const qreal b = box.bottom();
    QPainterPath cloth(QPointF(l + 30, t));
    cloth.cubicTo({l + 160, t + 7}, {r - 190, t - 5}, {r - 30, t + 2});
    cloth.cubicTo({r - 20, (t + b) / 2 - 20}, {r - 10, (t + b) / 2 + 30}, {r, b - 2});
    cloth.cubicTo({r - 170, b + 7}, {l + 190, b - 6}, {l, b + 2});
    cloth.cubicTo({l + 10, (t + b) / 2 + 30}, {l + 18, (t + b) / 2 - 20}, {l + 30, t});
    canvas.fill(cloth, Role::Cloth);
    canvas.stroke(cloth, Role::ClothLine, Line);
}

void drawPen(Canvas &canvas, qreal length)
{
    QPainterPath point(QPointF(0, 0));
    point.lineTo(30, -9);
    point.lineTo(30, 9);
    point.closeSubpath();
    canvas.fill(point, Role::White);
    canvas.stroke(point, Role::MetalLine, Line);
    QPainterPath nib(QPointF(0, 0));
    nib.lineTo(10, -3);
    nib.lineTo(10, 3);
    nib.closeSubpath();
    canvas.fill(nib, Role::MetalLine);
    const QPainterPath body = rounded(QRectF(30, -10, length - 30, 20), 8);
    canvas.fill(body, Role::Cloth);
    canvas.stroke(body, Role::ClothLine, Line);
}

void drawLabel(Canvas &canvas, const QRectF &box, int lines)
{
    const QPainterPath label = rounded(box, 6);
    canvas.fill(label, Role::Panel);
    canvas.stroke(label, Role::MetalLine, Line * 0.8);
    QPainterPath rules;
    for (int i = 0; i < lines; ++i) {
        const qreal y = box.bottom() - 12 - 18 * i;
        rules.moveTo(box.left() + 14, y);
        rules.lineTo(box.right() - 14, y);
    }
    canvas.stroke(rules, Role::MetalShade, FineLine);
}

namespace {

void drawMilk(Canvas &canvas, const Container &container, const QPainterPath &glass)
{
    const qreal half = container.width / 2;
    const qreal top = container.surface();
    const qreal lean = container.tilt;
    QPainterPath under(QPointF(-half - 5, top + lean / 2));
    under.cubicTo({-half * 0.3, top + lean * 0.5},
                  {half * 0.3, top - lean * 0.5},
                  {half + 5, top - lean / 2});
    under.lineTo(half + 5, 20);
    under.lineTo(-half - 5, 20);
    under.closeSubpath();
    const QPainterPath milk = glass.intersected(under);
    canvas.fill(milk, Role::Milk);
    const QPainterPath cream = milk.subtracted(milk.translated(0, container.height * 0.16));
    canvas.fill(cream, Role::Colostrum, container.cream * 0.6);
    canvas.stroke(milk, Role::MilkLine, FineLine, 0.8);
}

} // namespace

void drawContainer(Canvas &canvas, const Container &container)
{
    const QRectF box = container.box();
    const QPainterPath glass = rounded(box, container.width * 0.14);
    if (container.stands) {
        canvas.fill(ellipse({0, -1}, container.width * 0.53, container.width * 0.055),
                    Role::BowlLine,
                    0.35);
    }
    canvas.fill(glass, Role::BowlShade);
    if (container.milk > 0) {
        drawMilk(canvas, container, glass);
    }
    QPainterPath gleam(box.topLeft() + QPointF(box.width() * 0.11, box.height() * 0.14));
    gleam.lineTo(box.left() + box.width() * 0.11, box.top() + box.height() * 0.6);
    canvas.stroke(gleam, Role::White, box.width() * 0.05, 0.9);
    canvas.stroke(glass, Role::MetalLine, Line);
    if (container.lid) {
        const qreal over = container.width * 0.05;
        const qreal high = container.width * 0.24;
        const QPainterPath lid =
            rounded(QRectF(QPointF(box.left() - over, box.top() - high),
                           QPointF(box.right() + over, box.top() + Container::LidOverlap)),
                    7);
        canvas.fill(lid, Role::Cloth);
        QPainterPath ribs;
        for (qreal share = 0.14; share < 0.9; share += 0.12) {
            ribs.moveTo(lid.boundingRect().left() + lid.boundingRect().width() * share,
                        box.top() - high * 0.66);
            ribs.lineTo(lid.boundingRect().left() + lid.boundingRect().width() * share,
                        box.top() - high * 0.2);
        }
        canvas.stroke(ribs, Role::ClothShade, std::max(2.0, container.width * 0.022));
        canvas.stroke(lid, Role::ClothLine, Line);
    }
}

} // namespace expressly::clips
