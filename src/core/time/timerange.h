// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace expressly {

/// No film is longer, and sums of a few such times can still be counted in nanoseconds.
inline constexpr std::chrono::milliseconds LongestTime = std::chrono::hours(1'000'000);

/// What is shorter is a still picture.
inline constexpr std::chrono::milliseconds ShortestLoop{100};

/// For times that come from a file or from another program.
[[nodiscard]] constexpr std::chrono::milliseconds bounded(std::chrono::milliseconds time)
{
    return std::clamp(time, -LongestTime, LongestTime);
}

/// A time range of a film; without an end it runs to the film's end.
struct TimeRange
{
    std::chrono::milliseconds start{0};
    std::optional<std::chrono::milliseconds> end;
    bool operator==(const TimeRange &) const = default;
};

/// \a range moved by \a shift, no part of it before the film's beginning.
[[nodiscard]] inline TimeRange shifted(TimeRange range, std::chrono::milliseconds shift)
{
    const auto moved = [shift](std::chrono::milliseconds time) {
        return std::max(std::chrono::milliseconds(0), time + shift);
    };
    range.start = moved(range.start);
    if (range.end) {
        range.end = moved(*range.end);
    }
    return range;
}

} // namespace expressly
