// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/diagnostic.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <chrono>
#include <optional>

namespace expressly {

/// The colours of a guide's drawings (pictures/palette.json): each shape of an SVG file names its
/// role as its class, and the program puts the colour of the chosen skin and theme there.
struct DrawingPalette
{
    /// One colour for all skin tones, or one for each of tones.
    using Colors = QHash<QString, QStringList>;

    QStringList tones; ///< "light", "medium", "deep"; empty: the guide has no palette.
    Colors roles;
    Colors dark; ///< Those that differ in the dark theme.

    bool operator==(const DrawingPalette &) const = default;
};

/// Which of the palette's colours are worn.
struct DrawingWear
{
    QString tone;
    bool dark = false;
    bool operator==(const DrawingWear &) const = default;
};

/// Empty when the guide has none or it cannot be used; the problems say why.
[[nodiscard]] DrawingPalette loadDrawingPalette(const QString &folder,
                                                QList<Diagnostic> *problems = nullptr);

/// The colour of a role as worn, such as "#1F6F6B"; empty when the palette has no such role.
[[nodiscard]] QString
colorOf(const DrawingPalette &palette, const QString &role, const DrawingWear &wear);

/// The same drawing in other colours. Shapes without a known role keep theirs.
[[nodiscard]] QByteArray
dressed(const QByteArray &svg, const DrawingPalette &palette, const DrawingWear &wear);

/// What a drawing says of itself.
struct DrawingFacts
{
    QString clip; ///< The clip it is a frame of; empty: none.
    std::chrono::milliseconds at{0};
    QList<int> labels; ///< The numbers of its places for words.
    QStringList roles;
    bool operator==(const DrawingFacts &) const = default;
};

[[nodiscard]] DrawingFacts factsOf(const QByteArray &svg);

} // namespace expressly
