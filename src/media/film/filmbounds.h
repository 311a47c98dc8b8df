// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>

namespace expressly {

/// No film is longer. Times from files, databases and other programs may say anything; whoever lets
/// them into this layer brings them into this range, so that nobody inside meets an overflow.
inline constexpr std::chrono::hours LongestFilm{10'000};

template <typename Time>
[[nodiscard]] constexpr Time insideAnyFilm(Time time)
{
    return std::clamp<Time>(time, Time{0}, LongestFilm);
}

} // namespace expressly
