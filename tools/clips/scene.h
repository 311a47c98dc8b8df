// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"
#include "pose.h"

#include <QImage>
#include <QSize>

namespace expressly::clips {

inline constexpr QSize FrameSize{1280, 720};
inline constexpr QSize StillSize{560, 400};

/// A frame of a clip: front view at the left, side view at the right.
[[nodiscard]] QImage drawFrame(const Pose &pose, SkinTone tone);

/// One view alone on a panel of its own colour, for a still picture.
void drawStill(Canvas &canvas, const Pose &pose, const QString &view);

} // namespace expressly::clips
