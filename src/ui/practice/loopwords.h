// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

struct LoopState;

/// "Loop 1 · 0:14.2 to 0:16.0 · 1.8 s", that the film is past it, or what is still to be set.
[[nodiscard]] QString describeLoop(const LoopState &state);

/// What changed from \a before to \a now, in a sentence; empty when it is nothing to be told.
[[nodiscard]] QString loopNews(const LoopState &before, const LoopState &now);

} // namespace expressly
