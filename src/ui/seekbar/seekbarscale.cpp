// SPDX-License-Identifier: MIT
#include "ui/seekbar/seekbarscale.h"

#include <algorithm>
#include <cmath>

namespace expressly {

using namespace std::chrono_literals;

/// The part of the film that is shown; empty when there is none, or none in this film.
std::optional<TimeRange> SeekBarScale::part() const
{
    const bool lies = scope && scope->start < std::min(scope->end.value_or(duration), duration);
    return lies ? scope : std::nullopt;
}

SeekBarScale::Time SeekBarScale::from() const
{
    return part().value_or(TimeRange{}).start;
}

SeekBarScale::Time SeekBarScale::to() const
{
    return std::min(part().value_or(TimeRange{}).end.value_or(duration), duration);
}

bool SeekBarScale::shows(Time time) const
{
    return time >= from() && time < to();
}

SeekBarScale::Time SeekBarScale::inside(Time time) const
{
    // The first moment after a part belongs to the next one.
    const Time last = to() < duration ? to() - 1ms : to();
    return std::clamp(time, from(), std::max(last, from()));
}

double SeekBarScale::xAt(Time time) const
{
    const double length = width - 2.0 * Padding;
    double share = 0;
    if (duration > 0ms) {
        share = static_cast<double>((std::clamp(time, from(), to()) - from()).count())
                / static_cast<double>((to() - from()).count());
    }
    return Padding + length * (isRightToLeft ? 1 - share : share);
}

SeekBarScale::Time SeekBarScale::timeAt(double x) const
{
    const double room = std::max(1.0, width - 2.0 * Padding);
    double share = std::clamp((x - Padding) / room, 0.0, 1.0);
    if (isRightToLeft) {
        share = 1 - share;
    }
    const auto length = static_cast<double>((to() - from()).count());
    return inside(from() + Time(std::llround(share * length)));
}

} // namespace expressly
