// SPDX-License-Identifier: MIT
#include "ui/chapters/chaptertablemodel.h"

#include "core/time/mediafragment.h"
#include "core/time/timecode.h"

namespace expressly {

void ChapterTableModel::setChapters(const QList<Chapter> &chapters)
{
    // Rows that only changed keep the view where it is.
    if (chapters.size() == m_chapters.size()) {
        m_chapters = chapters;
        if (!m_chapters.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_chapters = chapters;
    endResetModel();
}

void ChapterTableModel::setEditable(bool editable)
{
    m_isEditable = editable;
}

int ChapterTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chapters.size());
}

int ChapterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ChapterTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Chapter &chapter = m_chapters.at(index.row());
    const bool isTime = index.column() == TimeColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isTime ? formatTimecode(chapter.start) : chapter.title;
    case Qt::AccessibleTextRole:
        return isTime ? tr("Begins at %1").arg(formatTimecode(chapter.start)) : chapter.title;
    default:
        return {};
    }
}

QVariant ChapterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == TimeColumn ? tr("Begins at") : tr("Name");
}

Qt::ItemFlags ChapterTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

bool ChapterTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_isEditable || role != Qt::EditRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString text = value.toString().trimmed();
    if (index.column() == TitleColumn) {
        emit renameRequested(index.row(), text);
        return true;
    }
    const auto place = parsePlaceInTime(text);
    if (!place) {
        emit timeRefused(text);
        return false;
    }
    emit moveRequested(index.row(), place->start);
    return true;
}

} // namespace expressly
