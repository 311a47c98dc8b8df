// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "clipscript.h"

#include <QImage>
#include <QSize>

namespace expressly::clips {

inline constexpr QSize FrameSize{1280, 720};
inline constexpr QSize StillSize{560, 400};

/// A frame of a clip: all its panels on paper.
[[nodiscard]] QImage drawFrame(const ClipScript &script, const Pose &pose, const Wear &wear);

/// One view alone on a panel of its own colour, for a still picture.
void drawStill(Canvas &canvas, const ClipScript &script, const Still &still);

/// A still as pixels, this wide.
[[nodiscard]] QImage
stillImage(const ClipScript &script, const Still &still, const Wear &wear, int width);

} // namespace expressly::clips
