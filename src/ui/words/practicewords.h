// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// "half speed"; empty at the film's own speed.
[[nodiscard]] QString speedWords(double rate);

/// "Practise 3× at half speed".
[[nodiscard]] QString practiseWords(int rounds, double rate);

/// To the tenth of a second that begins then: "7:14.2".
[[nodiscard]] QString formatTenths(std::chrono::milliseconds time);

/// "1.8 s", "1:12.5".
[[nodiscard]] QString spanWords(std::chrono::milliseconds length);

/// "For ever", "3 times, then go on".
[[nodiscard]] QString roundsWords(std::optional<int> rounds);

} // namespace expressly
