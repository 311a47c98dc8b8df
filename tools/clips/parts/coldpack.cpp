// SPDX-License-Identifier: MIT
#include "parts/coldpack.h"

#include "parts/curves.h"

namespace expressly::clips {

namespace {

constexpr qreal Line = 3;

/// An ice crystal: six arms with two short barbs each.
QPainterPath crystal(qreal radius)
{
    QPainterPath path;
    for (int i = 0; i < 6; ++i) {
        const QTransform turn = QTransform().rotate(i * 60);
        const auto at = [&](qreal x, qreal y) { return turn.map(QPointF(x, y) * radius); };
        path.moveTo(0, 0);
        path.lineTo(at(0, -1));
        path.moveTo(at(-0.28, -0.9));
        path.lineTo(at(0, -0.6));
        path.lineTo(at(0.28, -0.9));
    }
    return path;
}

} // namespace

void drawColdPack(Canvas &canvas, const QPointF &middle, qreal degrees)
{
    QTransform place;
    place.translate(middle.x(), middle.y());
    place.rotate(degrees);
    const Placed placed(canvas, place);
    const QPainterPath under = smooth({{-160, -128},
                                       {-60, -124},
                                       {40, -127},
                                       {158, -125},
                                       {166, -114},
                                       {163, -20},
                                       {167, 60},
                                       {163, 118},
                                       {152, 126},
                                       {20, 123},
                                       {-90, 128},
                                       {-156, 124},
                                       {-166, 112},
                                       {-163, 0},
                                       {-167, -116}},
                                      Ends::Closed);
    canvas.fill(under.translated(7, 12), Role::SkinShade, 0.8);
    canvas.fill(under, Role::BowlShade);
    canvas.stroke(under, Role::BowlLine, Line);
    QPainterPath pack;
    pack.addRoundedRect(QRectF(-136, -100, 272, 200), 26, 26);
    canvas.fill(pack, Role::Ice);
    canvas.stroke(pack, Role::IceLine, Line);
    canvas.stroke(crystal(31).translated(94, -58), Role::IceLine, 5);

    // The upper half of the cloth, and its corner turned back.
    QPainterPath corner(QPointF(-62, -160));
    corner.lineTo(200, 74);
    corner.lineTo(200, -160);
    corner.closeSubpath();
    const QPainterPath over = under.subtracted(corner);
    canvas.fill(over, Role::White);
    canvas.stroke(over, Role::BowlLine, Line);
    QPainterPath flap(QPointF(-25, -126));
    flap.cubicTo({-36, -60}, {-44, 30}, {-30, 84});
    flap.quadTo({-22, 92}, {-10, 88});
    flap.cubicTo({40, 62}, {110, 46}, {164, 42});
    flap.closeSubpath();
    canvas.fill(flap, Role::BowlShade);
    canvas.stroke(flap, Role::BowlLine, Line);
    canvas.stroke(smooth({{-150, 90}, {-60, 96}, {40, 98}, {146, 90}}), Role::BowlLine, 2, 0.5);
}

} // namespace expressly::clips
