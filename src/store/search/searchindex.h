// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchsource.h"
#include "store/search/searchresult.h"

#include <memory>
#include <stop_token>

namespace expressly {

/// Finds places in a guide. Making one takes a while, so it belongs into a thread of its own; it
/// may then be handed to another one, but is asked by one at a time.
class SearchIndex final
{
public:
    static constexpr int MostHits = 50;

    /// Takes what was kept in \a folder when it is of this very \a source, else makes it anew and
    /// keeps it there. In memory where \a folder is empty or cannot be written to. Once \a stop is
    /// asked for it gives up and finds nothing.
    explicit SearchIndex(SearchSource source,
                         const QString &folder = {},
                         const std::stop_token &stop = {});
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// What is found for \a words, of which the last may be only begun: a space after it says that
    /// it is whole. Words in quotes have to stand so. An index that breaks meanwhile is made anew
    /// in memory.
    [[nodiscard]] SearchResult search(const QString &words, int most = MostHits) const;

    /// False when it gave up.
    [[nodiscard]] bool isReady() const;
    /// Whether the next start finds it in the folder.
    [[nodiscard]] bool isKept() const;
    /// Whether it was there already.
    [[nodiscard]] bool wasFound() const;
    [[nodiscard]] const SearchSource &source() const;

private:
    struct Private;
    std::unique_ptr<Private> m_data;
};

} // namespace expressly
