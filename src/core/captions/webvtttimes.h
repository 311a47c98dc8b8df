// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// Takes a WebVTT time from the front of \a text: "01:02.500" or "1:00:02.500", three digits behind
/// the point. Empty, and \a text cut somewhere, when none stands there or no film is as long.
[[nodiscard]] std::optional<std::chrono::milliseconds> takeWebVttTime(QStringView &text);

/// The line of a WebVTT cue that says when it is shown.
struct CueTimes
{
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    QStringView settings; ///< What follows the times.
    QString problem; ///< What is wrong with the times, to go on with; empty when they are fine.
};

[[nodiscard]] CueTimes readCueTimes(QStringView line);

} // namespace expressly
