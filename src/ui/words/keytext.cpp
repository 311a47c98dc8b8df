// SPDX-License-Identifier: MIT
#include "ui/words/keytext.h"

#include <QAction>
#include <QCoreApplication>

namespace expressly {

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QString keyOf(const QAction *action)
{
    return action != nullptr ? keyText(action->shortcut()) : QString();
}

QString tipText(const QString &words, const QString &key)
{
    if (key.isEmpty()) {
        return words;
    }
    return QCoreApplication::translate("KeyText", "%1 (%2)", "what a button does (its key)")
        .arg(words, key);
}

} // namespace expressly
