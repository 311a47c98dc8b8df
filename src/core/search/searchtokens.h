// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace expressly {

/// A word of a text, as search compares words.
struct SearchToken
{
    QString word;        ///< In small letters and without accents: "cafe" for "Café’s".
    qsizetype start = 0; ///< Where it stands in the text.
    qsizetype length = 0;

    bool operator==(const SearchToken &) const = default;
};

/// The words of \a text in their order. A number and its percent sign are one word ("48%"), with a
/// space between them or without; "0.2" and "7:14" are one word each. In scripts that put no spaces
/// between words (Chinese, Japanese) each sign is a word.
[[nodiscard]] QList<SearchToken> tokensOf(QStringView text);

/// The words alone.
[[nodiscard]] QStringList wordsOf(QStringView text);

} // namespace expressly
