// SPDX-License-Identifier: MIT
#pragma once

#include "clipscript.h"
#include "palette.h"

#include <QImage>
#include <QString>

namespace expressly::clips {

inline constexpr int FramesPerSecond = 25;

/// All of these return an empty text when they worked, else one sentence that says what did not.
[[nodiscard]] QString writeClip(const ClipScript &script, SkinTone tone, const QString &folder);
[[nodiscard]] QString writeStills(const ClipScript &script, SkinTone tone, const QString &folder);

/// A frame of each second, side by side.
[[nodiscard]] QImage contactSheet(const ClipScript &script, SkinTone tone);

} // namespace expressly::clips
