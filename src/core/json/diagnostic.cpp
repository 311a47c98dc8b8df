// SPDX-License-Identifier: MIT
#include "core/json/diagnostic.h"

using namespace Qt::StringLiterals;

namespace expressly {

QString toString(const Diagnostic &diagnostic)
{
    QString text = diagnostic.file;
    if (diagnostic.place) {
        text += u':' + QString::number(diagnostic.place->line) + u':'
                + QString::number(diagnostic.place->column);
    }
    if (!diagnostic.pointer.isEmpty()) {
        text += u'#' + diagnostic.pointer;
    }
    if (!text.isEmpty()) {
        text += u": "_s;
    }
    return text + diagnostic.message;
}

} // namespace expressly
