// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace expressly {

/// The written name of \a value; \a names stand in the order of the enumeration.
template <typename Enum, std::size_t Count>
QString nameOf(Enum value, const std::array<const char *, Count> &names)
{
    return QLatin1String(names.at(static_cast<std::size_t>(value)));
}

/// What \a name stands for; empty when it is none of \a names.
template <typename Enum, std::size_t Count>
std::optional<Enum> parseName(QStringView name, const std::array<const char *, Count> &names)
{
    const auto *const found = std::ranges::find_if(
        names, [name](const char *known) { return name == QLatin1String(known); });
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Enum>(found - names.begin());
}

} // namespace expressly
