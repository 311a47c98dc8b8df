// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace expressly {

class Commands;
enum class CommandGroup;

[[nodiscard]] QString groupTitle(CommandGroup group);

/// Every key of the program as it is now, made from the command table.
class KeyHelp final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyHelp(const Commands &commands, QWidget *parent = nullptr);

signals:
    void changeRequested();
};

} // namespace expressly
