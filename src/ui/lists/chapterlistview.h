// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapterlist.h"

#include <QListView>

namespace expressly {

class ChapterListModel;

/// The chapters of a film with their times; the one playing is marked and kept in view.
class ChapterListView final : public QListView
{
    Q_OBJECT

public:
    explicit ChapterListView(QWidget *parent = nullptr);

    void setChapters(const ChapterList &chapters);
    /// Whether pictures stand in the rows; only where a film has some.
    void setPicturesShown(bool shown);
    /// The shape of the film's pictures; empty: there are none, and those before are forgotten.
    void setPictureSize(QSize size);
    void setPicture(std::chrono::milliseconds time, const QImage &picture);
    /// Scrolls the chapter into view unless the pointer or the keyboard is in the list.
    void setCurrentChapter(std::optional<qsizetype> index);
    /// The height at which all rows are seen without scrolling.
    [[nodiscard]] int contentHeight() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chapterActivated(qsizetype index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void activateRow(const QModelIndex &index);
    void applyPictureSize();
    void followCurrent();

    ChapterListModel *m_model = nullptr;
    bool m_hasPointer = false;
    bool m_picturesShown = true;
    QSize m_pictureSize; ///< As it was told.
};

} // namespace expressly
