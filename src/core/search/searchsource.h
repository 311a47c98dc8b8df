// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchentry.h"
#include "core/search/searchwords.h"

#include <stop_token>

namespace expressly {

struct Guide;

/// All that can be found, and what is known of the words for it.
struct SearchSource
{
    QString language;   ///< Of the texts (BCP 47).
    QString helpLesson; ///< Where help is; empty: nowhere.
    QList<SearchEntry> entries;
    SearchWords words;

    bool operator==(const SearchSource &) const = default;
};

/// Everything in \a guide: its lessons, which are read for it, its videos with their chapters, and
/// the captions of its own clips. A lesson that does not open is left out. Once \a stop is asked
/// for, the rest is left out too.
[[nodiscard]] SearchSource searchSourceOf(const Guide &guide, const std::stop_token &stop = {});

/// As parseLink() reads it and the command line takes it: "expressly:lesson/a/b",
/// "expressly:video/a#t=0:26". Empty for a place that no link leads to, such as a film of one's
/// own.
[[nodiscard]] QString linkTo(const Place &place);

} // namespace expressly
