// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "parts/skinfield.h"

namespace expressly::clips {

/// The breast of drawBreast, from its everyday shape (full 0) to swollen and taut (full 1):
/// rounder, a little shiny. Unlike drawBreast its edge follows the hands.
void drawFullBreast(Canvas &canvas, const SkinField &field, qreal full);

/// How the cut of drawSideBody swells: rounder, and the areola so full that the nipple hardly
/// stands out. `soft` from 0 to 1 takes the swelling away round the nipple only.
void swell(SkinField &field, qreal full, qreal soft);

/// Tissue fluid in the cut: most of it near the areola, between the ducts. `moved` from 0 to 1 says
/// how far it went back, into the breast.
void drawFluid(Canvas &canvas, const SkinField &field, qreal moved, qreal strength);

} // namespace expressly::clips
