// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

class QWidget;

namespace expressly {

/// Whether the system, or EXPRESSLY_REDUCED_MOTION=1, asks for no movement.
[[nodiscard]] bool prefersReducedMotion(const QWidget *widget = nullptr);

/// How long a gentle movement takes: at most 180 ms, zero when reduced motion is asked for.
[[nodiscard]] std::chrono::milliseconds motionDuration(const QWidget *widget = nullptr);

} // namespace expressly
