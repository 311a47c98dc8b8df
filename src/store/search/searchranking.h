// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchsource.h"
#include "store/search/searchdatabase.h"
#include "store/search/searchquery.h"
#include "store/search/searchresult.h"

namespace expressly {

class ReadTexts;

/// The hits among \a candidates, the best first, at most so many. What has more of the words goes
/// before what has one of them often; a lesson that speaks of it in many places goes before one
/// that mentions it; no lesson fills the whole list as long as others have an answer.
[[nodiscard]] QList<SearchHit> rank(const SearchSource &source,
                                    const SearchQuery &query,
                                    const QList<SearchCandidate> &candidates,
                                    const ReadTexts &texts,
                                    int most);

/// \a entry with the words of \a query marked, whether it has any or not.
[[nodiscard]] SearchHit
hitOf(const SearchEntry &entry, const SearchQuery &query, const ReadTexts &texts);

} // namespace expressly
