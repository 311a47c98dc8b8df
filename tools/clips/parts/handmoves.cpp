// SPDX-License-Identifier: MIT
#include "parts/handmoves.h"

#include <QTransform>

#include <cmath>

namespace expressly::clips {

namespace {

QPointF turnedPoint(const QPointF &point, qreal degrees, const QPointF &pivot)
{
    return pivot + QTransform().rotate(degrees).map(point - pivot);
}

void turnLimb(Limb &limb, qreal degrees, const QPointF &pivot)
{
    for (Joint &joint : limb.joints) {
        joint.at = turnedPoint(joint.at, degrees, pivot);
    }
}

/// How much a point takes part in a turn: the hand wholly, the forearm less and less.
qreal shareOf(const QPointF &point, const QPointF &pivot)
{
    constexpr qreal Wrist = 440;
    constexpr qreal Elbow = 860;
    const QPointF away = point - pivot;
    return 1 - easeInOut((std::hypot(away.x(), away.y()) - Wrist) / (Elbow - Wrist));
}

} // namespace

Hand turned(const Hand &hand, qreal degrees, const QPointF &pivot, const QPointF &elbow)
{
    Hand result = hand;
    turnLimb(result.thumb.limb, degrees, pivot);
    for (Finger &finger : result.fingers) {
        turnLimb(finger.limb, degrees, pivot);
    }
    for (QList<QPointF> *edge : {&result.upper, &result.lower, &result.palm}) {
        for (QPointF &point : *edge) {
            const qreal share = shareOf(point, pivot);
            point = turnedPoint(point, degrees * share, pivot) + elbow * (1 - share);
        }
    }
    return result;
}

Hand carried(const Hand &hand, const QPointF &shift, const QPointF &pivot)
{
    Hand result = hand;
    for (Joint &joint : result.thumb.limb.joints) {
        joint.at += shift;
    }
    for (Finger &finger : result.fingers) {
        for (Joint &joint : finger.limb.joints) {
            joint.at += shift;
        }
    }
    for (QList<QPointF> *edge : {&result.upper, &result.lower, &result.palm}) {
        for (QPointF &point : *edge) {
            point += shift * shareOf(point, pivot);
        }
    }
    return result;
}

} // namespace expressly::clips
