// SPDX-License-Identifier: MIT
#pragma once

#include "store/settings.h"

namespace expressly {

/// "system", "light", "dark" or "night", as settings and command line write it.
[[nodiscard]] QString toString(Settings::Theme theme);
[[nodiscard]] std::optional<Settings::Theme> parseTheme(QStringView name);
/// "goOn", "wait" or "repeat", as settings write it.
[[nodiscard]] QString toString(AfterStep after);
[[nodiscard]] std::optional<AfterStep> parseAfterStep(QStringView name);

} // namespace expressly
