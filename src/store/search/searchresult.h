// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchentry.h"

#include <QList>

#include <optional>

namespace expressly {

/// Some characters of a text.
struct MarkedRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const MarkedRange &) const = default;
};

/// One place where something was found.
struct SearchHit
{
    SearchEntry::Kind kind = SearchEntry::Kind::Text;
    QString title;
    QStringList above; ///< Titles of what it stands in, from the lesson or video downwards.
    QString sentence;  ///< The one that says most of what was looked for; may be empty.
    QList<MarkedRange> titleMarks; ///< Where in the title the words stand; ascending, apart.
    QList<MarkedRange> marks;      ///< Where in the sentence.
    Place place;
    std::optional<int> paragraph; ///< As Passage::paragraph counts.
    double score = 0;             ///< From 1, the best of this search, down to 0.
    bool operator==(const SearchHit &) const = default;
};

/// What a search found, the best first.
struct SearchResult
{
    QList<SearchHit> hits; ///< Where \a isDanger, the lesson that helps goes first.
    bool isDanger = false; ///< A word of danger was looked for.
    /// What was looked for in place of what was written, where that has a typing error.
    QString corrected;
    /// Words of the guide that look a little like what was written; only where nothing was found.
    QStringList nearest;
    /// The lesson that helps, whatever was found, for the end of a list. Empty: the guide has none.
    std::optional<SearchHit> help;
    bool operator==(const SearchResult &) const = default;
};

} // namespace expressly
