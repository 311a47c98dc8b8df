// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// Below 0 lies before the film.
struct SubRipTimes
{
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
};

/// Whether \a line is meant to hold times: an arrow with a digit at one of its sides, or two full
/// times with another sign between them. An arrow in a text, as in "left --> right", is none.
[[nodiscard]] bool isSubRipTimes(QStringView line);

/// "00:00:01,500 --> 00:00:04,000", with a comma or a point, and any coordinates behind it.
[[nodiscard]] std::optional<SubRipTimes> readSubRipTimes(QStringView line);

} // namespace expressly
