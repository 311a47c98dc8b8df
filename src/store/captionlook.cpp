// SPDX-License-Identifier: MIT
#include "store/captionlook.h"

#include "store/enumnames.h"

namespace expressly {

namespace {

constexpr std::array SizeNames{"small", "medium", "large", "largest"};
constexpr std::array ColorNames{"theme", "black-on-white", "white-on-black", "yellow-on-black"};
constexpr std::array ShownNames{"own-clips", "always", "never"};

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
    return parseName<CaptionSize>(name, SizeNames);
}

std::optional<CaptionColors> parseCaptionColors(QStringView name)
{
    return parseName<CaptionColors>(name, ColorNames);
}

std::optional<CaptionsShown> parseCaptionsShown(QStringView name)
{
    return parseName<CaptionsShown>(name, ShownNames);
}

} // namespace expressly
