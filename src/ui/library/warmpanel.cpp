// SPDX-License-Identifier: MIT
#include "ui/library/warmpanel.h"

#include <QPainter>

namespace expressly {

void WarmPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().alternateBase());
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace expressly
