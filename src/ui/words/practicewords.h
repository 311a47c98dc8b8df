// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace expressly {

/// "half speed"; empty at the film's own speed.
[[nodiscard]] QString speedWords(double rate);

/// "Practise 3× at half speed".
[[nodiscard]] QString practiseWords(int rounds, double rate);

/// "For ever", "3 times, then go on".
[[nodiscard]] QString roundsWords(std::optional<int> rounds);

} // namespace expressly
