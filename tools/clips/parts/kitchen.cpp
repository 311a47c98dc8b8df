// SPDX-License-Identifier: MIT
#include "parts/kitchen.h"

#include <cmath>
#include <numbers>

namespace expressly::clips {

namespace {

constexpr qreal Line = 2.8;
constexpr qreal FineLine = 1.8;

QPainterPath rounded(const QRectF &box, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

QPainterPath quad(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d)
{
    QPainterPath path(a);
    path.lineTo(b);
    path.lineTo(c);
    path.lineTo(d);
    path.closeSubpath();
    return path;
}

void draw(Canvas &canvas, const QPainterPath &path, Role fill, Role line, qreal width = Line)
{
    canvas.fill(path, fill);
    canvas.stroke(path, line, width);
}

} // namespace

void drawShelf(Canvas &canvas, const QRectF &front, qreal back, qreal inset)
{
    const QPainterPath top = quad({front.left(), front.top()},
                                  {front.right(), front.top()},
                                  {front.right() - inset, back},
                                  {front.left() + inset, back});
    canvas.fill(top, Role::White);
    canvas.stroke(top, Role::IceLine, FineLine);
    draw(canvas, rounded(front, 3), Role::White, Role::IceLine, FineLine);
}

void drawFridge(Canvas &canvas, const QRectF &box)
{
    const qreal wall = box.width() * 0.07;
    const qreal door = box.width() * 0.34;
    const qreal lean = box.height() * 0.07;
    // The open door, its inner side towards the eye.
    const QPainterPath inner = quad(box.topRight(),
                                    box.topRight() + QPointF(door, lean),
                                    box.bottomRight() + QPointF(door, lean),
                                    box.bottomRight());
    draw(canvas, inner, Role::BowlShade, Role::IceLine);
    draw(canvas, rounded(box, 8), Role::White, Role::IceLine);
    draw(canvas,
         rounded(box.adjusted(wall, wall, -wall, -wall), 5),
         Role::Ice,
         Role::IceLine,
         FineLine);
}

void drawFreezerBack(Canvas &canvas, const QRectF &box)
{
    draw(canvas, rounded(box, 8), Role::White, Role::IceLine);
    const qreal wall = box.width() * 0.07;
    draw(canvas,
         rounded(box.adjusted(wall, wall, -wall, -wall), 5),
         Role::Ice,
         Role::IceLine,
         FineLine);
    const qreal front = box.top() + box.height() * 0.62;
    const qreal out = box.width() * 0.06;
    const QPainterPath floor = quad({box.left() + wall + 4, box.top() + box.height() * 0.4},
                                    {box.right() - wall - 4, box.top() + box.height() * 0.4},
                                    {box.right() + out, front},
                                    {box.left() - out, front});
    draw(canvas, floor, Role::BowlShade, Role::IceLine, FineLine);
}

void drawFreezerFront(Canvas &canvas, const QRectF &box)
{
    const qreal out = box.width() * 0.06;
    const qreal front = box.top() + box.height() * 0.62;
    const QRectF face(box.left() - out, front, box.width() + 2 * out, box.height() * 0.34);
    draw(canvas, rounded(face, 8), Role::White, Role::IceLine);
    const QRectF grip(face.center().x() - 26, face.top() + 12, 52, 9);
    draw(canvas, rounded(grip, 4), Role::BowlShade, Role::IceLine, FineLine);
}

void drawSnowflake(Canvas &canvas, const QPointF &middle, qreal radius)
{
    QPainterPath flake;
    for (int arm = 0; arm < 6; ++arm) {
        const qreal angle = std::numbers::pi * (arm / 3.0 + 0.5);
        const auto at = [&](qreal far, qreal aside) {
            return middle
                   + QPointF(std::cos(angle) * far - std::sin(angle) * aside,
                             std::sin(angle) * far + std::cos(angle) * aside)
                         * radius;
        };
        flake.moveTo(middle);
        flake.lineTo(at(1, 0));
        flake.moveTo(at(0.84, 0.26));
        flake.lineTo(at(0.56, 0));
        flake.lineTo(at(0.84, -0.26));
    }
    canvas.stroke(flake, Role::IceLine, std::max(2.2, radius * 0.13));
}

void drawMicrowave(Canvas &canvas, const QRectF &box)
{
    draw(canvas, rounded(box, 8), Role::Metal, Role::MetalLine);
    const QRectF window(box.left() + 10, box.top() + 10, box.width() * 0.64, box.height() - 20);
    draw(canvas, rounded(window, 6), Role::MetalShade, Role::MetalLine, FineLine);
    const qreal middle = (window.right() + box.right()) / 2;
    QPainterPath knobs;
    knobs.addEllipse(QPointF(middle, box.top() + box.height() * 0.32), 9, 9);
    knobs.addEllipse(QPointF(middle, box.top() + box.height() * 0.66), 9, 9);
    draw(canvas, knobs, Role::White, Role::MetalLine, FineLine);
    // The waves that heat it through unevenly.
    QPainterPath waves;
    for (int i = 0; i < 3; ++i) {
        const qreal y = window.center().y() - 14 + 14 * i;
        const qreal x = window.center().x() - 24;
        waves.moveTo(x, y);
        waves.cubicTo(x + 8, y - 9, x + 16, y - 9, x + 24, y);
        waves.cubicTo(x + 32, y + 9, x + 40, y + 9, x + 48, y);
    }
    canvas.stroke(waves, Role::White, 2.6);
}

} // namespace expressly::clips
