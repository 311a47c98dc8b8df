// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "pose.h"

namespace expressly::clips {

/// One centimetre of the body in view units. Zero is the base of the nipple, x to the right, y
/// down.
inline constexpr qreal Centimetre = 30;

/// The person from the front: her right breast and her right hand.
void drawFrontView(Canvas &canvas, const Pose &pose);

/// A cut through the breast seen from her left: nipple to the left, chest wall to the right, her
/// right hand behind.
void drawSideView(Canvas &canvas, const Pose &pose);

} // namespace expressly::clips
