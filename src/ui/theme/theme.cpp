// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace expressly {

namespace {

// Warm white paper and teal, as the design says.
Theme lightTheme()
{
    return {.kind = Theme::Kind::Light,
            .paper = QColor(0xFB, 0xF7, 0xF2),
            .card = QColor(0xFF, 0xFF, 0xFF),
            .ink = QColor(0x2B, 0x2A, 0x33),
            .secondaryInk = QColor(0x62, 0x5D, 0x6B),
            .accent = QColor(0x1F, 0x6F, 0x6B),
            .onAccent = QColor(0xFF, 0xFF, 0xFF),
            .filled = QColor(0x1F, 0x6F, 0x6B),
            .filledHover = QColor(0x18, 0x58, 0x55),
            .onFilled = QColor(0xFF, 0xFF, 0xFF),
            .accentSoft = QColor(0xE6, 0xF1, 0xEF),
            .accentSoftHover = QColor(0xD3, 0xE6, 0xE3),
            .highlight = QColor(0xF4, 0xDF, 0xD0),
            .warning = QColor(0x9C, 0x3D, 0x22),
            .warningBackground = QColor(0xFB, 0xE9, 0xE2),
            .today = QColor(0x7A, 0x52, 0x00),
            .todayBackground = QColor(0xFF, 0xF1, 0xD2),
            .line = QColor(0xEA, 0xE2, 0xD9),
            .match = QColor(0xFF, 0xE9, 0xA8),
            .currentMatch = QColor(0xFF, 0xC9, 0x5C),
            .pictureTint = QColor(0xFF, 0xFF, 0xFF)};
}

Theme darkTheme()
{
    return {.kind = Theme::Kind::Dark,
            .paper = QColor(0x1D, 0x1C, 0x22),
            .card = QColor(0x28, 0x26, 0x2E),
            .ink = QColor(0xEC, 0xE7, 0xE1),
            .secondaryInk = QColor(0xB3, 0xAB, 0xB8),
            .accent = QColor(0x7C, 0xC4, 0xBE),
            .onAccent = QColor(0x10, 0x2A, 0x28),
            .filled = QColor(0x2F, 0x6B, 0x67),
            .filledHover = QColor(0x39, 0x75, 0x71),
            .onFilled = QColor(0xF1, 0xFA, 0xF9),
            .accentSoft = QColor(0x2A, 0x41, 0x43),
            .accentSoftHover = QColor(0x30, 0x4B, 0x4D),
            .highlight = QColor(0x45, 0x35, 0x2E),
            .warning = QColor(0xF2, 0xA5, 0x8C),
            .warningBackground = QColor(0x40, 0x2A, 0x26),
            .today = QColor(0xF0, 0xC6, 0x74),
            .todayBackground = QColor(0x3A, 0x31, 0x1B),
            .line = QColor(0x3A, 0x37, 0x42),
            .match = QColor(0x5C, 0x4E, 0x1E),
            .currentMatch = QColor(0x85, 0x5A, 0x12),
            .pictureTint = QColor(0xD8, 0xD3, 0xCC)};
}

// Hardly any blue and nothing bright: for eyes that have to go back to sleep after the feed.
Theme nightTheme()
{
    return {.kind = Theme::Kind::Night,
            .paper = QColor(0x12, 0x09, 0x06),
            .card = QColor(0x1D, 0x10, 0x0A),
            .ink = QColor(0xD8, 0x93, 0x5C),
            .secondaryInk = QColor(0xB9, 0x78, 0x49),
            .accent = QColor(0xE0, 0x7A, 0x3A),
            .onAccent = QColor(0x1A, 0x0B, 0x04),
            .filled = QColor(0x52, 0x28, 0x10),
            .filledHover = QColor(0x60, 0x30, 0x15),
            .onFilled = QColor(0xEE, 0xA8, 0x76),
            .accentSoft = QColor(0x33, 0x1A, 0x0D),
            .accentSoftHover = QColor(0x45, 0x24, 0x12),
            .highlight = QColor(0x2E, 0x17, 0x0B),
            .warning = QColor(0xE8, 0x77, 0x58),
            .warningBackground = QColor(0x35, 0x13, 0x0B),
            .today = QColor(0xD9, 0xA4, 0x41),
            .todayBackground = QColor(0x2B, 0x20, 0x08),
            .line = QColor(0x33, 0x1F, 0x14),
            .match = QColor(0x3A, 0x21, 0x08),
            .currentMatch = QColor(0x55, 0x2B, 0x04),
            .pictureTint = QColor(0x78, 0x43, 0x22)};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

Theme themeOf(Theme::Kind kind)
{
    switch (kind) {
    case Theme::Kind::Light:
        return lightTheme();
    case Theme::Kind::Dark:
        return darkTheme();
    case Theme::Kind::Night:
        return nightTheme();
    }
    Q_UNREACHABLE();
}

QPalette toPalette(const Theme &theme)
{
    QPalette palette(
        theme.ink, theme.card, theme.card, theme.line, theme.line, theme.ink, theme.card);
    palette.setColor(QPalette::Window, theme.paper);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.highlight);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.warning);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.secondaryInk);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Midlight, theme.accentSoft);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, mixed(theme.paper, QColor(Qt::black), 0.4));
    const QColor disabled = mixed(theme.secondaryInk, theme.paper, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

QList<ColorPair> textPairs(const Theme &theme)
{
    return {{QStringLiteral("ink on paper"), theme.ink, theme.paper},
            {QStringLiteral("ink on card"), theme.ink, theme.card},
            {QStringLiteral("ink on highlight"), theme.ink, theme.highlight},
            {QStringLiteral("ink on soft accent"), theme.ink, theme.accentSoft},
            {QStringLiteral("ink on a match"), theme.ink, theme.match},
            {QStringLiteral("ink on the current match"), theme.ink, theme.currentMatch},
            {QStringLiteral("secondary ink on paper"), theme.secondaryInk, theme.paper},
            {QStringLiteral("secondary ink on card"), theme.secondaryInk, theme.card},
            {QStringLiteral("secondary ink on highlight"), theme.secondaryInk, theme.highlight},
            {QStringLiteral("accent on paper"), theme.accent, theme.paper},
            {QStringLiteral("accent on card"), theme.accent, theme.card},
            {QStringLiteral("accent on highlight"), theme.accent, theme.highlight},
            {QStringLiteral("accent on soft accent"), theme.accent, theme.accentSoft},
            {QStringLiteral("accent on hovered soft accent"), theme.accent, theme.accentSoftHover},
            {QStringLiteral("text on accent"), theme.onAccent, theme.accent},
            {QStringLiteral("text on the main button"), theme.onFilled, theme.filled},
            {QStringLiteral("text on the hovered main button"), theme.onFilled, theme.filledHover},
            {QStringLiteral("accent on a warning"), theme.accent, theme.warningBackground},
            {QStringLiteral("warning on its background"), theme.warning, theme.warningBackground},
            {QStringLiteral("warning on paper"), theme.warning, theme.paper},
            {QStringLiteral("ink on a warning"), theme.ink, theme.warningBackground},
            {QStringLiteral("ink on what is for today"), theme.ink, theme.todayBackground},
            {QStringLiteral("accent on what is for today"), theme.accent, theme.todayBackground},
            {QStringLiteral("the sign for today"), theme.today, theme.todayBackground}};
}

double contrast(const QColor &first, const QColor &second)
{
    const double one = luminance(first) + 0.05;
    const double other = luminance(second) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto mix = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return {mix(first.red(), second.red()),
            mix(first.green(), second.green()),
            mix(first.blue(), second.blue())};
}

} // namespace expressly
