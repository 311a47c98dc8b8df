// SPDX-License-Identifier: MIT
#include "parts/marks.h"

#include "parts/curves.h"

#include <algorithm>

namespace expressly::clips {

namespace {

constexpr qreal DropRadius = 10.5;
constexpr qreal Gravity = 900; // view units a second, squared: slower than true, to be seen

QPainterPath dropShape(const QPointF &top, qreal radius, qreal stretch)
{
    const auto at = [&](qreal x, qreal y) { return top + QPointF(x * radius, y * radius); };
    const qreal length = 2 + stretch;
    QPainterPath path(at(0, 0));
    path.cubicTo(at(0.25, stretch * 0.8), at(1, length - 1.8), at(1, length - 1));
    path.cubicTo(at(1, length - 0.45), at(0.55, length), at(0, length));
    path.cubicTo(at(-0.55, length), at(-1, length - 0.45), at(-1, length - 1));
    path.cubicTo(at(-1, length - 1.8), at(-0.25, stretch * 0.8), at(0, 0));
    return path;
}

void drawDrop(Canvas &canvas, const QPointF &top, qreal size, qreal stretch, qreal strength)
{
    const QPainterPath shape = dropShape(top, DropRadius * size, stretch);
    canvas.fill(shape, Role::Milk, strength);
    canvas.stroke(shape, Role::MilkLine, 2.2, strength);
}

} // namespace

namespace {

void drawArrowAlong(Canvas &canvas,
                    const QPainterPath &shaft,
                    const QPointF &along,
                    const QPointF &to,
                    qreal strength,
                    Role role)
{
    const QPointF across = rightOf(along);
    QPainterPath head(to);
    head.lineTo(to - along * 19 + across * 12);
    head.lineTo(to - along * 19 - across * 12);
    head.closeSubpath();
    // One shape, so that a fading arrow has no darker places where its parts overlap.
    QPainterPathStroker round;
    round.setCapStyle(Qt::RoundCap);
    round.setJoinStyle(Qt::RoundJoin);
    round.setWidth(4);
    const QPainterPath softHead = head.united(round.createStroke(head));
    round.setWidth(8);
    const QPainterPath arrow = round.createStroke(shaft).united(softHead).simplified();
    // The rim keeps it apart from every skin, whatever its own colour.
    canvas.stroke(arrow, Role::Panel, 9, strength * 0.9);
    canvas.fill(arrow, role, strength);
}

void drawBadge(Canvas &canvas, const QPointF &middle, qreal radius, Role role, qreal strength)
{
    QPainterPath disc;
    disc.addEllipse(middle, radius, radius);
    canvas.stroke(disc, Role::Panel, radius * 0.3, strength);
    canvas.fill(disc, role, strength);
}

/// The strokes of a number in a box from -1 to 1: drawn, not set in type, so that every machine
/// draws the same.
QPainterPath strokesOf(int number)
{
    switch (number) {
    case 1:
        return smooth({{-0.45, -0.55}, {0.1, -1}, {0.1, -0.99}, {0.1, 1}});
    case 2:
        return smooth(
            {{-0.55, -0.55}, {-0.1, -1}, {0.5, -0.6}, {0.3, 0}, {-0.58, 1}, {-0.57, 1}, {0.62, 1}});
    case 3:
        return smooth({{-0.5, -0.75},
                       {0, -1},
                       {0.48, -0.55},
                       {-0.05, -0.08},
                       {0.55, 0.45},
                       {0, 1},
                       {-0.55, 0.72}});
    case 4:
        return smooth({{0.2, -1},
                       {0.19, -0.99},
                       {-0.62, 0.4},
                       {-0.61, 0.41},
                       {0.62, 0.41},
                       {0.3, 0.4},
                       {0.3, -0.1},
                       {0.3, 1}});
    case 5:
        return smooth({{0.48, -1},
                       {-0.4, -1},
                       {-0.41, -0.99},
                       {-0.48, -0.12},
                       {0.1, -0.28},
                       {0.56, 0.3},
                       {0.02, 1},
                       {-0.55, 0.78}});
    case 6:
        return smooth({{0.35, -0.95},
                       {-0.35, -0.2},
                       {-0.5, 0.5},
                       {0, 1},
                       {0.52, 0.45},
                       {0.05, -0.1},
                       {-0.45, 0.3}});
    default:
        return smooth({{-0.55, -1}, {0.58, -1}, {0.57, -0.99}, {-0.15, 1}});
    }
}

void strokeBadge(
    Canvas &canvas, const QPainterPath &mark, const QPointF &middle, qreal radius, qreal strength)
{
    QTransform placed;
    placed.translate(middle.x(), middle.y());
    placed.scale(radius * 0.48, radius * 0.48);
    canvas.stroke(placed.map(mark), Role::Panel, radius * 0.24, strength);
}

} // namespace

void drawArrow(Canvas &canvas, const QPointF &from, const QPointF &to, qreal strength, Role role)
{
    const QPointF along = unit(to - from);
    QPainterPath shaft(from);
    shaft.lineTo(to - along * 12);
    drawArrowAlong(canvas, shaft, along, to, strength, role);
}

void drawBowedArrow(
    Canvas &canvas, const QPointF &from, const QPointF &over, const QPointF &to, qreal strength)
{
    const QPointF control = over * 2 - (from + to) / 2;
    const QPointF along = unit(to - control);
    QPainterPath shaft(from);
    shaft.quadTo(control, to - along * 12);
    drawArrowAlong(canvas, shaft, along, to, strength, Role::Accent);
}

void drawRoundArrow(Canvas &canvas, const QRectF &round, qreal from, qreal sweep, qreal strength)
{
    const auto arc = [&](qreal degrees) {
        QPainterPath path;
        path.arcMoveTo(round, from);
        path.arcTo(round, from, degrees);
        return path;
    };
    const QPainterPath whole = arc(sweep);
    const QPainterPath shaft = arc(sweep * (1 - 12 / whole.length()));
    const QPointF to = whole.currentPosition();
    drawArrowAlong(canvas, shaft, unit(to - shaft.currentPosition()), to, strength, Role::Accent);
}

void drawCross(Canvas &canvas, const QPointF &middle, qreal radius, qreal strength)
{
    drawBadge(canvas, middle, radius, Role::Wrong, strength);
    QPainterPath cross(QPointF(-0.8, -0.8));
    cross.lineTo(0.8, 0.8);
    cross.moveTo(0.8, -0.8);
    cross.lineTo(-0.8, 0.8);
    strokeBadge(canvas, cross, middle, radius, strength);
}

void drawTick(Canvas &canvas, const QPointF &middle, qreal radius, qreal strength)
{
    drawBadge(canvas, middle, radius, Role::Accent, strength);
    QPainterPath tick(QPointF(-0.9, 0.05));
    tick.lineTo(-0.25, 0.7);
    tick.lineTo(0.95, -0.65);
    strokeBadge(canvas, tick, middle, radius, strength);
}

void drawNumber(Canvas &canvas, int number, const QPointF &middle, qreal radius, qreal strength)
{
    drawBadge(canvas, middle, radius, Role::Accent, strength);
    strokeBadge(canvas, strokesOf(number), middle, radius, strength);
}

void drawMeasure(Canvas &canvas, const QPointF &from, const QPointF &to, qreal strength)
{
    const QPointF across = rightOf(unit(to - from)) * 8;
    QPainterPath line(from);
    line.lineTo(to);
    line.moveTo(from - across);
    line.lineTo(from + across);
    line.moveTo(to - across);
    line.lineTo(to + across);
    canvas.stroke(line, Role::Panel, 8, strength);
    canvas.stroke(line, Role::Accent, 4, strength);
}

void drawSpot(Canvas &canvas, const QPointF &spot, qreal radius, qreal strength)
{
    QPainterPath ring;
    const qreal now = radius + 16 * (1 - strength);
    ring.addEllipse(spot, now, now);
    canvas.stroke(ring, Role::Mark, 20, 0.55 * strength);
    canvas.stroke(ring, Role::White, 10, 0.85 * strength);
    canvas.stroke(ring, Role::MarkLine, 6, strength);
}

void drawDrops(Canvas &canvas, const Pose &pose, const QPointF &nipple, qreal floor)
{
    for (const Drop &drop : pose.drops) {
        if (drop.fallen <= 0) {
            const qreal size = 0.35 + 0.65 * drop.grown;
            drawDrop(canvas, nipple, size, 0.15 + 0.45 * drop.grown, std::min(1.0, drop.grown * 4));
            continue;
        }
        const QPointF top = nipple + QPointF(0, 4 + Gravity * drop.fallen * drop.fallen / 2);
        if (top.y() + 2 * DropRadius < floor) {
            drawDrop(canvas, top, 1, 0.7, 1);
        }
    }
}

void drawTable(Canvas &canvas, qreal height, qreal end)
{
    QPainterPath top;
    top.addRoundedRect(QRectF(QPointF(-1200, height), QPointF(end, height + 400)), 10, 10);
    canvas.fill(top, Role::Table);
    canvas.stroke(top, Role::BowlLine, 2.4, 0.6);
}

namespace {

constexpr qreal RimHeight = 0.09; // of the width: the bowl is seen a little from above

QPainterPath rim(const QPointF &middle, qreal width)
{
    QPainterPath path;
    path.addEllipse(middle, width / 2, width * RimHeight);
    return path;
}

} // namespace

void drawBowlBack(Canvas &canvas, const QPointF &middle, qreal width, qreal milk, qreal held)
{
    QPainterPath shade;
    shade.addEllipse(middle + QPointF(0, width * 0.485), width * 0.36, width * 0.035);
    canvas.fill(shade, Role::BowlLine, 0.35 * (1 - held));
    canvas.fill(rim(middle, width), Role::BowlShade);
    const qreal spread = milk > 0 ? 0.3 + 0.7 * milk : 0;
    QPainterPath pool;
    pool.addEllipse(middle + QPointF(0, width * 0.03),
                    width * 0.36 * spread,
                    width * RimHeight * 0.52 * spread);
    canvas.fill(pool, Role::Milk, std::min(1.0, milk * 8));
    canvas.stroke(pool, Role::MilkLine, 1.8, 0.7 * std::min(1.0, milk * 8));
    canvas.stroke(rim(middle, width), Role::BowlLine, 2.6);
}

void drawBowlFront(Canvas &canvas, const QPointF &middle, qreal width)
{
    const qreal half = width / 2;
    const qreal deep = width * RimHeight;
    QPainterPath path(middle - QPointF(half, 0));
    path.cubicTo(middle + QPointF(-half, deep * 1.33),
                 middle + QPointF(half, deep * 1.33),
                 middle + QPointF(half, 0));
    path.cubicTo(middle + QPointF(half, half * 0.75),
                 middle + QPointF(half * 0.6, half * 0.95),
                 middle + QPointF(half * 0.35, half * 0.98));
    path.lineTo(middle + QPointF(-half * 0.35, half * 0.98));
    path.cubicTo(middle + QPointF(-half * 0.6, half * 0.95),
                 middle + QPointF(-half, half * 0.75),
                 middle - QPointF(half, 0));
    canvas.fill(path, Role::Bowl);
    canvas.stroke(path, Role::BowlLine, 2.6);
}

} // namespace expressly::clips
