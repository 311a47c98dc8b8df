// SPDX-License-Identifier: MIT
#include "parts/hand.h"

#include "parts/shapefile.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal Line = 3.8;
constexpr qreal FineLine = 2.2;

Finger readFinger(const QJsonObject &object)
{
    Finger finger;
    for (const QJsonValue &joint : object["joints"_L1].toArray()) {
        finger.limb.joints.append(
            {QPointF(joint[0].toDouble(), joint[1].toDouble()), joint[2].toDouble()});
    }
    finger.limb.tipLength = object["tip"_L1].toDouble(1.08);
    finger.limb.leftFrom = object["from"_L1][0].toDouble(0.08);
    finger.limb.rightFrom = object["from"_L1][1].toDouble(0.08);
    if (object["nail"_L1].isDouble()) {
        finger.nail = object["nail"_L1].toDouble();
    }
    return finger;
}

void drawFinger(Canvas &canvas, const Finger &finger, qsizetype knuckle)
{
    const Limb &limb = finger.limb;
    fillFinger(canvas, limb);
    if (finger.nail) {
        const QPainterPath nail = limb.nail(*finger.nail, 1.4, 0.74).intersected(limb.body());
        canvas.fill(nail, Role::Nail);
        canvas.stroke(nail, Role::HandLine, FineLine * 0.8, 0.7);
    }
    canvas.stroke(limb.crease(knuckle, -0.45, 0.35, 4), Role::HandLine, FineLine, 0.55);
    canvas.stroke(limb.outline(), Role::HandLine, Line);
}

/// The skin between thumb and index hangs in a soft bow.
QPainterPath webOf(const Hand &hand)
{
    const Limb &thumb = hand.thumb.limb;
    const Limb &index = hand.fingers.front().limb;
    const QPointF from = thumb.edge(1, thumb.rightFrom);
    const QPointF to = index.edge(-1, index.leftFrom);
    const QPointF roots = mix(thumb.edge(1, thumb.rightFrom / 2), index.edge(-1, 0), 0.5);
    const QPointF depth = roots + unit(roots - mix(from, to, 0.5)) * hand.web;
    // It leaves both edges nearly along them, so that there is no corner.
    constexpr qreal Step = 1.0 / 12;
    const QPointF alongThumb = unit(from - thumb.edge(1, thumb.rightFrom + Step));
    const QPointF alongIndex = unit(to - index.edge(-1, index.leftFrom + Step));
    const auto control = [&depth](const QPointF &end, const QPointF &along) {
        const QPointF inward = (depth - end) * 0.8;
        return end + mix(inward, along * std::hypot(inward.x(), inward.y()), 0.6);
    };
    QPainterPath web(from);
    web.cubicTo(control(from, alongThumb), control(to, alongIndex), to);
    return web;
}

QPainterPath upperEdge(const Hand &hand)
{
    const Limb &thumb = hand.thumb.limb;
    return smooth(
        hand.upper
        + QList<QPointF>{thumb.edge(-1, thumb.leftFrom / 3), thumb.edge(-1, thumb.leftFrom)});
}

QPainterPath lowerEdge(const Hand &hand)
{
    const Limb &little = hand.fingers.back().limb;
    return smooth(QList<QPointF>{little.edge(1, little.rightFrom)} + hand.lower);
}

QPainterPath palmOf(const Hand &hand)
{
    if (!hand.palm.isEmpty()) {
        return smooth(hand.palm, Ends::Closed);
    }
    QPainterPath palm = upperEdge(hand);
    palm.lineTo(hand.thumb.limb.joints.at(1).at);
    palm.connectPath(webOf(hand));
    for (const Finger &finger : hand.fingers) {
        palm.lineTo(finger.limb.joints.at(1).at);
    }
    palm.connectPath(lowerEdge(hand));
    palm.closeSubpath();
    palm.setFillRule(Qt::WindingFill);
    return palm;
}

/// The way down on the page, in view units: light comes from above, however a hand is turned.
QPointF downwards(const Canvas &canvas)
{
    const QTransform back = canvas.transform().inverted();
    return unit(back.map(QPointF(0, 1)) - back.map(QPointF(0, 0)));
}

