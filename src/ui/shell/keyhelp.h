// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace expressly {

/// Every key of the program, made from the command table.
class KeyHelp final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyHelp(QWidget *parent = nullptr);
};

} // namespace expressly
