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
constexpr qreal CompressShift = 0.85 * Centimetre;

SkinField fieldOf(const Pose &pose)
{
    SkinField field;
    field.pull(ThumbSpot, {0, CompressShift * pose.compress}, 62);
    field.pull(FingerSpot, {0, -CompressShift * pose.compress}, 62);
    return field;
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

/// When thumb and fingers press back, what lies between them comes a little nearer to the eye.
qreal forward(const Pose &pose)
{
    return 1 + 0.07 * pose.press;
}

void drawAreola(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    QPainterPath areola;
    areola.addEllipse(QPointF(0, 0), AreolaRadius * forward(pose), AreolaRadius * forward(pose));
    canvas.fill(field.moved(areola), Role::Areola);
    canvas.stroke(field.moved(areola), Role::SkinLine, 2, 0.45);
}

void drawNipple(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const qreal grow = forward(pose) + 0.06 * pose.compress;
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
        dent.addEllipse(field.moved(spot) + QPointF(4, 0), 34 + 12 * depth, 26 + 9 * depth);
        canvas.fill(dent, Role::SkinShade, 0.6 * depth);
        // The skin rises round a finger that presses in.
        QPainterPath fold;
        const QPointF middle = field.moved(spot) + QPointF(6, 0);
        const QRectF box(middle.x() - 50, middle.y() - 40, 100, 80);
        fold.arcMoveTo(box, -42);
        fold.arcTo(box, -42, 84);
        canvas.stroke(fold, Role::SkinLine, 2.6, 0.6 * pose.press);
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
    const QPointF thumbTip = field.shift(ThumbSpot) + root + QPointF(-14, -46) * away;
    const QPointF fingerTip = field.shift(FingerSpot) + root + QPointF(-14, 14) * away;

    Hand hand;
    const Limb thumb{{{{-262, 92}, 48}, {{-190, -22}, 36}, {{-104, -92}, 28}, {{-6, -103}, 23}},
                     1.05};
    const std::array<Limb, 4> fingers{
        Limb{{{{-172, 92}, 24}, {{-96, 112}, 26}, {{-28, 108}, 23}, {{14, 100}, 20}}, 1.1},
        Limb{{{{-182, 132}, 31}, {{-92, 163}, 26}, {{-16, 158}, 23}, {{30, 147}, 20}}, 1.1},
        Limb{{{{-178, 180}, 30}, {{-92, 211}, 25}, {{-20, 204}, 22}, {{20, 192}, 19}}, 1.1},
        Limb{{{{-164, 226}, 27}, {{-96, 252}, 22}, {{-40, 246}, 19}, {{-8, 235}, 17}}, 1.1}};
    hand.thumb = followed(thumb, thumbTip, root);
    hand.thumb.leftFrom = 0.25;
    hand.thumb.rightFrom = 0.41;
    // The outer fingers support the breast and follow the index less and less.
    constexpr std::array<qreal, 4> Shares{1.0, 0.8, 0.55, 0.35};
    for (std::size_t i = 0; i < fingers.size(); ++i) {
        hand.fingers.at(i) = followed(fingers.at(i), mix(root, fingerTip, Shares.at(i)), root);
        hand.fingers.at(i).leftFrom = 0.08;
        hand.fingers.at(i).rightFrom = 0.08;
    }
    hand.fingers.front().leftFrom = 0.25;
    hand.fingers.back().rightFrom = 0;
    hand.nailSides = {0.3, 0.25, 0.2, 0.15};
    hand.thumbNailSide = -0.35;

    const Limb &index = hand.fingers.front();
    const QList<QPointF> forearm{QPointF(-620, 470) + root * 0.1,
                                 QPointF(-470, 300) + root * 0.5,
                                 QPointF(-370, 180) + root};
    const QList<QPointF> edge =
        forearm + QList<QPointF>{hand.thumb.edge(-1, 1.0 / 12), hand.thumb.edge(-1, 3.0 / 12)};
    // The skin between thumb and index hangs in a soft bow.
    const QPointF webFrom = hand.thumb.edge(1, 0.41);
    const QPointF webTo = index.edge(-1, 0.25);
    const QPointF webDepth = mix(hand.thumb.edge(1, 0.2), index.edge(-1, 0), 0.5) - QPointF(26, 0);
    QPainterPath web(webFrom);
    web.cubicTo(mix(webFrom, webDepth, 0.8), mix(webTo, webDepth, 0.8), webTo);
    const QList<QPointF> under{hand.fingers.back().edge(1, 0),
                               QPointF(-246, 288) + root,
                               QPointF(-320, 340) + root,
                               QPointF(-420, 450) + root * 0.5,
                               QPointF(-520, 590) + root * 0.1};
    hand.palm = smooth(edge);
    hand.palm.lineTo(hand.thumb.joints.at(1).at);
    hand.palm.connectPath(web);
    for (const Limb &limb : hand.fingers) {
        hand.palm.lineTo(limb.joints.at(1).at);
    }
    hand.palm.connectPath(smooth(under));
    hand.palm.closeSubpath();
    hand.palm.setFillRule(Qt::WindingFill);
    hand.palmLine = smooth(edge);
    hand.palmLine.addPath(web);
    hand.palmLine.addPath(smooth(under));
    return hand;
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

void drawArrows(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const QPointF thumb = field.moved(ThumbSpot);
    const QPointF finger = field.moved(FingerSpot);
    drawArrow(canvas, thumb + QPointF(66, -62), thumb + QPointF(66, -14), pose.compressArrow);
    drawArrow(canvas, finger + QPointF(76, 62), finger + QPointF(76, 14), pose.compressArrow);
    drawArrow(canvas, thumb + QPointF(66, -14), thumb + QPointF(66, -62), pose.releaseArrow);
    drawArrow(canvas, finger + QPointF(76, 14), finger + QPointF(76, 62), pose.releaseArrow);
}

} // namespace

void drawFrontView(Canvas &canvas, const Pose &pose)
{
    const SkinField field = fieldOf(pose);
    const Hand hand = handOf(pose, field);
    constexpr QPointF Bowl{0, 326};
    drawTorso(canvas);
    drawBreast(canvas);
    drawCloth(canvas);
    drawDents(canvas, field, pose);
    drawAreola(canvas, field, pose);
    drawNipple(canvas, field, pose);
    drawTable(canvas, Bowl.y() + 76, 1200);
    drawBowlBack(canvas, Bowl, 190, pose.collected);
    drawPalm(canvas, hand);
    drawFingers(canvas, hand);
    drawThumb(canvas, hand);
    drawPalmLine(canvas, hand);
    drawMeasure(canvas, {0, -NippleRadius}, {0, -SpotRadius + 18}, pose.guide);
    drawMeasure(canvas, {0, NippleRadius}, {0, SpotRadius - 18}, pose.guide);
    drawArrows(canvas, field, pose);
    drawDrops(canvas, pose, {0, 3}, Bowl.y() + 14);
    drawBowlFront(canvas, Bowl, 190);
}

} // namespace expressly::clips
