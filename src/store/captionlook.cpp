// SPDX-License-Identifier: MIT
#include "store/captionlook.h"

#include <algorithm>
#include <array>

namespace expressly {

namespace {

constexpr std::array SizeNames{"small", "medium", "large", "largest"};
constexpr std::array ColorNames{"theme", "black-on-white", "white-on-black", "yellow-on-black"};
constexpr std::array ShownNames{"own-clips", "always", "never"};

template <typename Enum, std::size_t Count>
QString nameOf(Enum value, const std::array<const char *, Count> &names)
{
    return QLatin1String(names.at(static_cast<std::size_t>(value)));
}

template <typename Enum, std::size_t Count>
std::optional<Enum> parse(QStringView name, const std::array<const char *, Count> &names)
{
    const auto *const found = std::ranges::find_if(
        names, [name](const char *known) { return name == QLatin1String(known); });
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Enum>(found - names.begin());
}

} // namespace

QString toString(CaptionSize size)
{
    return nameOf(size, SizeNames);
}

QString toString(CaptionColors colors)
{
    return nameOf(colors, ColorNames);
}

QString toString(CaptionsShown shown)
{
    return nameOf(shown, ShownNames);
}

std::optional<CaptionSize> parseCaptionSize(QStringView name)
{
    return parse<CaptionSize>(name, SizeNames);
}

std::optional<CaptionColors> parseCaptionColors(QStringView name)
{
    return parse<CaptionColors>(name, ColorNames);
}

std::optional<CaptionsShown> parseCaptionsShown(QStringView name)
{
    return parse<CaptionsShown>(name, ShownNames);
}

} // namespace expressly
