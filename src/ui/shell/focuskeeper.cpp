// SPDX-License-Identifier: MIT
#include "ui/shell/focuskeeper.h"

#include <QApplication>
#include <QWidget>

namespace expressly {

void keepFocusAtHome(QWidget &window, QWidget &home)
{
    const auto follow = [&window, &home](const QWidget *old, const QWidget *now) {
        const bool wentAway = old != nullptr && !old->isVisible() && old->window() == &window;
        if (wentAway && now != nullptr && now->window() == &window && home.isVisible()) {
            home.setFocus(Qt::OtherFocusReason);
        }
    };
    QObject::connect(qApp, &QApplication::focusChanged, &window, follow);
}

} // namespace expressly
