// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "parts/skinfield.h"

namespace expressly::clips {

/// Spots of skin 2.5 cm from the base of the nipple, measured along the skin of the cut.
inline constexpr QPointF SideThumbSpot{37, -86};
inline constexpr QPointF SideFingerSpot{36, 88};
/// The same spot this many centimetres from the base of the nipple, on the thumb's side (above) or
/// the fingers' side (below).
[[nodiscard]] QPointF sideThumbSpot(qreal centimetres);
[[nodiscard]] QPointF sideFingerSpot(qreal centimetres);

inline constexpr QPointF NippleTip{-28, 6};
inline constexpr qreal ChestWallX = 236;

/// A cut through the breast seen from her left: the skin, five thin ducts of many, the chest wall.
/// `milk` from 0 to 1 says how clearly milk is seen in the ducts.
void drawSideBody(Canvas &canvas, const SkinField &field, qreal milk);

/// Its two halves, for what lies in the breast and so under the skin.
void drawSideInside(Canvas &canvas, const SkinField &field, qreal milk);
void drawSideSkin(Canvas &canvas, const SkinField &field);

/// What the cut hides: everything behind the skin.
[[nodiscard]] QPainterPath sideArea(const SkinField &field);

/// Where the skin lies at rest, dotted: so that one sees how far it was moved.
void drawSideAtRest(Canvas &canvas, qreal strength);

} // namespace expressly::clips
