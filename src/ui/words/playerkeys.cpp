// SPDX-License-Identifier: MIT
#include "ui/words/playerkeys.h"

#include <QCoreApplication>

namespace expressly {

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QString tipText(const QString &words, const QString &key)
{
    if (key.isEmpty()) {
        return words;
    }
    return QCoreApplication::translate("PlayerKeys", "%1 (%2)", "what a button does (its key)")
        .arg(words, key);
}

} // namespace expressly
