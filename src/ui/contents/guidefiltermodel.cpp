// SPDX-License-Identifier: MIT
#include "ui/contents/guidefiltermodel.h"

#include "ui/contents/guidetreemodel.h"

#include <algorithm>

namespace expressly {

GuideFilterModel::GuideFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

GuideFilterModel::~GuideFilterModel() = default;

void GuideFilterModel::setWords(const QString &text)
{
    const QStringList words =
        searchKey(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
    }
}

bool GuideFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    if (!parent.isValid()) {
        // A section stays only for the sake of its lessons.
        return false;
    }
    const QString key =
        sourceModel()->index(row, 0, parent).data(GuideTreeModel::SearchKeyRole).toString();
    return std::ranges::all_of(m_words, [&key](const QString &word) { return key.contains(word); });
}

} // namespace expressly
