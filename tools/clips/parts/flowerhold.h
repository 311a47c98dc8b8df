// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"

#include <QPointF>

#include <array>

namespace expressly::clips {

/// One hand, the tips of all five fingers round the base of the nipple (at zero), pressing straight
/// back: seen from the front, where the hand itself would hide what it does. So its finger ends are
/// drawn, and the rest of it as a shade.
struct FlowerHold
{
    static constexpr qreal Step = 36; ///< degrees from a first place to the middle between two

    qreal turn = 0;   ///< degrees round the nipple
    qreal lifted = 0; ///< 1: off the skin
    qreal press = 0;
    qreal away = 0; ///< 1: out of the picture, to the lower left

    /// Where the finger tips lie: thumb, then index to little finger.
    [[nodiscard]] static std::array<QPointF, 5> spots(qreal turn);
};

/// The hand as a shade on the breast: draw areola and nipple over it, and then the finger ends.
void drawFlowerBack(Canvas &canvas, const FlowerHold &hold);
void drawFlowerTips(Canvas &canvas, const FlowerHold &hold);

} // namespace expressly::clips
