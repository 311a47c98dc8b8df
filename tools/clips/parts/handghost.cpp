// SPDX-License-Identifier: MIT
#include "parts/handghost.h"

#include "parts/curves.h"

#include <algorithm>

namespace expressly::clips {

namespace {

/// Thumb, palm, fingers and the beginning of the forearm in one outline.
QPainterPath outlineOf(const Hand &hand)
{
    const Limb &thumb = hand.thumb.limb;
    const Limb &index = hand.fingers.front().limb;
    const Limb &little = hand.fingers.back().limb;
    const QPointF thumbRoot = thumb.joints.front().at;
    const QPointF indexRoot = index.joints.front().at;
    const QPointF wrist = mix(thumbRoot, little.joints.front().at, 0.5) + QPointF(120, 20);
    // The inner edge is the web between thumb and index, the outer one the ball of the thumb.
    QPainterPath palm = smooth({thumb.joints.at(1).at,
                                thumbRoot + QPointF(-34, 40),
                                mix(thumbRoot, indexRoot, 0.5) + QPointF(-40, 0),
                                mix(indexRoot, index.joints.at(1).at, 0.6) + QPointF(-14, -24),
                                index.joints.at(1).at,
                                little.joints.at(1).at,
                                little.joints.front().at + QPointF(10, 22),
                                wrist + QPointF(40, 150),
                                wrist + QPointF(150, 210),
                                wrist + QPointF(190, 60),
                                wrist + QPointF(70, -50),
                                thumbRoot + QPointF(44, -20)},
                               Ends::Closed);
    palm.setFillRule(Qt::WindingFill);
    QPainterPath all = palm.simplified().united(thumb.body());
    for (const Finger &finger : hand.fingers) {
        all = all.united(finger.limb.body());
    }
    return all;
}

/// Adds the short strokes of one line, those that begin within an area where one is given.
void addDashes(QPainterPath &dashes, const QPainterPath &line, const QPainterPath &within)
{
    constexpr qreal Stroke = 13;
    constexpr qreal Gap = 11;
    const qreal length = line.length();
    for (qreal at = 0; at < length; at += Stroke + Gap) {
        const QPointF begin = line.pointAtPercent(line.percentAtLength(at));
        if (!within.isEmpty() && !within.contains(begin)) {
            continue;
        }
        dashes.moveTo(begin);
        for (const qreal share : {0.5, 1.0}) {
            const qreal here = std::min(at + Stroke * share, length);
            dashes.lineTo(line.pointAtPercent(line.percentAtLength(here)));
        }
    }
}

QPainterPath dashesOf(const QPainterPath &line, const QPainterPath &within)
{
    constexpr qreal Crumb = 60; // what is left where two outlines nearly meet
    QPainterPath dashes;
    for (const QPolygonF &part : line.toSubpathPolygons()) {
        QPainterPath path;
        path.addPolygon(part);
        if (path.length() > Crumb) {
            addDashes(dashes, path, within);
        }
    }
    return dashes;
}

} // namespace

void drawDashed(Canvas &canvas, const QPainterPath &line, Role role, qreal width, qreal strength)
{
    const QPainterPath dashes = dashesOf(line, {});
    canvas.stroke(dashes, Role::Panel, width + 3, 0.6 * strength);
    canvas.stroke(dashes, role, width, strength);
}

void drawHandBehind(Canvas &canvas, const Hand &hand, const QPainterPath &hiding)
{
    const QPainterPath outline = outlineOf(hand);
    canvas.fill(outline.intersected(hiding), Role::Hand, 0.4);
    canvas.stroke(dashesOf(outline, hiding), Role::HandLine, 3, 0.75);
}

void drawHandGhost(Canvas &canvas, const Hand &hand, qreal strength)
{
    if (strength <= 0) {
        return;
    }
    for (const Limb *limb : {&hand.thumb.limb, &hand.fingers.front().limb}) {
        Limb end = *limb;
        end.leftFrom = 0.45;
        end.rightFrom = 0.45;
        drawDashed(canvas, end.outline(), Role::HandLine, 3, strength);
    }
}

} // namespace expressly::clips
