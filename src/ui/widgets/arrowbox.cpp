// SPDX-License-Identifier: MIT
#include "ui/widgets/arrowbox.h"

#include "ui/widgets/signs.h"

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
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    paintSign(painter, Sign::Down, arrow, signInk(palette(), mode, QIcon::Off), layoutDirection());
}

} // namespace expressly
