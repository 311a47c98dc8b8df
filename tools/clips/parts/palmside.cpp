// SPDX-License-Identifier: MIT
#include "parts/palmside.h"

namespace expressly::clips {

namespace {

constexpr qreal Line = 3.4;

/// The skin between index and thumb, the thumb lying lower and in front.
QPainterPath webOf(const Hand &hand)
{
    const Limb &index = hand.fingers.front().limb;
    const Limb &thumb = hand.thumb.limb;
    const QPointF from = index.edge(1, index.rightFrom);
    const QPointF to = thumb.edge(-1, thumb.leftFrom);
    const QPointF deep = mix(from, to, 0.5) - QPointF(hand.web, 0);
    QPainterPath web(from);
    web.cubicTo(mix(from, deep, 0.9), mix(to, deep, 0.9), to);
    return web;
}

} // namespace

void drawGripBehind(Canvas &canvas, const Hand &hand)
{
    const Limb &index = hand.fingers.front().limb;
    const Limb &little = hand.fingers.back().limb;
    const QPainterPath upper = smooth(hand.upper + QList<QPointF>{index.edge(-1, index.leftFrom)});
    const QPainterPath lower =
        smooth(QList<QPointF>{little.edge(1, little.rightFrom)} + hand.lower);
    QPainterPath palm = upper;
    palm.lineTo(index.joints.at(1).at);
    palm.connectPath(webOf(hand));
    palm.lineTo(hand.thumb.limb.joints.at(2).at);
    for (std::size_t i = 1; i < hand.fingers.size(); ++i) {
        palm.lineTo(hand.fingers.at(i).limb.joints.at(1).at);
    }
    palm.connectPath(lower);
    palm.closeSubpath();
    palm.setFillRule(Qt::WindingFill);
    canvas.fill(palm, Role::Hand);
    drawFingers(canvas, hand);
    for (const QPainterPath &line : {upper, webOf(hand), lower}) {
        canvas.stroke(line, Role::HandLine, Line);
    }
}

} // namespace expressly::clips
