// SPDX-License-Identifier: MIT
#include "store/settingsnames.h"

#include "store/enumnames.h"

namespace expressly {

namespace {

constexpr std::array ThemeNames{"system", "light", "dark", "night"};
constexpr std::array AfterStepNames{"goOn", "wait", "repeat"};

} // namespace

QString toString(Settings::Theme theme)
{
    return nameOf(theme, ThemeNames);
}

std::optional<Settings::Theme> parseTheme(QStringView name)
{
    return parseName<Settings::Theme>(name, ThemeNames);
}

QString toString(AfterStep after)
{
    return nameOf(after, AfterStepNames);
}

std::optional<AfterStep> parseAfterStep(QStringView name)
{
    return parseName<AfterStep>(name, AfterStepNames);
}

} // namespace expressly