/// The same outline, going round with the clock: so parts of one shade add up and never cut holes.
QPainterPath wound(const QPainterPath &path)
{
    const QPolygonF polygon = path.toFillPolygon();
    qreal area = 0;
    for (qsizetype i = 0; i + 1 < polygon.size(); ++i) {
        area +=
            polygon.at(i).x() * polygon.at(i + 1).y() - polygon.at(i + 1).x() * polygon.at(i).y();
    }
    return area < 0 ? path.toReversed() : path;
}

/// What touches the skin keeps light from it: a narrow shade below all parts of the hand.
void drawTouchShade(Canvas &canvas, const Hand &hand)
{
    QPainterPath shade;
    // A hand whose forearm is drawn apart would darken it at the wrist.
    if (hand.upper.size() > 2) {
        shade = wound(palmOf(hand));
    }
    shade.addPath(wound(hand.thumb.limb.body()));
    for (const Finger &finger : hand.fingers) {
        shade.addPath(wound(finger.limb.body()));
    }
    shade.setFillRule(Qt::WindingFill);
    const QPointF down = downwards(canvas);
    canvas.fill(shade.translated(down * 8), Role::HandLine, 0.14);
    canvas.fill(shade.translated(down * 4), Role::HandLine, 0.14);
}

void shift(Limb &limb, const QPointF &root, const QPointF &tip)
{
    const auto last = static_cast<qreal>(limb.joints.size() - 1);
    for (qsizetype i = 0; i < limb.joints.size(); ++i) {
        limb.joints[i].at += mix(root, tip, easeInOut(static_cast<qreal>(i) / last));
    }
}

Finger blend(const Finger &from, const Finger &to, qreal share)
{
    Finger finger = from;
    for (qsizetype i = 0; i < finger.limb.joints.size(); ++i) {
        Joint &joint = finger.limb.joints[i];
        joint.at = mix(joint.at, to.limb.joints.at(i).at, share);
        joint.radius += (to.limb.joints.at(i).radius - joint.radius) * share;
    }
    finger.limb.leftFrom += (to.limb.leftFrom - from.limb.leftFrom) * share;
    finger.limb.rightFrom += (to.limb.rightFrom - from.limb.rightFrom) * share;
    finger.limb.tipLength += (to.limb.tipLength - from.limb.tipLength) * share;
    if (from.nail && to.nail) {
        finger.nail = *from.nail + (*to.nail - *from.nail) * share;
    } else if (share > 0.5) {
        finger.nail = to.nail;
    }
    return finger;
}

QList<QPointF> blend(const QList<QPointF> &from, const QList<QPointF> &to, qreal share)
{
    Q_ASSERT(from.size() == to.size());
    QList<QPointF> points;
    for (qsizetype i = 0; i < from.size(); ++i) {
        points.append(mix(from.at(i), to.at(i), share));
    }
    return points;
}

} // namespace

Hand Hand::posture(const QString &name)
{
    const QJsonObject object = readShape(u"hands/"_s + name + u".json"_s);
    Hand hand;
    hand.thumb = readFinger(object["thumb"_L1].toObject());
    for (std::size_t i = 0; i < hand.fingers.size(); ++i) {
        hand.fingers.at(i) = readFinger(object["fingers"_L1][static_cast<qsizetype>(i)].toObject());
    }
    hand.upper = readPoints(object["upper"_L1]);
    hand.lower = readPoints(object["lower"_L1]);
    hand.palm = readPoints(object["palm"_L1]);
    hand.web = object["web"_L1].toDouble(26);
    return hand;
}

