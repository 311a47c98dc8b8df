// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/problems.h"

#include <QStringList>

namespace expressly {

struct Guide;

/// What a guide says about the words that people look for in one language
/// (<language>/synonyms.json).
struct SearchWords
{
    QList<QStringList> synonyms; ///< Groups of words that are found for each other.
    QStringList danger;          ///< Whoever looks for one of these is shown first where help is.
    QStringList small;           ///< Words that say little beside others, such as "how" and "my".

    bool operator==(const SearchWords &) const = default;
};

/// "en/synonyms.json".
[[nodiscard]] QString searchWordsFile(const Guide &guide);

/// Nothing when the guide has no such file, or one that does not follow its schema, which \a
/// problems say.
[[nodiscard]] SearchWords readSearchWords(const Guide &guide, Problems &problems);

} // namespace expressly
