// SPDX-License-Identifier: MIT
#include "parts/curves.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace expressly::clips {

namespace {

constexpr int StepsPerJoint = 4;

qreal spline(qreal before, qreal from, qreal to, qreal after, qreal share)
{
    const qreal square = share * share;
    return 0.5
           * (2 * from + (to - before) * share + (2 * before - 5 * from + 4 * to - after) * square
              + (3 * from - before - 3 * to + after) * square * share);
}

QList<Joint> sampled(const QList<Joint> &joints)
{
    QList<Joint> samples;
    const qsizetype last = joints.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        const Joint &before = joints.at(std::max<qsizetype>(i - 1, 0));
        const Joint &from = joints.at(i);
        const Joint &to = joints.at(i + 1);
        const Joint &after = joints.at(std::min(i + 2, last));
        for (int step = 0; step < StepsPerJoint; ++step) {
            const qreal share = static_cast<qreal>(step) / StepsPerJoint;
            samples.append({{spline(before.at.x(), from.at.x(), to.at.x(), after.at.x(), share),
                             spline(before.at.y(), from.at.y(), to.at.y(), after.at.y(), share)},
                            spline(before.radius, from.radius, to.radius, after.radius, share)});
        }
    }
    samples.append(joints.constLast());
    return samples;
}

QPointF directionAt(const QList<Joint> &samples, qsizetype index)
{
    return unit(samples.at(std::min(index + 1, samples.size() - 1)).at
                - samples.at(std::max<qsizetype>(index - 1, 0)).at);
}

} // namespace

QPointF unit(const QPointF &vector)
{
    const qreal length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF(1, 0);
}

QPointF rightOf(const QPointF &vector)
{
    return {-vector.y(), vector.x()};
}

QPointF mix(const QPointF &from, const QPointF &to, qreal share)
{
    return from + (to - from) * share;
}

qreal easeInOut(qreal share)
{
    const qreal s = std::clamp(share, 0.0, 1.0);
    return s * s * s * (s * (6 * s - 15) + 10);
}

QPainterPath smooth(const QList<QPointF> &points, Ends ends)
{
    QPainterPath path;
    const qsizetype count = points.size();
    if (count < 2) {
        return path;
    }
    const bool closed = ends == Ends::Closed;
    const auto point = [&](qsizetype index) {
        return closed ? points.at((index + count) % count)
                      : points.at(std::clamp<qsizetype>(index, 0, count - 1));
    };
    path.moveTo(points.constFirst());
    for (qsizetype i = 0; i < (closed ? count : count - 1); ++i) {
        path.cubicTo(point(i) + (point(i + 1) - point(i - 1)) / 6,
                     point(i + 1) - (point(i + 2) - point(i)) / 6,
                     point(i + 1));
    }
    if (closed) {
        path.closeSubpath();
    }
    return path;
}

QList<QPointF> Limb::edgePoints(qreal fromLeft, qreal fromRight) const
{
    const QList<Joint> samples = sampled(joints);
    const auto last = static_cast<qreal>(samples.size() - 1);
    QList<QPointF> left;
    QList<QPointF> right;
    QPointF direction;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        direction = directionAt(samples, i);
        const QPointF across = rightOf(direction) * samples.at(i).radius;
        const qreal share = static_cast<qreal>(i) / last;
        if (share >= fromLeft) {
            left.append(samples.at(i).at - across);
        }
        if (share >= fromRight) {
            right.prepend(samples.at(i).at + across);
        }
    }
    constexpr int CapSteps = 6;
    const Joint &tip = samples.constLast();
    for (int step = 1; step < CapSteps; ++step) {
        const qreal angle = std::numbers::pi * step / CapSteps;
        left.append(tip.at - rightOf(direction) * (std::cos(angle) * tip.radius)
                    + direction * (std::sin(angle) * tip.radius * tipLength));
    }
    return left + right;
}

QPainterPath Limb::outline() const
{
    return smooth(edgePoints(leftFrom, rightFrom));
}

QPainterPath Limb::body() const
{
    QPainterPath path = smooth(edgePoints(0, 0));
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPointF Limb::edge(qreal side, qreal share) const
{
    const QList<Joint> samples = sampled(joints);
    const auto index =
        static_cast<qsizetype>(std::lround(share * static_cast<qreal>(samples.size() - 1)));
    const Joint &joint = samples.at(index);
    return joint.at + rightOf(directionAt(samples, index)) * (joint.radius * side);
}

QPainterPath Limb::nail(qreal side, qreal length, qreal width) const
{
    const Joint &tip = joints.constLast();
    const QPointF along = unit(tip.at - joints.at(joints.size() - 2).at);
    const QPointF across = rightOf(along);
    // A nail seen from the side is narrower, and its far edge is hidden by the finger.
    const qreal half = tip.radius * width * (1 - 0.55 * std::abs(side));
    const QPointF middle = tip.at + across * (side * tip.radius * 0.72);
    const qreal front = tip.radius * tipLength * (0.86 - 0.34 * std::abs(side));
    const qreal back = front - tip.radius * length;
    const auto at = [&](qreal forward, qreal sideways) {
        return middle + along * forward + across * (sideways * half);
    };
    const QPainterPath shape = smooth({at(front, 0),
                                       at(front - half * 0.35, 0.8),
                                       at((front + back) / 2, 1.0),
                                       at(back + half * 0.25, 0.75),
                                       at(back, 0),
                                       at(back + half * 0.25, -0.75),
                                       at((front + back) / 2, -1.0),
                                       at(front - half * 0.35, -0.8)},
                                      Ends::Closed);
    return shape;
}

QPainterPath Limb::crease(qsizetype joint, qreal from, qreal to, qreal bow) const
{
    const Joint &here = joints.at(joint);
    const QPointF &next = joints.at(std::min(joint + 1, joints.size() - 1)).at;
    const QPointF &previous = joints.at(std::max<qsizetype>(joint - 1, 0)).at;
    const QPointF along = unit(next - previous);
    const QPointF across = rightOf(along) * here.radius;
    QPainterPath path(here.at + across * from);
    path.quadTo(here.at + across * ((from + to) / 2) + along * bow, here.at + across * to);
    return path;
}

} // namespace expressly::clips
