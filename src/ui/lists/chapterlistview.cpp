// SPDX-License-Identifier: MIT
#include "ui/lists/chapterlistview.h"

#include "ui/lists/chapterdelegate.h"
#include "ui/lists/chapterlistmodel.h"
#include "ui/theme/playercolors.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

namespace expressly {

namespace {

constexpr QSize PictureBox(64, 36);

} // namespace

ChapterListView::ChapterListView(QWidget *parent)
    : QListView(parent)
    , m_model(new ChapterListModel(this))
{
    setModel(m_model);
    setItemDelegate(new ChapterDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    // A click leaves the keyboard where it was: R then loops the chapter, and does not look for
    // one.
    setFocusPolicy(Qt::TabFocus);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Chapters"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &ChapterListView::activateRow);
}

void ChapterListView::setChapters(const ChapterList &chapters)
{
    m_model->setChapters(chapters);
    updateGeometry();
}

void ChapterListView::setPicturesShown(bool shown)
{
    m_picturesShown = shown;
    applyPictureSize();
}

void ChapterListView::setPictureSize(QSize size)
{
    if (size != m_pictureSize) {
        m_model->forgetPictures();
    }
    m_pictureSize = size;
    applyPictureSize();
}

void ChapterListView::applyPictureSize()
{
    m_model->setPictureSize(m_picturesShown ? m_pictureSize.scaled(PictureBox, Qt::KeepAspectRatio)
                                            : QSize());
    scheduleDelayedItemsLayout();
    followCurrent();
}

void ChapterListView::setPicture(std::chrono::milliseconds time, const QImage &picture)
{
    // Twice as many points as are needed, for screens that have them.
    m_model->setPicture(
        time, picture.scaled(2 * PictureBox, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void ChapterListView::setCurrentChapter(std::optional<qsizetype> index)
{
    if (index == m_model->current()) {
        return;
    }
    m_model->setCurrent(index);
    followCurrent();
}

/// Unless the person is in the list, as far as one can tell.
void ChapterListView::followCurrent()
{
    if (const auto current = m_model->current(); current && !hasFocus() && !m_hasPointer) {
        scrollTo(m_model->index(static_cast<int>(*current)));
    }
}

void ChapterListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout(); // titles wrap, and the list itself minds only its height
    }
    followCurrent();
}

void ChapterListView::enterEvent(QEnterEvent *event)
{
    m_hasPointer = true;
    QListView::enterEvent(event);
}

void ChapterListView::leaveEvent(QEvent *event)
{
    m_hasPointer = false;
    QListView::leaveEvent(event);
}

void ChapterListView::hideEvent(QHideEvent *event)
{
    m_hasPointer = false; // nobody is told that it left
    QListView::hideEvent(event);
}

int ChapterListView::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += sizeHintForRow(row);
    }
    return qMax(height, sizeHint().height());
}

QSize ChapterListView::sizeHint() const
{
    return {280, fontMetrics().height() + 16};
}

QSize ChapterListView::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 16};
}

void ChapterListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(secondaryInk(QGuiApplication::palette()));
        painter.drawText(viewport()->rect(),
                         static_cast<int>(Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap),
                         tr("This video has no chapters."));
    }
}

void ChapterListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activateRow(currentIndex());
        return;
    }
    // The side arrows and letters belong to the player; the list would take them.
    const bool movesInList = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
                             || event->key() == Qt::Key_Home || event->key() == Qt::Key_End
                             || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (movesInList) {
        QListView::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

void ChapterListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

void ChapterListView::activateRow(const QModelIndex &index)
{
    if (index.isValid()) {
        emit chapterActivated(index.row());
    }
}

} // namespace expressly
