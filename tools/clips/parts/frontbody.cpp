// SPDX-License-Identifier: MIT
#include "parts/frontbody.h"

#include "parts/curves.h"

#include <cmath>
#include <numbers>

namespace expressly::clips {

QPointF spotAt(qreal hour)
{
    const qreal angle = hour / 6 * std::numbers::pi;
    return QPointF(std::sin(angle), -std::cos(angle)) * SpotRadius;
}

void drawTorso(Canvas &canvas)
{
    const QPainterPath torso = smooth({{-258, -196},
                                       {-262, -60},
                                       {-236, 120},
                                       {-212, 300},
                                       {-205, 460},
                                       {-215, 620},
                                       {-230, 760}});
    QPainterPath body = torso;
    body.lineTo(1000, 760);
    body.lineTo(1000, -620);
    body.lineTo(-170, -620);
    body.closeSubpath();
    canvas.fill(body, Role::Skin);
    canvas.stroke(torso, Role::SkinLine, 3.4);

    const QPainterPath armOuter =
        smooth({{-170, -620}, {-330, -500}, {-440, -340}, {-540, -120}, {-640, 120}});
    const QPainterPath armInner =
        smooth({{-222, -300}, {-258, -196}, {-330, -70}, {-420, 90}, {-520, 260}, {-640, 420}});
    QPainterPath arm = armOuter;
    arm.connectPath(armInner.toReversed());
    arm.closeSubpath();
    canvas.fill(arm, Role::Skin);
    canvas.stroke(armOuter, Role::SkinLine, 3.4);
    canvas.stroke(armInner, Role::SkinLine, 3.4);
}

void drawBreast(Canvas &canvas)
{
    const QPainterPath breast = smooth({{-120, -250},
                                        {-178, -150},
                                        {-206, -30},
                                        {-196, 90},
                                        {-140, 180},
                                        {-40, 226},
                                        {70, 214},
                                        {158, 150},
                                        {198, 40},
                                        {186, -80},
                                        {130, -190},
                                        {40, -270}},
                                       Ends::Closed);
    canvas.fill(breast.subtracted(breast.translated(-4, -34)), Role::SkinShade, 0.55);
    canvas.stroke(smooth({{-150, -215},
                          {-188, -120},
                          {-206, -30},
                          {-196, 90},
                          {-140, 180},
                          {-40, 226},
                          {70, 214},
                          {158, 150},
                          {198, 40},
                          {194, -40}}),
                  Role::SkinLine,
                  3.4);
}

void drawAreola(Canvas &canvas, const SkinField &field, qreal forward)
{
    QPainterPath areola;
    areola.addEllipse(QPointF(0, 0), AreolaRadius * forward, AreolaRadius * forward);
    canvas.fill(field.moved(areola), Role::Areola);
    canvas.stroke(field.moved(areola), Role::SkinLine, 2, 0.45);
}

void drawNipple(Canvas &canvas, const SkinField &field, qreal forward)
{
    const QPointF middle = field.moved(QPointF(0, 0));
    QPainterPath nipple;
    nipple.addEllipse(middle, NippleRadius * forward, NippleRadius * forward);
    canvas.fill(nipple, Role::Nipple);
    canvas.stroke(nipple, Role::SkinLine, 2.6);
    QPainterPath tip;
    tip.addEllipse(middle + QPointF(-3, -4), NippleRadius * 0.45, NippleRadius * 0.4);
    canvas.fill(tip, Role::Areola, 0.8);
}

void drawDent(Canvas &canvas, const QPointF &spot, qreal depth, qreal direction)
{
    QTransform turned;
    turned.translate(spot.x(), spot.y());
    turned.rotate(direction);
    const Placed placed(canvas, turned);
    QPainterPath dent;
    dent.addEllipse(QPointF(4, 0), 34 + 12 * depth, 26 + 9 * depth);
    canvas.fill(dent, Role::SkinShade, 0.6 * depth);
    QPainterPath fold;
    const QRectF box(-44, -40, 100, 80);
    fold.arcMoveTo(box, -42);
    fold.arcTo(box, -42, 84);
    canvas.stroke(fold, Role::SkinLine, 2.6, 0.6 * std::max(0.0, depth - 0.25) / 0.75);
}

void drawCloth(Canvas &canvas)
{
    const QPainterPath edge = smooth({{-40, -620},
                                      {60, -430},
                                      {150, -280},
                                      {222, -120},
                                      {262, 60},
                                      {280, 240},
                                      {284, 420},
                                      {280, 600},
                                      {276, 760}});
    QPainterPath cloth = edge;
    cloth.lineTo(1000, 760);
    cloth.lineTo(1000, -620);
    cloth.closeSubpath();
    canvas.fill(cloth, Role::Cloth);
    // Two soft folds and a seam along the opening.
    canvas.stroke(smooth({{170, -620}, {262, -400}, {330, -180}, {410, 60}, {520, 300}}),
                  Role::ClothShade,
                  14);
    canvas.stroke(smooth({{352, 760}, {350, 560}, {366, 400}, {420, 290}}), Role::ClothShade, 14);
    canvas.stroke(edge.translated(29, 0), Role::ClothLine, 2, 0.6);
    canvas.stroke(edge, Role::ClothLine, 3.2);
}

} // namespace expressly::clips
