// SPDX-License-Identifier: MIT
#include "ui/chapters/chaptereditor.h"

#include "ui/chapters/chaptertablemodel.h"
#include "ui/chapters/pastebox.h"
#include "ui/widgets/actionkeys.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTableView>

namespace expressly {

using namespace std::chrono_literals;

ChapterEditor::ChapterEditor(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChapterTableModel(this))
{
    build();
    connect(m_model, &ChapterTableModel::renameRequested, this, &ChapterEditor::renameRequested);
    connect(m_model, &ChapterTableModel::moveRequested, this, &ChapterEditor::moveRequested);
    connect(m_model, &ChapterTableModel::timeRefused, this, [this](const QString &text) {
        say(tr("“%1” is not a time. Write it as 7:14 or 1:02:03.5.").arg(text));
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ChapterEditor::updateButtons);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        emit chapterActivated(index.row());
    });
    setEditable(false, false);
}

void ChapterEditor::setMarkAction(QAction &mark)
{
    bindButton(*m_mark, m_mark->accessibleName(), mark);
}

void ChapterEditor::setFilm(const QString &title, const QString &about)
{
    m_film->setText(title);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

void ChapterEditor::setChapters(const QList<Chapter> &chapters)
{
    m_model->setChapters(chapters);
    updateButtons();
}

void ChapterEditor::setWhose(Whose whose, bool hasBoth, const QString &filmWords)
{
    m_ofFilm->setText(filmWords);
    m_choice->setVisible(hasBoth);
    const QSignalBlocker quietFilm(m_ofFilm);
    const QSignalBlocker quietPerson(m_ofPerson);
    m_ofFilm->setChecked(whose == Whose::Film);
    m_ofPerson->setChecked(whose == Whose::Person);
}

void ChapterEditor::setEditable(bool editable, bool offersCopy)
{
    m_isEditable = editable;
    m_model->setEditable(editable);
    m_copy->setVisible(offersCopy);
    m_paste->setEditable(editable);
    updateButtons();
}

void ChapterEditor::setUndo(bool canUndo, bool canRedo)
{
    m_canUndo = canUndo;
    m_canRedo = canRedo;
    updateButtons();
}

void ChapterEditor::updateButtons()
{
    const bool hasRows = m_model->rowCount() > 0;
    for (QPushButton *button : std::as_const(m_forRow)) {
        button->setEnabled(m_isEditable && currentRow() >= 0);
    }
    m_mark->setEnabled(m_isEditable);
    m_import->setEnabled(m_isEditable);
    m_export->setEnabled(hasRows);
    m_undo->setEnabled(m_isEditable && m_canUndo);
    m_redo->setEnabled(m_isEditable && m_canRedo);
}

void ChapterEditor::setCurrentRow(qsizetype row)
{
    const QModelIndex index = m_model->index(static_cast<int>(row), ChapterTableModel::TitleColumn);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    updateButtons();
}

qsizetype ChapterEditor::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void ChapterEditor::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_said->setAccessibleName(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString ChapterEditor::said() const
{
    return m_said->text();
}

void ChapterEditor::showPasteBox()
{
    m_showPaste->setChecked(true);
}

void ChapterEditor::focusTable()
{
    if (currentRow() < 0 && m_model->rowCount() > 0) {
        setCurrentRow(0);
    }
    m_table->setFocus();
}

bool ChapterEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (watched == m_table && (isPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isPlain =
            (press->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
        if (isPlain && isPress && handleTableKey(press->key())) {
            return true;
        }
        if (isPlain && !isPress
            && (press->key() == Qt::Key_Plus || press->key() == Qt::Key_Equal)) {
            event->accept(); // else a + that is typed with Shift is the one that enlarges pictures
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool ChapterEditor::handleTableKey(int key)
{
    const qsizetype row = currentRow();
    switch (key) {
    case Qt::Key_Escape:
        emit closeRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0) {
            emit chapterActivated(row);
        }
        return true;
    case Qt::Key_Delete:
        if (m_isEditable && row >= 0) {
            emit removeRequested(row);
        }
        return true;
    case Qt::Key_Comma:
        nudge(0ms, -1);
        return true;
    case Qt::Key_Period:
        nudge(0ms, 1);
        return true;
    case Qt::Key_Minus:
        nudge(-1s, 0);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        nudge(1s, 0);
        return true;
    default:
        return false;
    }
}

void ChapterEditor::nudge(std::chrono::milliseconds distance, int frames)
{
    const qsizetype row = currentRow();
    if (!m_isEditable || row < 0) {
        return;
    }
    if (frames != 0) {
        emit frameNudgeRequested(row, frames);
    } else {
        emit nudgeRequested(row, distance);
    }
}

} // namespace expressly
