// SPDX-License-Identifier: MIT
#include "ui/player/announce.h"

#include <QAccessible>
#include <QWidget>

namespace expressly {

void announce(QWidget &widget, const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(&widget, text);
    QAccessible::updateAccessibility(&said);
#else
    widget.setAccessibleDescription(text);
    QAccessibleEvent said(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
#endif
}

} // namespace expressly
