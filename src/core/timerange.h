// SPDX-License-Identifier: MIT
#pragma once

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

} // namespace expressly
