// SPDX-License-Identifier: MIT
#include "ui/widgets/arrowbox.h"

#include "ui/widgets/symbols.h"

#include <QIcon>
#include <QPainter>

namespace expressly {

void ArrowBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    constexpr int Side = 20;
    constexpr int Gap = 8;
    const QRect arrow(
        isRightToLeft() ? Gap : width() - Gap - Side, (height() - Side) / 2, Side, Side);
    QPainter painter(this);
    symbolIcon(Symbol::Down).paint(&painter, arrow);
}

} // namespace expressly
