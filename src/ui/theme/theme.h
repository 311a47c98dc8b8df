// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace expressly {

/// The colours of the program. Widgets take what QPalette has from the palette; only the lesson and
/// the style sheet need the finer distinctions.
struct Theme
{
    enum class Kind { Light, Dark, Night };

    Kind kind = Kind::Light;
    QColor paper;             ///< Behind everything.
    QColor card;              ///< Step cards, entry fields, menus.
    QColor ink;               ///< Text.
    QColor secondaryInk;      ///< Text that steps back: captions, review line, section headings.
    QColor accent;            ///< Links, current things, selected text's background.
    QColor onAccent;          ///< Text on accent.
    QColor filled;            ///< The main button of a place, and the time of a step.
    QColor filledHover;       ///< The same under the pointer.
    QColor onFilled;          ///< Text on both.
    QColor accentSoft;        ///< Chips and buttons at rest, with accent text on them.
    QColor accentSoftHover;   ///< The same under the pointer.
    QColor highlight;         ///< Warm: the step being shown, the get-help card.
    QColor warning;           ///< Warning text.
    QColor warningBackground; ///< Behind it.
    QColor today;             ///< The sign of what is less urgent than a warning.
    QColor todayBackground;   ///< Behind it.
    QColor line;              ///< Outlines of cards and fields; carries no information.
    QColor match;             ///< Behind every text found.
    QColor currentMatch;      ///< Behind the one the find bar is at.
    QColor pictureTint;       ///< Pictures are multiplied with it, so that they do not glare.

    bool operator==(const Theme &) const = default;
};

[[nodiscard]] Theme themeOf(Theme::Kind kind);

[[nodiscard]] QPalette toPalette(const Theme &theme);

/// Text that the program shows on a background; every pair must reach a contrast of 4.5.
struct ColorPair
{
    QString name;
    QColor text;
    QColor background;
};
[[nodiscard]] QList<ColorPair> textPairs(const Theme &theme);

/// Contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

/// \a share of \a second (0 to 1) in \a first, both opaque.
[[nodiscard]] QColor mixed(const QColor &first, const QColor &second, double share);

} // namespace expressly
