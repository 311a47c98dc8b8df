// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace expressly {

/// Keeps the lessons in whose own and section's title every word occurs, and their sections.
class GuideFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideFilterModel)

public:
    explicit GuideFilterModel(QObject *parent = nullptr);
    ~GuideFilterModel() override;

    void setWords(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace expressly
