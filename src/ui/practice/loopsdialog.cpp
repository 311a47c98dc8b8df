// SPDX-License-Identifier: MIT
#include "ui/practice/loopsdialog.h"

#include "ui/words/numbers.h"
#include "ui/words/practicewords.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace expressly {

LoopsDialog::LoopsDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Loops in this video"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_play = buttons->addButton(tr("&Play"), QDialogButtonBox::ActionRole);
    m_rename = buttons->addButton(tr("&Rename…"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    m_undo = buttons->addButton(tr("&Undo delete"), QDialogButtonBox::ActionRole);
    m_undo->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto play = [this] {
        if (const auto id = current()) {
            emit playRequested(*id);
        }
    };
    connect(m_play, &QPushButton::clicked, this, play);
    connect(m_list, &QListWidget::itemActivated, this, play);
    connect(m_rename, &QPushButton::clicked, this, &LoopsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto id = current()) {
            emit removeRequested(*id);
        }
    });
    connect(m_undo, &QPushButton::clicked, this, &LoopsDialog::undoRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(640, 400);
}

void LoopsDialog::setLoops(const QList<SavedLoop> &loops)
{
    m_loops = loops;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const SavedLoop &loop : loops) {
        m_list->addItem(tr("%1 · %2 to %3 · %4 · %5", "name · A to B · length · how often")
                            .arg(loop.name,
                                 formatTenths(loop.start),
                                 formatTenths(loop.end),
                                 spanWords(loop.end - loop.start),
                                 roundsWords(loop.rounds)));
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    for (QPushButton *button : {m_play, m_rename, m_remove}) {
        button->setEnabled(!loops.isEmpty());
    }
}

void LoopsDialog::setCanUndo(bool can)
{
    // A button that goes grey under a finger must not take the keyboard with it.
    if (!can && m_undo->hasFocus()) {
        m_list->setFocus();
    }
    m_undo->setEnabled(can);
}

std::optional<qint64> LoopsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_loops.size() ? std::optional(m_loops.at(row).id) : std::nullopt;
}

void LoopsDialog::rename()
{
    const auto id = current();
    if (!id) {
        return;
    }
    bool accepted = false;
    const QString name = QInputDialog::getText(this,
                                               tr("Rename the loop"),
                                               tr("What do you call it?"),
                                               QLineEdit::Normal,
                                               m_loops.at(m_list->currentRow()).name,
                                               &accepted);
    if (accepted) {
        emit renameRequested(*id, name);
    }
}

} // namespace expressly
