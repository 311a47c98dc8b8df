// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// Reads a time as people write it: "7:14", "1:02:03.5", "7m14s", "1h2m3s", "434s", "434", "434.5".
/// Empty for anything else: negative, minutes or seconds over 59 after a larger unit, overflow.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseTimecode(QStringView text);

/// Writes "7:14", "1:02:03", and milliseconds only where there are some: "7:14.500".
[[nodiscard]] QString formatTimecode(std::chrono::milliseconds time);

/// Writes the second that a clock shows at this time: "7:14" from 7:14 until just before 7:15.
[[nodiscard]] QString formatClock(std::chrono::milliseconds time);

} // namespace expressly
