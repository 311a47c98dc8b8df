// SPDX-License-Identifier: MIT
#include "ui/shell/keyhelp.h"

#include "ui/shell/commands.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace expressly {

namespace {

QString title(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Player:
        return KeyHelp::tr("Video");
    case CommandGroup::Lesson:
        return KeyHelp::tr("Lesson");
    case CommandGroup::Window:
        return KeyHelp::tr("Window");
    case CommandGroup::Help:
        return KeyHelp::tr("Help");
    case CommandGroup::Practice:
        return KeyHelp::tr("Practice and loops");
    }
    Q_UNREACHABLE();
}

QString keyText(const QList<QKeySequence> &sequences)
{
    QStringList texts;
    for (const QKeySequence &sequence : sequences) {
        texts.append(sequence.toString(QKeySequence::NativeText));
    }
    return texts.join(KeyHelp::tr("  or  "));
}

QWidget *column(const QList<CommandGroup> &groups)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    for (const CommandGroup group : groups) {
        auto *heading = new QLabel(title(group));
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
        heading->setContentsMargins(0, grid->rowCount() > 1 ? 16 : 0, 0, 4);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        for (const CommandInfo &info : commandTable()) {
            if (info.group != group || info.keys.isEmpty()) {
                continue;
            }
            const int row = grid->rowCount();
            auto *keys = new QLabel(keyText(info.keys));
            keys->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(new QLabel(plainText(info)), row, 0);
            grid->addWidget(keys, row, 1);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return widget;
}

} // namespace

KeyHelp::KeyHelp(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(24, 24, 24, 8);
    columns->setSpacing(48);
    columns->addWidget(column({CommandGroup::Player}));
    columns->addWidget(column(
        {CommandGroup::Practice, CommandGroup::Lesson, CommandGroup::Window, CommandGroup::Help}));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(24, 8, 24, 16);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(content->sizeHint() + QSize(24, buttons->sizeHint().height() + 32));
}

} // namespace expressly
