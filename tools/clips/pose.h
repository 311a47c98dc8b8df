// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtGlobal>

namespace expressly::clips {

/// A drop of milk: it grows at the nipple (grown 0 to 1), then falls (seconds since it let go).
struct Drop
{
    qreal grown = 0;
    qreal fallen = 0;
    bool operator==(const Drop &) const = default;
};

/// Everything that differs from one frame to the next. All values run from 0 to 1.
struct Pose
{
    qreal touch = 1;         ///< 0: the hand is on its way, 1: it lies on the breast
    qreal press = 0;         ///< straight back towards the chest wall
    qreal compress = 0;      ///< thumb and fingers together behind the nipple
    qreal guide = 0;         ///< shows the distance from the base of the nipple
    qreal pressArrow = 0;    ///< strength of the arrows towards the chest wall
    qreal compressArrow = 0; ///< strength of the arrows towards each other
    qreal releaseArrow = 0;  ///< strength of the arrows apart
    qreal milk = 0;          ///< how clearly milk is seen in the ducts
    qreal collected = 0;     ///< the milk in the bowl
    QList<Drop> drops;
    bool operator==(const Pose &) const = default;
};

} // namespace expressly::clips
