// SPDX-License-Identifier: MIT
#pragma once

#include "store/search/searchresult.h"

#include <QAbstractListModel>

namespace expressly {

/// What a search found, a row each, the best first; the lesson that helps is always among them.
class SearchHitsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setResult(const SearchResult &result);
    [[nodiscard]] const SearchHit &hit(const QModelIndex &index) const
    {
        return m_hits.at(index.row());
    }
    /// Where it is: the titles above it, and the time in a film.
    [[nodiscard]] static QString placeOf(const SearchHit &hit);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// For those who hear it: all that the row shows.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchHit> m_hits;
};

} // namespace expressly
