// SPDX-License-Identifier: MIT
#include "parts/kitchen.h"
#include "parts/marks.h"
#include "parts/utensils.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

// Where milk keeps: still pictures, zero in the middle of 560 by 400.

namespace expressly::clips {

namespace {

void place(Canvas &canvas, const QPointF &foot, const Container &container)
{
    const Placed placed(canvas, QTransform::fromTranslate(foot.x(), foot.y()));
    drawContainer(canvas, container);
}

constexpr Container Small{54, 66, 0.72};
constexpr qreal ColumnWidth = 180;

QRectF card(int column)
{
    return {-272.0 + (ColumnWidth + 2) * column, -188, ColumnWidth, 376};
}

void drawDoors(Canvas &canvas, const QRectF &box)
{
    QPainterPath doors;
    doors.addRoundedRect(box, 5, 5);
    canvas.fill(doors, Role::Warm);
    doors.moveTo(box.center().x(), box.top());
    doors.lineTo(box.center().x(), box.bottom());
    canvas.stroke(doors, Role::WarmLine, 2.8);
    QPainterPath knobs;
    for (const qreal side : {-1.0, 1.0}) {
        knobs.addEllipse(box.center() + QPointF(10 * side, 0), 3.2, 3.2);
    }
    canvas.fill(knobs, Role::WarmLine);
}

/// On a worktop, in the shade of a cupboard: never where the sun comes in.
void drawRoom(Canvas &canvas, const QRectF &box)
{
    const QPointF middle = box.center();
    drawDoors(canvas, QRectF(box.left() + 18, middle.y() - 118, box.width() - 36, 82));
    drawDoors(canvas, QRectF(box.left() + 18, middle.y() + 48, box.width() - 36, 80));
    QPainterPath top;
    top.addRoundedRect(QRectF(box.left() + 8, middle.y() + 36, box.width() - 16, 14), 6, 6);
    canvas.fill(top, Role::WarmShade);
    canvas.stroke(top, Role::WarmLine, 2.8);
    place(canvas, {middle.x(), middle.y() + 36}, {42, 48, 0.72});
}

void drawCold(Canvas &canvas, const QRectF &box)
{
    const QRectF cabinet(box.left() + 12, box.center().y() - 118, 116, 246);
    drawFridge(canvas, cabinet);
    for (const qreal y : {-40.0, 34.0, 100.0}) {
        drawShelf(canvas,
                  QRectF(cabinet.left() + 9, box.center().y() + y, cabinet.width() - 18, 7),
                  box.center().y() + y - 17,
                  13);
    }
    place(canvas, {cabinet.center().x(), box.center().y() + 20}, {40, 45, 0.72});
}

void drawFrozen(Canvas &canvas, const QRectF &box)
{
    const QRectF cabinet(box.left() + 24, box.center().y() - 118, 132, 246);
    drawFreezerBack(canvas, cabinet);
    drawSnowflake(canvas, {cabinet.center().x(), cabinet.top() + 50}, 26);
    place(canvas, {cabinet.center().x() - 28, cabinet.top() + 158}, {42, 48, 0.66});
    place(canvas, {cabinet.center().x() + 28, cabinet.top() + 158}, {42, 48, 0.66});
    drawFreezerFront(canvas, cabinet);
}

void drawWhere(Canvas &canvas, const Pose &)
{
    for (int column = 0; column < 3; ++column) {
        const QRectF box = card(column);
        const QRectF name(box.left() + 8, box.top() - 4, box.width() - 16, 54);
        const QRectF time(box.left() + 8, box.bottom() - 50, box.width() - 16, 54);
        canvas.labelSlot(column + 1, name);
        canvas.labelSlot(column + 4, time);
        if (column == 0) {
            drawRoom(canvas, box);
        } else if (column == 1) {
            drawCold(canvas, box);
        } else {
            drawFrozen(canvas, box);
        }
    }
}

void drawChill(Canvas &canvas, const Pose &)
{
    const QRectF cabinet(-236, -250, 330, 520);
    drawFridge(canvas, cabinet);
    QPainterPath corners(QPointF(-150, -300));
    corners.lineTo(-150, 0);
    corners.lineTo(8, 0);
    corners.lineTo(8, -300);
    canvas.fill(corners, Role::White, 0.35);
    canvas.stroke(corners, Role::IceLine, 1.8, 0.6);
    // One deep shelf seen from a little above, another one below it.
    drawShelf(canvas, QRectF(-212, 118, 282, 14), 0, 62);
    place(canvas, {-71, 8}, {86, 98, 0.74});
    // It lies on the shelf and becomes narrower: to the back, not up.
    QPainterPath back(QPointF(-97, 108));
    for (const QPointF &point : {QPointF(-45, 108),
                                 QPointF(-52, 64),
                                 QPointF(-31, 64),
                                 QPointF(-71, 26),
                                 QPointF(-111, 64),
                                 QPointF(-90, 64)}) {
        back.lineTo(point);
    }
    back.closeSubpath();
    canvas.stroke(back, Role::Panel, 7);
    canvas.fill(back, Role::Accent);
    // The door's shelf with a container in it, crossed out.
    place(canvas, {154, 120}, {72, 88, 0.74});
    QPainterPath tray(QPointF(96, 84));
    tray.lineTo(206, 104);
    tray.lineTo(206, 142);
    tray.lineTo(96, 118);
    tray.closeSubpath();
    canvas.fill(tray, Role::White);
    canvas.stroke(tray, Role::IceLine, 2.8);
    drawCross(canvas, {154, -34}, 30, 1);
    drawTick(canvas, {-71, -156}, 30, 1);
}

} // namespace

View whereView()
{
    return {u"where-milk-keeps"_s, {}, drawWhere};
}

View chillView()
{
    return {u"chill"_s, {}, drawChill};
}

} // namespace expressly::clips
