// SPDX-License-Identifier: MIT
#include "ui/widgets/symbolbutton.h"

#include <QToolButton>

namespace expressly {

QToolButton *symbolButton(Symbol symbol, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(symbolIcon(symbol));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace expressly
