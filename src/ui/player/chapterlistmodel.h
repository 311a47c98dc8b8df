// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapterlist.h"

#include <QAbstractListModel>

namespace expressly {

/// The chapters of a film as rows.
class ChapterListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TimeRole = Qt::UserRole, HintRole, IsCurrentRole };

    using QAbstractListModel::QAbstractListModel;

    void setChapters(const ChapterList &chapters);
    void setCurrent(std::optional<qsizetype> index);
    [[nodiscard]] std::optional<qsizetype> current() const { return m_current; }
    [[nodiscard]] const ChapterList &chapters() const { return m_chapters; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString spokenText(qsizetype row) const;
    void announceRow(std::optional<qsizetype> row);

    ChapterList m_chapters;
    std::optional<qsizetype> m_current;
};

} // namespace expressly
