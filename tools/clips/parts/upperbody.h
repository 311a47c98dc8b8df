// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"

#include <QList>
#include <QPointF>

namespace expressly::clips {

/// From the middle of the chest to the base of a nipple. In the parts below zero lies in the middle
/// between the nipples.
inline constexpr qreal BreastAside = 260;

/// The skin from the neck to the waist, both sides.
void drawChest(Canvas &canvas);

/// Her right half of the shirt, at the left of the picture; place it mirrored for the other half.
/// `closed` from 0 (open beside the breast) to 1 (it covers the breast).
void drawShirtSide(Canvas &canvas, qreal closed);

/// The sleeve of her right upper arm, from the shoulder to this elbow.
void drawSleeve(Canvas &canvas, const QPointF &elbow);

/// Over a bare forearm with these edges, from the elbow on and back to it: the sleeve from which it
/// comes.
void drawForearmSleeve(Canvas &canvas, const QList<QPointF> &upper, const QList<QPointF> &lower);

/// A table in front of her, its top edge at this height.
void drawWideTable(Canvas &canvas, qreal height);

} // namespace expressly::clips
