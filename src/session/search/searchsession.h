// SPDX-License-Identifier: MIT
#pragma once

#include "store/search/searchresult.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace expressly {

class SearchIndex;
struct Guide;

/// Finds places in the open guide. Reading it and searching happen in other threads; what is found
/// is told when it is there.
class SearchSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchSession)

public:
    using QObject::QObject;
    ~SearchSession() override;

    /// Where the index is kept from one start to the next; empty: nowhere.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// What was looked for before is looked for in this one.
    void setGuide(std::shared_ptr<const Guide> guide);
    /// Someone is about to search.
    void prepare();
    /// The newest words are the ones that are answered; none end the search.
    void search(const QString &words);

signals:
    /// The answer to \a words, which are the newest.
    void found(const QString &words, const expressly::SearchResult &result);

private:
    void ask();

    QString m_folder;
    std::shared_ptr<const Guide> m_guide;
    std::shared_ptr<const SearchIndex> m_index; ///< Null until it is made.
    std::stop_source m_stop;                    ///< Of all that happens for this guide.
    QString m_words;
    bool m_isMaking = false;
    bool m_isAsking = false; ///< The index is asked by one at a time.
};

} // namespace expressly
