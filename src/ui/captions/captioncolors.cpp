// SPDX-License-Identifier: MIT
#include "ui/captions/captioncolors.h"

namespace expressly {

CaptionInk captionInk(CaptionColors colors, const QPalette &palette)
{
    constexpr QColor Black(0x10, 0x10, 0x10);
    constexpr QColor White(0xFA, 0xFA, 0xFA);
    constexpr QColor Yellow(0xFF, 0xE4, 0x5C);
    switch (colors) {
    case CaptionColors::Theme:
        return {.text = palette.color(QPalette::Text), .ground = palette.color(QPalette::Base)};
    case CaptionColors::BlackOnWhite:
        return {.text = Black, .ground = White};
    case CaptionColors::WhiteOnBlack:
        return {.text = White, .ground = Black};
    case CaptionColors::YellowOnBlack:
        return {.text = Yellow, .ground = Black};
    }
    Q_UNREACHABLE();
}

} // namespace expressly
