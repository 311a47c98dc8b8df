// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/timerange.h"

namespace expressly {

/// Which moments of a film a seek bar shows, and where on the bar each of them lies.
struct SeekBarScale
{
    using Time = std::chrono::milliseconds;

    /// How far the groove's ends lie inside the bar.
    static constexpr int Padding = 12;

    Time duration{0};               ///< Zero: not known.
    std::optional<TimeRange> scope; ///< Just this is shown, if it lies in this film; empty: all.
    double width = 0;               ///< Of the bar.
    bool isRightToLeft = false;

    [[nodiscard]] Time from() const;
    [[nodiscard]] Time to() const;
    [[nodiscard]] bool shows(Time time) const;
    /// The nearest moment that is shown.
    [[nodiscard]] Time inside(Time time) const;
    /// The bar's x coordinate of a time, and back; times that are not shown are clamped.
    [[nodiscard]] double xAt(Time time) const;
    [[nodiscard]] Time timeAt(double x) const;

private:
    [[nodiscard]] std::optional<TimeRange> part() const;
};

} // namespace expressly
