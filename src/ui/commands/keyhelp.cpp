// SPDX-License-Identifier: MIT
#include "ui/commands/keyhelp.h"

#include "ui/commands/commands.h"
#include "ui/commands/keymap.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace expressly {

QString groupTitle(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Player:
        return KeyHelp::tr("Video");
    case CommandGroup::Picture:
        return KeyHelp::tr("Picture");
    case CommandGroup::Lesson:
        return KeyHelp::tr("Lesson");
    case CommandGroup::Window:
        return KeyHelp::tr("Window");
    case CommandGroup::Help:
        return KeyHelp::tr("Help");
    case CommandGroup::Practice:
        return KeyHelp::tr("Practice and loops");
    case CommandGroup::FullScreen:
        return KeyHelp::tr("In full screen");
    }
    Q_UNREACHABLE();
}

namespace {

constexpr int MostCharacters = 20;

QWidget *column(const Commands &commands, const QList<CommandGroup> &groups)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    for (const CommandGroup group : groups) {
        auto *heading = new QLabel(groupTitle(group));
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
        heading->setContentsMargins(0, grid->rowCount() > 1 ? 16 : 0, 0, 4);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        for (const CommandInfo &info : commandTable()) {
            const QString words = keyWords(commands.keys(info.command));
            if (info.group != group || words.isEmpty()) {
                continue;
            }
            const int row = grid->rowCount();
            auto *keys = new QLabel(words);
            keys->setTextInteractionFlags(Qt::TextSelectableByMouse);
            // Many keys of one action need lines, not a wider window.
            const int most = keys->fontMetrics().horizontalAdvance(QString(MostCharacters, u'n'));
            if (keys->sizeHint().width() > most) {
                keys->setWordWrap(true);
                keys->setFixedWidth(most);
            }
            grid->addWidget(new QLabel(plainText(info)), row, 0);
            grid->addWidget(keys, row, 1);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return widget;
}

} // namespace

KeyHelp::KeyHelp(const Commands &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(16, 24, 16, 8);
    columns->setSpacing(32);
    columns->addWidget(column(commands, {CommandGroup::Player, CommandGroup::Help}));
    columns->addWidget(column(commands, {CommandGroup::Picture, CommandGroup::Practice}));
    columns->addWidget(
        column(commands, {CommandGroup::Lesson, CommandGroup::Window, CommandGroup::FullScreen}));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(24, 8, 24, 16);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *change = buttons->addButton(tr("&Change keys…"), QDialogButtonBox::ActionRole);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        emit changeRequested();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize((content->sizeHint() + QSize(24, buttons->sizeHint().height() + 32))
               .boundedTo(screen()->availableSize() - QSize(16, 48)));
}

} // namespace expressly
