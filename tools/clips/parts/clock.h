// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"

#include <QPointF>

namespace expressly::clips {

/// A quiet clock face: from the top on, this share of the round has passed.
void drawClock(Canvas &canvas, const QPointF &middle, qreal radius, qreal share, qreal strength);

} // namespace expressly::clips
