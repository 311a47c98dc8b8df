// SPDX-License-Identifier: MIT
#pragma once

#include "parts/hand.h"

namespace expressly::clips {

/// A hand that holds something and is seen from its palm: the fingers pass behind the thing, the
/// thumb in front of it. Draw this, then the thing, then the thumb (drawThumb).
void drawGripBehind(Canvas &canvas, const Hand &hand);

} // namespace expressly::clips
