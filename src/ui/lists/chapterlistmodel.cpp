// SPDX-License-Identifier: MIT
#include "ui/lists/chapterlistmodel.h"

#include "core/time/timecode.h"
#include "ui/words/playertext.h"

namespace expressly {

void ChapterListModel::setChapters(const ChapterList &chapters)
{
    beginResetModel();
    m_chapters = chapters;
    m_current.reset();
    endResetModel();
}

void ChapterListModel::setCurrent(std::optional<qsizetype> index)
{
    if (index == m_current) {
        return;
    }
    const auto former = std::exchange(m_current, index);
    announceRow(former);
    announceRow(m_current);
}

void ChapterListModel::setPictureSize(QSize size)
{
    if (size == m_pictureSize) {
        return;
    }
    m_pictureSize = size;
    if (!m_chapters.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {PictureSizeRole});
    }
}

void ChapterListModel::setPicture(std::chrono::milliseconds time, const QImage &picture)
{
    m_pictures.insert(time.count(), picture);
    for (qsizetype row = 0; row < m_chapters.size(); ++row) {
        if (m_chapters.at(row).start == time) {
            const QModelIndex changed = index(static_cast<int>(row));
            emit dataChanged(changed, changed, {PictureRole});
        }
    }
}

void ChapterListModel::forgetPictures()
{
    m_pictures.clear();
}

void ChapterListModel::announceRow(std::optional<qsizetype> row)
{
    if (row && *row >= 0 && *row < m_chapters.size()) {
        const QModelIndex changed = index(static_cast<int>(*row));
        emit dataChanged(changed, changed, {IsCurrentRole, Qt::AccessibleTextRole});
    }
}

int ChapterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chapters.size());
}

QVariant ChapterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Chapter &chapter = m_chapters.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return chapter.title;
    case Qt::ToolTipRole: {
        const QString hint = certaintyHint(chapter);
        return hint.isEmpty() ? chapter.title : tr("%1\n%2").arg(chapter.title, hint);
    }
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    case TimeRole:
        return formatTimecode(chapter.start);
    case HintRole:
        return certaintyHint(chapter);
    case IsCurrentRole:
        return m_current == index.row();
    case PictureRole:
        return m_pictures.value(chapter.start.count());
    case PictureSizeRole:
        return m_pictureSize;
    default:
        return {};
    }
}

QString ChapterListModel::spokenText(qsizetype row) const
{
    const Chapter &chapter = m_chapters.at(row);
    const QString words =
        tr("%1, %2", "time, chapter").arg(formatTimecode(chapter.start), chapter.title);
    return m_current == row ? tr("%1, being shown").arg(words) : words;
}

} // namespace expressly
