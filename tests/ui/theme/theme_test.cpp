// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>

using namespace expressly;

TEST_CASE("Every text can be read on its background in every theme", "[ui][theme]")
{
    const auto kind = GENERATE(Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Night);
    CAPTURE(int(kind));
    for (const ColorPair &pair : textPairs(themeOf(kind))) {
        CAPTURE(pair.name);
        CHECK(contrast(pair.text, pair.background) >= 4.5);
    }
}

TEST_CASE("Every text role of the palette can be read on its background", "[ui][theme]")
{
    const auto kind = GENERATE(Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Night);
    CAPTURE(int(kind));
    const QPalette palette = toPalette(themeOf(kind));
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::Link, QPalette::Base}};
    for (const auto &[text, background] : pairs) {
        CAPTURE(int(text), int(background));
        CHECK(contrast(palette.color(text), palette.color(background)) >= 4.5);
    }
}

TEST_CASE("Contrast is what WCAG 2 says", "[ui][theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("The night theme has little light and hardly any blue", "[ui][theme]")
{
    const Theme night = themeOf(Theme::Kind::Night);
    for (const QColor &color :
         {night.paper, night.card, night.ink, night.accent, night.highlight}) {
        CAPTURE(color.name());
        CHECK(color.blue() < 0x60);
        CHECK(color.red() > color.green());
        CHECK(color.green() > color.blue());
    }
}

TEST_CASE("The style sheet leaves no colour name unfilled", "[ui][theme]")
{
    const QString sheet = styleSheetOf(themeOf(Theme::Kind::Dark));
    CHECK_FALSE(sheet.contains(QRegularExpression(QStringLiteral("@[a-z]"))));
    CHECK(sheet.contains(themeOf(Theme::Kind::Dark).accent.name()));
}
