// SPDX-License-Identifier: MIT
#include "parts/handmotion.h"

#include <cmath>
#include <numbers>

namespace expressly::clips {

namespace {

void turn(Limb &limb, qreal degrees, qreal rootShare)
{
    const auto last = static_cast<qreal>(limb.joints.size() - 1);
    for (qsizetype i = 0; i < limb.joints.size(); ++i) {
        const qreal share = rootShare + (1 - rootShare) * static_cast<qreal>(i) / last;
        limb.joints[i].at = rotated(limb.joints.at(i).at, degrees * share);
    }
}

} // namespace

QPointF rotated(const QPointF &point, qreal degrees)
{
    const qreal angle = degrees * std::numbers::pi / 180;
    return {point.x() * std::cos(angle) - point.y() * std::sin(angle),
            point.x() * std::sin(angle) + point.y() * std::cos(angle)};
}

Hand shifted(const Hand &hand, const QPointF &by)
{
    Hand result = hand.moved(by);
    for (qsizetype i = 0; i < hand.upper.size(); ++i) {
        result.upper[i] = hand.upper.at(i) + by;
    }
    for (qsizetype i = 0; i < hand.lower.size(); ++i) {
        result.lower[i] = hand.lower.at(i) + by;
    }
    return result;
}

Hand turned(const Hand &hand, qreal degrees, qreal wristShare)
{
    Hand result = hand;
    turn(result.thumb.limb, degrees, wristShare);
    for (Finger &finger : result.fingers) {
        turn(finger.limb, degrees, wristShare);
    }
    for (QList<QPointF> *edge : {&result.upper, &result.lower, &result.palm}) {
        for (QPointF &point : *edge) {
            point = rotated(point, degrees * wristShare);
        }
    }
    return result;
}

Hand withElbow(const Hand &hand, const QPointF &elbow)
{
    const QPointF top = hand.upper.constLast();
    const QPointF bottom = hand.lower.constFirst();
    const QPointF wrist = mix(top, bottom, 0.5);
    const QPointF across = rightOf(unit(wrist - elbow));
    Hand result = hand;
    result.upper = {elbow - across * 98, mix(elbow, wrist, 0.5) - across * 84, top};
    result.lower = {bottom,
                    mix(wrist, elbow, 0.25) + across * 74,
                    mix(wrist, elbow, 0.6) + across * 88,
                    elbow + across * 98};
    return result;
}

} // namespace expressly::clips
