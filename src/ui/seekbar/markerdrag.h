// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace expressly {

/// A chapter's marker that is held by the mouse.
struct MarkerDrag
{
    qsizetype index = 0;
    double pressedX = 0;
    std::optional<std::chrono::milliseconds> time; ///< Where it is now; empty until it moves.
};

} // namespace expressly
