// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapter.h"

#include <QAbstractTableModel>

namespace expressly {

/// Chapters as rows of time and title; what a person types into one is announced as a wish.
class ChapterTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, TitleColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChapters(const QList<Chapter> &chapters);
    void setEditable(bool editable);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void renameRequested(qsizetype row, const QString &title);
    void moveRequested(qsizetype row, std::chrono::milliseconds time);
    /// What was typed is no time.
    void timeRefused(const QString &text);

private:
    QList<Chapter> m_chapters;
    bool m_isEditable = false;
};

} // namespace expressly
