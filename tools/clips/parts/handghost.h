// SPDX-License-Identifier: MIT
#pragma once

#include "parts/hand.h"

namespace expressly::clips {

/// A line in short strokes: something that is there and hidden, or that was here before.
void drawDashed(Canvas &canvas, const QPainterPath &line, Role role, qreal width, qreal strength);

/// The part of the hand of the side views that the cut breast is `hiding`: over the breast, in
/// short strokes, so that thumb and fingers are seen to be one hand.
void drawHandBehind(Canvas &canvas, const Hand &hand, const QPainterPath &hiding);

/// Where a hand was, or may go: the ends of its thumb and fingers in short strokes.
void drawHandGhost(Canvas &canvas, const Hand &hand, qreal strength);

} // namespace expressly::clips
