// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/command.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace expressly {

enum class CommandGroup { Player, Picture, Practice, FullScreen, Lesson, Window, Help };

/// A row of the one table from which menus, keys and the key help are made.
struct CommandInfo
{
    Command command;
    CommandGroup group;
    QString text;             ///< As in the menu, with the mnemonic.
    QList<QKeySequence> keys; ///< The first is the one shown in menus.
};

[[nodiscard]] const QList<CommandInfo> &commandTable();

/// "Play or pause" without the mnemonic's ampersand.
[[nodiscard]] QString plainText(const CommandInfo &info);

} // namespace expressly
