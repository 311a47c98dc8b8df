// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace expressly {

// Numbers as the person's language and country write them.

/// "0.75", "12.5": no more digits than it needs, at most \a decimals behind the point.
[[nodiscard]] QString numberText(double number, int decimals = 2);

/// "80 %".
[[nodiscard]] QString percentText(int percent);

/// "0.5×".
[[nodiscard]] QString rateText(double rate);

/// "0.2", always with a tenth: as it stands before "s".
[[nodiscard]] QString tenthsOfSeconds(std::chrono::milliseconds time);

/// To the tenth of a second that begins then: "7:14.2".
[[nodiscard]] QString formatTenths(std::chrono::milliseconds time);

/// "1.8 s", "1:12.5".
[[nodiscard]] QString spanWords(std::chrono::milliseconds length);

} // namespace expressly
