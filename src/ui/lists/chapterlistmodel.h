// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapterlist.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

namespace expressly {

/// The chapters of a film as rows.
class ChapterListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TimeRole = Qt::UserRole, HintRole, IsCurrentRole, PictureRole, PictureSizeRole };

    using QAbstractListModel::QAbstractListModel;

    void setChapters(const ChapterList &chapters);
    void setCurrent(std::optional<qsizetype> index);
    /// The room for a picture in each row; empty: none is shown.
    void setPictureSize(QSize size);
    void setPicture(std::chrono::milliseconds time, const QImage &picture);
    void forgetPictures();
    [[nodiscard]] std::optional<qsizetype> current() const { return m_current; }
    [[nodiscard]] const ChapterList &chapters() const { return m_chapters; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString spokenText(qsizetype row) const;
    void announceRow(std::optional<qsizetype> row);

    ChapterList m_chapters;
    std::optional<qsizetype> m_current;
    QSize m_pictureSize;
    QHash<qint64, QImage> m_pictures; ///< Of a film, by time.
};

} // namespace expressly
