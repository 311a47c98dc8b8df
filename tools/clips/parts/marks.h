// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "pose.h"

#include <QPointF>

namespace expressly::clips {

void drawArrow(Canvas &canvas,
               const QPointF &from,
               const QPointF &to,
               qreal strength,
               Role role = Role::Accent);

/// A wrong thing is crossed out and a right one ticked, in a round badge: by shape, not only by
/// colour.
void drawCross(Canvas &canvas, const QPointF &middle, qreal radius, qreal strength);
void drawTick(Canvas &canvas, const QPointF &middle, qreal radius, qreal strength);

/// A number from 1 to 9 in a round badge.
void drawNumber(Canvas &canvas, int number, const QPointF &middle, qreal radius, qreal strength);

/// A bowed arrow through three points.
void drawBowedArrow(
    Canvas &canvas, const QPointF &from, const QPointF &over, const QPointF &to, qreal strength);

/// An arrow along an ellipse, by so many degrees against the clock.
void drawRoundArrow(Canvas &canvas, const QRectF &round, qreal from, qreal sweep, qreal strength);

/// A measure between two points: a line with a short bar at either end.
void drawMeasure(Canvas &canvas, const QPointF &from, const QPointF &to, qreal strength);

/// A soft ring: this spot, remember it. While its strength grows, it closes round the spot.
void drawSpot(Canvas &canvas, const QPointF &spot, qreal radius, qreal strength);

/// The drops of a pose, let go at `nipple`, caught at the height `floor`.
void drawDrops(Canvas &canvas, const Pose &pose, const QPointF &nipple, qreal floor);

/// A table top at this height, from the left to `end`.
void drawTable(Canvas &canvas, qreal height, qreal end);

/// A wide bowl; its two parts let drops fall between the back and the front of it. `milk` from 0 to
/// 1 says how much of its floor is covered; one that is held (1) throws no shadow on a table.
void drawBowlBack(Canvas &canvas, const QPointF &middle, qreal width, qreal milk, qreal held = 0);
void drawBowlFront(Canvas &canvas, const QPointF &middle, qreal width);

} // namespace expressly::clips
