// SPDX-License-Identifier: MIT
#include "parts/frontbody.h"

#include "parts/curves.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace expressly::clips {

QPointF spotAt(qreal hour)
{
    const qreal angle = hour / 6 * std::numbers::pi;
    return QPointF(std::sin(angle), -std::cos(angle)) * SpotRadius;
}

void drawTorso(Canvas &canvas, const QPointF &elbow)
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

    const QPointF raised = elbow - RestingElbow;
    const QPainterPath armOuter = smooth({{-170, -620},
                                          QPointF(-330, -500) + raised * 0.12,
                                          QPointF(-440, -340) + raised * 0.38,
                                          QPointF(-540, -120) + raised * 0.7,
                                          QPointF(-640, 120) + raised});
    const QPainterPath armInner = smooth({{-222, -300},
                                          {-258, -196},
                                          QPointF(-330, -70) + raised * 0.24,
                                          QPointF(-420, 90) + raised * 0.5,
                                          QPointF(-520, 260) + raised * 0.75,
                                          QPointF(-640, 420) + raised});
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

namespace {

/// A round thing on the skin, with points enough that the skin's movement bends it softly.
QPainterPath disc(const SkinField &field, qreal radius)
{
    constexpr int Points = 24;
    QList<QPointF> points;
    for (int i = 0; i < Points; ++i) {
        const qreal angle = 2 * std::numbers::pi * i / Points;
        points.append(field.moved(QPointF(std::cos(angle), std::sin(angle)) * radius));
    }
    return smooth(points, Ends::Closed);
}

} // namespace

void drawAreola(Canvas &canvas, const SkinField &field, qreal forward)
{
    const qreal swell = std::clamp((forward - 1) / 0.08, 0.0, 1.0);
    // What stands out between the fingers throws a little shade below and to the right.
    const QPainterPath bulge = disc(field, AreolaRadius * (forward + 0.16));
    canvas.fill(bulge.translated(5, 9).subtracted(bulge), Role::SkinShade, 0.55 * swell);
    canvas.fill(bulge, Role::SkinLight, 0.5 * swell);
    const QPainterPath areola = disc(field, AreolaRadius * forward);
    canvas.fill(areola, Role::Areola);
    canvas.stroke(areola, Role::SkinLine, 2, 0.45);
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
    // In steps too small to be seen: the skin slopes, a stain would have an edge.
    constexpr int Steps = 7;
    for (int step = 0; step < Steps; ++step) {
        const qreal share = static_cast<qreal>(step) / (Steps - 1);
        QPainterPath slope;
        slope.addEllipse(QPointF(-14 + 8 * share, 0),
                         54 + 24 * depth - (20 + 14 * depth) * share,
                         32 + 18 * depth - (10 + 12 * depth) * share);
        canvas.fill(slope, Role::SkinShade, 0.15 * depth);
    }
}

void drawDent(Canvas &canvas, const Limb &finger, qreal depth)
{
    // A soft trough along the end of the finger, in small steps; it begins as a point.
    const Joint &tip = finger.joints.constLast();
    const QPointF root = finger.joints.at(finger.joints.size() - 2).at;
    for (const qreal width : {36.0, 31.0, 26.0, 21.0, 16.0, 11.0, 6.0}) {
        const qreal radius = tip.radius + width * depth;
        const Limb trough{{{mix(root, tip.at, 0.05), radius * 0.2},
                           {mix(root, tip.at, 0.3), radius * 0.75},
                           {mix(root, tip.at, 0.65), radius},
                           {tip.at, radius}}};
        canvas.fill(trough.body(), Role::SkinShade, 0.16 * depth);
    }
}

void drawSunken(Canvas &canvas, const Limb &finger, qreal depth)
{
    const Joint &tip = finger.joints.constLast();
    const QPointF along = unit(tip.at - finger.joints.at(finger.joints.size() - 2).at);
    QTransform turned;
    turned.translate(tip.at.x(), tip.at.y());
    turned.rotate(std::atan2(along.y(), along.x()) * 180 / std::numbers::pi);
    const Placed placed(canvas, turned);
    // The skin stands up round the end of the finger and hides a little of it.
    const qreal inner = tip.radius + 1.5 - 3 * depth;
    // A line round the tip, at its ends this far from it and in the middle farther by `more`.
    const auto arc = [](qreal radius, qreal more, qreal reach) {
        QList<QPointF> points;
        for (int step = -6; step <= 6; ++step) {
            const qreal angle = reach * step / 6;
            const qreal away = radius + more * (1 - step * step / 36.0);
            points.append(QPointF(std::cos(angle) * 1.08, std::sin(angle)) * away);
        }
        return smooth(points);
    };
    const qreal strength = std::clamp((depth - 0.25) / 0.35, 0.0, 1.0);
    QPainterPath lip = arc(inner, 0, 1.25);
    lip.connectPath(arc(inner, 11, 1.25).toReversed());
    lip.closeSubpath();
    canvas.fill(lip, Role::Skin, strength);
    canvas.stroke(arc(inner, 0, 1.25), Role::SkinLine, 3, strength);
    canvas.stroke(arc(inner + 9, 3, 0.72), Role::SkinLine, 2.4, 0.45 * strength);
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
