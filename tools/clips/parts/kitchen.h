// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"

#include <QPointF>
#include <QRectF>

namespace expressly::clips {

/// A fridge seen from the front, its door open to the right. `box` is the cabinet.
void drawFridge(Canvas &canvas, const QRectF &box);

/// A shelf seen from a little above: its front edge from left to right at `front`, going back to
/// `back`, which is narrower.
void drawShelf(Canvas &canvas, const QRectF &front, qreal back, qreal inset);

/// A freezer with a drawer pulled out, the drawer's front in the lower half of the box.
void drawFreezerBack(Canvas &canvas, const QRectF &box);
void drawFreezerFront(Canvas &canvas, const QRectF &box);

/// A crystal of snow: it is below zero here.
void drawSnowflake(Canvas &canvas, const QPointF &middle, qreal radius);

/// A microwave oven.
void drawMicrowave(Canvas &canvas, const QRectF &box);

} // namespace expressly::clips
