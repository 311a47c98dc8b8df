// SPDX-License-Identifier: MIT
#pragma once

#include "parts/hand.h"
#include "parts/skinfield.h"

namespace expressly::clips {

/// Her right hand in the C on her right breast, seen from the front, and the skin that goes with
/// it. All values from 0 to 1.
struct FrontPress
{
    qreal touch = 1; ///< 0: the hand is on its way
    qreal press = 0;
    qreal compress = 0;

    [[nodiscard]] SkinField field() const;
    [[nodiscard]] Hand hand() const;
};

/// The breast with its dents, areola and nipple; the hand is drawn over it.
void drawPressedBreast(Canvas &canvas, const FrontPress &press);

} // namespace expressly::clips
