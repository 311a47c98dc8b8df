// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/theme/playercolors.h"
#include "ui/theme/theme.h"

using namespace expressly;

TEST_CASE("What the player writes can be read in every theme", "[ui][player][colors]")
{
    const auto kind = GENERATE(Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Night);
    CAPTURE(static_cast<int>(kind));
    const QPalette palette = toPalette(themeOf(kind));
    const auto color = [](const QPalette &from, QPalette::ColorRole role) {
        return from.color(role);
    };
    CHECK(contrast(secondaryInk(palette), color(palette, QPalette::Window)) >= 4.5);
    const QColor currentRow =
        mixed(color(palette, QPalette::Window), color(palette, QPalette::Highlight), 0.14);
    CHECK(contrast(color(palette, QPalette::WindowText), currentRow) >= 4.5);

    const QPalette over = overPicture(palette);
    CHECK(contrast(color(over, QPalette::WindowText), color(over, QPalette::Window)) >= 4.5);
    CHECK(contrast(secondaryInk(over), color(over, QPalette::Window)) >= 4.5);
    CHECK(contrast(color(over, QPalette::Highlight), color(over, QPalette::Window)) >= 4.5);
    CHECK(contrast(color(over, QPalette::HighlightedText), color(over, QPalette::Highlight))
          >= 4.5);
    CHECK(color(over, QPalette::Window).lightness()
          < color(over, QPalette::WindowText).lightness());
}
