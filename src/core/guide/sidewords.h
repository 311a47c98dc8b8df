// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace expressly {

/// A word for a side, and the one for the other side, which takes its place while the picture is
/// mirrored.
struct SideWord
{
    QString word;
    QString mirrored;
    bool operator==(const SideWord &) const = default;
};

/// Something in braces at the beginning of a text.
struct Placeholder
{
    qsizetype length = 0;         ///< With its braces.
    QStringView name;             ///< What stands before the colon; a part of the text.
    QStringView value;            ///< What stands after it.
    std::optional<SideWord> side; ///< Empty: no side.
};

/// Reads {side:left}, {side:right}, or {side:word|other word} for languages that bend their words.
/// Empty when \a text does not begin with what looks like a placeholder.
[[nodiscard]] std::optional<Placeholder> readPlaceholder(QStringView text);

/// Plain text, such as a caption's, with the words that hold in a mirrored picture or in one that
/// is not.
[[nodiscard]] QString withSides(QStringView text, bool mirrored);

/// The first words in braces that are no side, as they stand; empty: there are none.
[[nodiscard]] QString unknownPlaceholder(QStringView text);

} // namespace expressly
