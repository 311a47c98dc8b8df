// SPDX-License-Identifier: MIT
#include "curves.h"
#include "hand.h"
#include "marks.h"
#include "skinfield.h"
#include "views.h"

#include <algorithm>
#include <cmath>

namespace expressly::clips {

namespace {

constexpr qreal NippleRadius = 0.62 * Centimetre;
constexpr qreal AreolaRadius = 2.0 * Centimetre;
constexpr qreal SpotRadius = NippleRadius + 2.5 * Centimetre; // 2 to 3 cm from the base
constexpr QPointF ThumbSpot{0, -SpotRadius};
constexpr QPointF FingerSpot{0, SpotRadius};
constexpr qreal CompressShift = 1.05 * Centimetre;

SkinField fieldOf(const Pose &pose)
{
    SkinField field;
    field.pull(ThumbSpot, {0, CompressShift * pose.compress}, 62);
    field.pull(FingerSpot, {0, -CompressShift * pose.compress}, 62);
    return field;
}

void drawTorso(Canvas &canvas)
{
    const QPainterPath torso = smooth({{-170, -620},
                                       {-250, -430},
                                       {-262, -250},
                                       {-258, -60},
                                       {-236, 120},
                                       {-212, 300},
                                       {-205, 460},
                                       {-215, 620},
                                       {-230, 760}});
    QPainterPath body = torso;
    body.lineTo(1000, 760);
    body.lineTo(1000, -620);
    body.closeSubpath();
    canvas.fill(body, Role::Torso);
    canvas.stroke(torso, Role::SkinLine, 3.4);

    const QPainterPath arm = smooth({{-170, -620},
                                     {-330, -480},
                                     {-400, -300},
                                     {-420, -80},
                                     {-440, 120},
                                     {-470, 330},
                                     {-500, 520},
                                     {-520, 760}});
    QPainterPath upperArm = arm;
    upperArm.lineTo(-330, 760);
    upperArm.cubicTo(-320, 420, -300, 40, -258, -190);
    upperArm.lineTo(-170, -620);
    upperArm.closeSubpath();
    canvas.fill(upperArm, Role::Torso);
    canvas.stroke(arm, Role::SkinLine, 3.4);
    QPainterPath inner(QPointF(-330, 760));
    inner.cubicTo(-320, 420, -300, 40, -258, -190);
    canvas.stroke(inner, Role::SkinLine, 3.4);
}

QPainterPath breastShape()
{
    return smooth({{-120, -250},
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
}

void drawBreast(Canvas &canvas, const SkinField &field)
{
    const QPainterPath breast = breastShape();
    canvas.fill(breast, Role::Skin);
    const QPainterPath shadow = smooth({{-206, -30},
                                        {-196, 90},
                                        {-140, 180},
                                        {-40, 226},
                                        {70, 214},
                                        {158, 150},
                                        {198, 40},
                                        {150, 120},
                                        {60, 172},
                                        {-40, 184},
                                        {-130, 130},
                                        {-178, 50}},
                                       Ends::Closed);
    canvas.fill(shadow, Role::SkinShade, 0.55);
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

    QPainterPath areola;
    areola.addEllipse(QPointF(0, 0), AreolaRadius, AreolaRadius);
    canvas.fill(field.moved(areola), Role::Areola);
    canvas.stroke(field.moved(areola), Role::SkinLine, 2, 0.45);
}

void drawNipple(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const qreal grow = 1 + 0.06 * pose.compress;
    QPainterPath nipple;
    nipple.addEllipse(field.moved(QPointF(0, 0)), NippleRadius * grow, NippleRadius * grow);
    canvas.fill(nipple, Role::Nipple);
    canvas.stroke(nipple, Role::SkinLine, 2.6);
    QPainterPath tip;
    tip.addEllipse(QPointF(-3, -4), NippleRadius * 0.45, NippleRadius * 0.4);
    canvas.fill(tip, Role::Areola, 0.8);
}

/// The dents in the skin round the finger tips, deeper when pressed.
void drawDents(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const qreal depth = pose.touch * (0.25 + 0.75 * std::max(pose.press, pose.compress * 0.8));
    for (const QPointF &spot : {ThumbSpot, FingerSpot}) {
        QPainterPath dent;
        dent.addEllipse(field.moved(spot) + QPointF(8, 0), 38 + 12 * depth, 27 + 10 * depth);
        canvas.fill(dent, Role::SkinShade, 0.75 * depth);
    }
}

/// Brings a joint along: the tip follows its spot of skin, the root stays with the forearm.
Joint follow(const Joint &joint, const QPointF &tipShift, const QPointF &rootShift, qreal share)
{
    return {joint.at + mix(rootShift, tipShift, easeInOut(share)), joint.radius};
}

Limb followed(const Limb &limb, const QPointF &tipShift, const QPointF &rootShift)
{
    Limb result = limb;
    const auto last = static_cast<qreal>(limb.joints.size() - 1);
    for (qsizetype i = 0; i < limb.joints.size(); ++i) {
        result.joints[i] =
            follow(limb.joints.at(i), tipShift, rootShift, static_cast<qreal>(i) / last);
    }
    return result;
}

Hand handOf(const Pose &pose, const SkinField &field)
{
    const qreal away = 1 - pose.touch;
    const QPointF root = QPointF(-60, 46) * away + QPointF(5, -3) * pose.press;
    const QPointF thumbTip =
        field.shift(ThumbSpot) + root + QPointF(-14, -46) * away;
    const QPointF fingerTip =
        field.shift(FingerSpot) + root + QPointF(-14, 30) * away;

    Hand hand;
    const Limb thumb{{{{-268, 96}, 54}, {{-196, -20}, 36}, {{-104, -92}, 28}, {{-6, -103}, 23}}, 1.05};
    const std::array<Limb, 4> fingers{
        Limb{{{{-172, 84}, 31}, {{-96, 112}, 26}, {{-28, 108}, 23}, {{14, 100}, 20}}, 1.1},
        Limb{{{{-182, 132}, 31}, {{-92, 163}, 26}, {{-16, 158}, 23}, {{30, 147}, 20}}, 1.1},
        Limb{{{{-178, 180}, 30}, {{-92, 211}, 25}, {{-20, 204}, 22}, {{20, 192}, 19}}, 1.1},
        Limb{{{{-164, 226}, 27}, {{-96, 252}, 22}, {{-40, 246}, 19}, {{-8, 235}, 17}}, 1.1}};
    hand.thumb = followed(thumb, thumbTip, root);
    // The outer fingers support the breast and follow the index less and less.
    constexpr std::array<qreal, 4> Shares{1.0, 0.8, 0.55, 0.35};
    for (std::size_t i = 0; i < fingers.size(); ++i) {
        hand.fingers.at(i) = followed(fingers.at(i), mix(root, fingerTip, Shares.at(i)), root);
    }
    hand.nailSides = {0.35, 0.3, 0.25, 0.2};
    hand.thumbNailSide = -0.35;

    QList<QPointF> edge{{-560, 520}, {-430, 330}, {-352, 226}, {-318, 130}, {-262, 34}, {-214, -10}};
    QList<QPointF> back{{-150, 30}, {-140, 120}, {-140, 200}, {-150, 248}};
    QList<QPointF> under{{-176, 262}, {-236, 292}, {-310, 350}, {-400, 470}, {-470, 600}};
    const auto shifted = [&root](QList<QPointF> points) {
        for (QPointF &point : points) {
            point += root * easeInOut((point.x() + 560) / 300);
        }
        return points;
    };
    hand.palm = smooth(shifted(edge + back + under), Ends::Closed);
    hand.palmLine = smooth(shifted(edge));
    hand.palmLine.addPath(smooth(shifted(under)));
    return hand;
}

void drawCloth(Canvas &canvas)
{
    const QPainterPath edge = smooth({{-40, -620}, {60, -430}, {150, -280}, {222, -120}, {262, 60},
                                      {280, 240}, {284, 420}, {280, 600}, {276, 760}});
    QPainterPath cloth = edge;
    cloth.lineTo(1000, 760);
    cloth.lineTo(1000, -620);
    cloth.closeSubpath();
    canvas.fill(cloth, Role::Cloth);
    canvas.stroke(edge, Role::ClothLine, 3.2);
    canvas.stroke(smooth({{-10, -620}, {90, -430}, {180, -280}, {250, -120}, {290, 60}, {308, 240}, {312, 420}, {308, 600}, {304, 760}}),
                  Role::ClothLine, 2, 0.6);
}

void drawArrows(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const QPointF thumb = field.moved(ThumbSpot);
    const QPointF finger = field.moved(FingerSpot);
    drawArrow(canvas, thumb + QPointF(66, -62), thumb + QPointF(66, -14), pose.compressArrow);
    drawArrow(canvas, finger + QPointF(76, 62), finger + QPointF(76, 14), pose.compressArrow);
    drawArrow(canvas, thumb + QPointF(66, -14), thumb + QPointF(66, -62), pose.releaseArrow);
    drawArrow(canvas, finger + QPointF(76, 14), finger + QPointF(76, 62), pose.releaseArrow);
    for (const QPointF &spot : {thumb, finger}) {
        for (int ring = 0; ring < 2; ++ring) {
            QPainterPath arc;
            const qreal radius = 44 + 16 * ring;
            const QRectF box(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius);
            arc.arcMoveTo(box, -38);
            arc.arcTo(box, -38, 76);
            canvas.stroke(arc, Role::Accent, 5, pose.pressArrow * (1 - 0.4 * ring));
        }
    }
}

} // namespace

void drawFrontView(Canvas &canvas, const Pose &pose)
{
    const SkinField field = fieldOf(pose);
    const Hand hand = handOf(pose, field);
    drawTorso(canvas);
    drawBreast(canvas, field);
    drawCloth(canvas);
    drawDents(canvas, field, pose);
    drawNipple(canvas, field, pose);
    drawPalm(canvas, hand);
    drawFingers(canvas, hand);
    drawThumb(canvas, hand);
    drawMeasure(canvas, {0, -NippleRadius}, {0, -SpotRadius + 18}, pose.guide);
    drawMeasure(canvas, {0, NippleRadius}, {0, SpotRadius - 18}, pose.guide);
    drawArrows(canvas, field, pose);
    drawDrops(canvas, pose, {0, 3}, 400);
}

} // namespace expressly::clips
