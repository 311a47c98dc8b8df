// SPDX-License-Identifier: MIT
#include "ui/words/announce.h"

#include <QAccessible>
#include <QWidget>

namespace expressly {

void announce(QWidget &place, const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&place, text);
    QAccessible::updateAccessibility(&event);
#else
    // TODO: drop when Qt >= 6.8 is required. Before, an alert reads out what describes its place.
    place.setAccessibleDescription(text);
    QAccessibleEvent alert(&place, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

} // namespace expressly
