// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace expressly {

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