Hand Hand::moved(const QPointF &root) const
{
    Hand hand = *this;
    shift(hand.thumb.limb, root, root);
    for (Finger &finger : hand.fingers) {
        shift(finger.limb, root, root);
    }
    for (qsizetype i = 0; i < hand.upper.size(); ++i) {
        hand.upper[i] += root * (static_cast<qreal>(i) / static_cast<qreal>(hand.upper.size() - 1));
    }
    for (qsizetype i = 0; i < hand.lower.size(); ++i) {
        hand.lower[i] +=
            root * (1 - static_cast<qreal>(i) / static_cast<qreal>(hand.lower.size() - 1));
    }
    for (QPointF &point : hand.palm) {
        point += root;
    }
    return hand;
}

Hand Hand::reaching(const QPointF &thumbShift, const std::array<QPointF, 4> &fingerShifts) const
{
    Hand hand = *this;
    shift(hand.thumb.limb, {}, thumbShift);
    for (std::size_t i = 0; i < fingerShifts.size(); ++i) {
        shift(hand.fingers.at(i).limb, {}, fingerShifts.at(i));
    }
    return hand;
}

Hand blend(const Hand &from, const Hand &to, qreal share)
{
    Hand hand = from;
    hand.thumb = blend(from.thumb, to.thumb, share);
    for (std::size_t i = 0; i < hand.fingers.size(); ++i) {
        hand.fingers.at(i) = blend(from.fingers.at(i), to.fingers.at(i), share);
    }
    hand.upper = blend(from.upper, to.upper, share);
    hand.lower = blend(from.lower, to.lower, share);
    hand.palm = blend(from.palm, to.palm, share);
    hand.web += (to.web - from.web) * share;
    return hand;
}

void fillFinger(Canvas &canvas, const Limb &limb)
{
    constexpr qreal Shade = 0.14; // of the thickness at either side
    canvas.fill(limb.body(), Role::HandShade);
    Limb light = limb;
    const QPointF up = -downwards(canvas);
    const auto last = static_cast<qreal>(limb.joints.size() - 1);
    for (qsizetype i = 0; i < limb.joints.size(); ++i) {
        // No shade at the root, where the finger goes on into the hand.
        const qreal depth = Shade * limb.joints.at(i).radius
                            * std::sqrt(std::min(1.0, 1.6 * static_cast<qreal>(i) / last));
        light.joints[i].radius -= depth;
        light.joints[i].at += up * depth;
    }
    // Over the root's end, where a hair of shade would be left.
    Joint &root = light.joints.first();
    root.at -= unit(limb.joints.at(1).at - root.at) * 2;
    root.radius += 1;
    canvas.fill(light.body(), Role::Hand);
}

void drawFingerEnd(Canvas &canvas, const Finger &finger)
{
    drawFinger(canvas, finger, 1);
}

void drawPalm(Canvas &canvas, const Hand &hand)
{
    canvas.fill(palmOf(hand), Role::Hand);
}

void drawPalmLines(Canvas &canvas, const Hand &hand)
{
    if (!hand.palm.isEmpty()) {
        return;
    }
    for (const QPainterPath &line : {upperEdge(hand), webOf(hand), lowerEdge(hand)}) {
        canvas.stroke(line, Role::HandLine, Line);
    }
}

void drawFingers(Canvas &canvas, const Hand &hand)
{
    // From the little finger to the index: each lies a little over the next.
    for (std::size_t i = hand.fingers.size(); i-- > 0;) {
        drawFinger(canvas, hand.fingers.at(i), 1);
    }
}

void drawThumb(Canvas &canvas, const Hand &hand)
{
    drawFinger(canvas, hand.thumb, 2);
}

void drawHandShadow(Canvas &canvas, const Hand &hand, qreal height)
{
    QPainterPath shadow = hand.thumb.limb.body();
    for (const Finger &finger : hand.fingers) {
        shadow.addPath(finger.limb.body());
    }
    shadow.setFillRule(Qt::WindingFill);
    canvas.fill(shadow.translated(QPointF(11, 15) * height), Role::SkinShade, 0.75 * height);
}

void drawHand(Canvas &canvas, const Hand &hand)
{
    drawTouchShade(canvas, hand);
    drawPalm(canvas, hand);
    drawFingers(canvas, hand);
    drawThumb(canvas, hand);
    drawPalmLines(canvas, hand);
}

} // namespace expressly::clips
