// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "parts/curves.h"
#include "parts/skinfield.h"

namespace expressly::clips {

/// One centimetre of the body in view units. Zero is the base of the nipple, x to the right, y
/// down.
inline constexpr qreal Centimetre = 30;

inline constexpr qreal NippleRadius = 0.62 * Centimetre;
inline constexpr qreal AreolaRadius = 2.0 * Centimetre;
/// Where thumb and fingers lie: 2 to 3 cm from the base of the nipple.
inline constexpr qreal SpotRadius = NippleRadius + 2.5 * Centimetre;

/// The spot at this hour of the clock, 12 above the nipple (as the eye sees it).
[[nodiscard]] QPointF spotAt(qreal hour);

/// The parts of the body seen from the front, her right breast; place them mirrored for the left.
/// Her right upper arm ends at the elbow, from where the forearm of the hand must come.
inline constexpr QPointF RestingElbow{-640, 270};
void drawTorso(Canvas &canvas, const QPointF &elbow = RestingElbow);
void drawBreast(Canvas &canvas);
/// The open shirt at the right of the picture.
void drawCloth(Canvas &canvas);

/// `forward` is 1 at rest and a little more when the fingers press back round it: what lies between
/// them comes nearer to the eye.
void drawAreola(Canvas &canvas, const SkinField &field, qreal forward = 1);
void drawNipple(Canvas &canvas, const SkinField &field, qreal forward = 1);

/// The dent in the skin round a finger tip, deeper when pressed (depth 0 to 1), under a finger that
/// points in this direction (degrees, 0 to the right).
void drawDent(Canvas &canvas, const QPointF &spot, qreal depth, qreal direction = 0);

/// The same under the end of a finger, along it.
void drawDent(Canvas &canvas, const Limb &finger, qreal depth);

/// Over a finger that presses: the skin that stands up round its tip.
void drawSunken(Canvas &canvas, const Limb &finger, qreal depth);

} // namespace expressly::clips
