// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"

#include <QPointF>

namespace expressly::clips {

/// A breast pump of no brand from the front: the flange with its tunnel towards the eye, below it
/// the collar and the bottle. Zero is the middle of the tunnel, where the nipple lies.
/// Its back is drawn before a hand that holds it and before drops, its front after them.
/// `level` from 0 to 1 says how full the bottle is.
void drawPumpBack(Canvas &canvas, const QPointF &at, qreal level);
void drawPumpFront(Canvas &canvas, const QPointF &at);

/// The thin tube from the top of the pump out of the picture.
void drawPumpTube(Canvas &canvas, const QPointF &at);

/// Where drops come out, and the surface of the milk, as heights below zero.
inline constexpr qreal PumpSpout = 116;
[[nodiscard]] qreal pumpMilkHeight(qreal level);

} // namespace expressly::clips
