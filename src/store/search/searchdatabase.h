// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/knownwords.h"
#include "core/search/searchentry.h"
#include "store/search/searchquery.h"

#include <QList>

#include <memory>
#include <optional>
#include <stop_token>

namespace expressly {

class WordStems;

/// An entry that has some of what is looked for.
struct SearchCandidate
{
    qsizetype entry = 0; ///< Its number.
    double weight = 0;
};

/// Which words stand in which entries: a database of Xapian's, in a folder or in memory. What
/// Xapian throws ends here.
class SearchDatabase final
{
public:
    ~SearchDatabase();
    Q_DISABLE_COPY_MOVE(SearchDatabase)

    /// The one that was made of so many entries in the folder \a path; null when there is none, or
    /// one that is broken.
    [[nodiscard]] static std::unique_ptr<SearchDatabase> open(const QString &path,
                                                              qsizetype entries);
    /// Makes one in the folder \a path, which has to be empty; an empty path: in memory. Null when
    /// the folder cannot be written to, or once \a stop is asked for.
    [[nodiscard]] static std::unique_ptr<SearchDatabase> make(const QString &path,
                                                              const QList<SearchEntry> &entries,
                                                              const WordStems &stems,
                                                              const std::stop_token &stop);

    /// All words, as they stand in the entries; nothing when the database is broken.
    [[nodiscard]] std::optional<QList<KnownWord>> words() const;
    /// The best first, at most so many; nothing when the database is broken.
    [[nodiscard]] std::optional<QList<SearchCandidate>> find(const SearchQuery &query,
                                                             int most) const;

private:
    struct Private;
    explicit SearchDatabase(std::unique_ptr<Private> data);

    std::unique_ptr<Private> m_data;
};

/// Which form of index this program makes, and with which version of Xapian.
[[nodiscard]] QByteArray searchDatabaseVersion();

} // namespace expressly
