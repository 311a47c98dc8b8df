// SPDX-License-Identifier: MIT
#include "ui/lists/transcriptview.h"

#include "ui/lists/transcriptdelegate.h"
#include "ui/lists/transcriptmodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>

namespace expressly {

namespace {

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End
           || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool activates(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isTyping(const QKeyEvent &event)
{
    const bool isPlain =
        (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const QString text = event.text();
    // No search begins with a blank; that key plays the film.
    return isPlain && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : QListView(parent)
    , m_model(new TranscriptModel(this))
{
    setModel(m_model);
    setItemDelegate(new TranscriptDelegate(this));
    // A click leaves the keyboard where it was, so that the transcript goes on following.
    setFocusPolicy(Qt::TabFocus);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Transcript"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &TranscriptView::activateRow);
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout(); // lines wrap, and the list itself minds only its height
    }
}

void TranscriptView::setTrack(const CaptionTrack &track)
{
    m_model->setTrack(track);
    scrollToTop();
}

void TranscriptView::showCurrentLine()
{
    const auto current = m_model->current();
    if (!current) {
        return;
    }
    const int row = static_cast<int>(*current);
    if (row + 1 < m_model->rowCount()) {
        scrollTo(m_model->index(row + 1));
    }
    scrollTo(m_model->index(row));
}

void TranscriptView::goToRow(int row)
{
    setCurrentIndex(m_model->index(row));
    scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    // Who comes by Tab begins where the film is.
    const auto current = m_model->current();
    const bool byTab =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (current && byTab) {
        setCurrentIndex(m_model->index(static_cast<int>(*current)));
    }
    QListView::focusInEvent(event);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRow(currentIndex());
    } else if (activates(event->key())) {
        activateRow(currentIndex());
    } else if (movesInList(event->key()) && event->modifiers() == Qt::NoModifier) {
        QListView::keyPressEvent(event);
    } else if (isTyping(*event)) {
        emit typed(event->text());
    } else {
        event->ignore();
    }
}

void TranscriptView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    QMenu menu(this);
    QAction *line = menu.addAction(tr("Copy this &line"), this, [this, row] { copyRow(row); });
    line->setEnabled(row.isValid());
    menu.addAction(tr("Copy &all lines"), this, [this] {
        QGuiApplication::clipboard()->setText(m_model->text());
    });
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos());
}

void TranscriptView::activateRow(const QModelIndex &index)
{
    if (index.isValid()) {
        emit lineActivated(index.row());
    }
}

void TranscriptView::copyRow(const QModelIndex &index)
{
    if (index.isValid()) {
        QGuiApplication::clipboard()->setText(m_model->text(index.row()));
    }
}

} // namespace expressly
