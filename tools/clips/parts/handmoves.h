// SPDX-License-Identifier: MIT
#pragma once

#include "parts/hand.h"

#include <QPointF>

namespace expressly::clips {

/// The hand turned about `pivot` (degrees, clockwise as seen); the turn fades out along the
/// forearm, whose far end moves by `elbow` instead.
[[nodiscard]] Hand
turned(const Hand &hand, qreal degrees, const QPointF &pivot, const QPointF &elbow = {});

/// The hand carried by `shift`, its wrist too; the forearm follows less and less towards its far
/// end. The hand reaches for something at `pivot` before it is carried.
[[nodiscard]] Hand carried(const Hand &hand, const QPointF &shift, const QPointF &pivot = {});

} // namespace expressly::clips
