// SPDX-License-Identifier: MIT
#include "ui/contents/searchhitsmodel.h"

#include "core/time/timecode.h"

#include <algorithm>

namespace expressly {

void SearchHitsModel::setResult(const SearchResult &result)
{
    beginResetModel();
    m_hits = result.hits;
    const bool hasHelp = result.help && std::ranges::any_of(m_hits, [&](const SearchHit &hit) {
                             return hit.place == result.help->place;
                         });
    if (result.help && !hasHelp) {
        m_hits.append(*result.help);
    }
    endResetModel();
}

QString SearchHitsModel::placeOf(const SearchHit &hit)
{
    QStringList parts = hit.above;
    parts.removeAll(hit.title);
    if (!hit.place.video.isEmpty()) {
        parts.prepend(tr("Video"));
    }
    if (hit.place.start) {
        parts.append(formatTimecode(std::chrono::floor<std::chrono::seconds>(*hit.place.start)));
    }
    return parts.join(QStringLiteral("  ›  "));
}

int SearchHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    QStringList parts{hit(index).title, placeOf(hit(index)), hit(index).sentence};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace expressly
