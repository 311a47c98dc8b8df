// SPDX-License-Identifier: MIT
#pragma once

#include "clipscript.h"
#include "palette.h"

#include <QImage>
#include <QString>

namespace expressly::clips {

inline constexpr int FramesPerSecond = 25;

/// All of these return an empty text when they worked, else one sentence that says what did not.
[[nodiscard]] QString writeClip(const ClipScript &script, const Wear &wear, const QString &folder);
[[nodiscard]] QString writeStills(const ClipScript &script, const QString &folder);

/// A frame of each second, side by side.
[[nodiscard]] QImage contactSheet(const ClipScript &script, const Wear &wear);

/// Every still of these scripts, in all skin tones and both themes: one row each.
[[nodiscard]] QImage stillBoard(const QList<ClipScript> &scripts, int width);

} // namespace expressly::clips
