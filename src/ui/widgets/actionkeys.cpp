// SPDX-License-Identifier: MIT
#include "ui/widgets/actionkeys.h"

#include "ui/words/keytext.h"

#include <QAbstractButton>
#include <QAction>

namespace expressly {

void showKey(QWidget &widget, const QString &words, const QAction &action)
{
    const auto show = [&widget, &action, words] {
        widget.setToolTip(tipText(words, keyOf(&action)));
    };
    QObject::connect(&action, &QAction::changed, &widget, show);
    show();
}

void bindButton(QAbstractButton &button, const QString &words, QAction &action)
{
    QObject::connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    showKey(button, words, action);
}

} // namespace expressly
