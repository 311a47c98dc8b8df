// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace expressly {

/// For whom words are: who reads them, or who hears them.
enum class Wording { Written, Spoken };

/// A time as it is said, to the second: "7 minutes 14 seconds".
[[nodiscard]] QString spokenTime(std::chrono::milliseconds time);

/// "7:14", or as spokenTime() says it.
[[nodiscard]] QString timeWords(std::chrono::milliseconds time, Wording wording);

} // namespace expressly
