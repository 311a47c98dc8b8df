// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/timerange.h"

#include <QString>

namespace expressly {

struct Video;

/// Part of a film that shows a step.
struct Segment
{
    QString video;
    QString chapter;                                ///< Empty: start and end say where.
    std::optional<std::chrono::milliseconds> start; ///< Absent exactly when a chapter is named.
    std::optional<std::chrono::milliseconds> end;
    int repeats = 1;
    double rate = 1.0;
    bool operator==(const Segment &) const = default;
};

/// Where the segment lies in its film; empty when it names a chapter the film does not have.
[[nodiscard]] std::optional<TimeRange> resolve(const Segment &segment, const Video &video);

} // namespace expressly
