// SPDX-License-Identifier: MIT
#pragma once

#include "parts/hand.h"

namespace expressly::clips {

[[nodiscard]] QPointF rotated(const QPointF &point, qreal degrees);

/// The whole hand moves by this.
[[nodiscard]] Hand shifted(const Hand &hand, const QPointF &by);

/// A hand that holds something round zero turns about it (degrees, clockwise for the eye). The tips
/// turn by all of it, the wrist by its share: a wrist bends only so far.
[[nodiscard]] Hand turned(const Hand &hand, qreal degrees, qreal wristShare);

/// The forearm comes from this elbow to the wrist, wherever the hand has gone.
[[nodiscard]] Hand withElbow(const Hand &hand, const QPointF &elbow);

} // namespace expressly::clips
