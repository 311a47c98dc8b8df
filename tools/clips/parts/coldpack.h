// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"

#include <QPointF>

namespace expressly::clips {

/// A cold pack lying in a folded cloth, one corner of the cloth turned back to show it. Cloth lies
/// under all of it.
void drawColdPack(Canvas &canvas, const QPointF &middle, qreal degrees);

} // namespace expressly::clips
