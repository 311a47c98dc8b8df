// SPDX-License-Identifier: MIT
#include "ui/widgets/rowground.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace expressly {

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, bool current)
{
    constexpr double BarWidth = 4;
    const QPalette palette = QGuiApplication::palette();
    const QColor window = palette.color(QPalette::Window);
    const QColor accent = palette.color(QPalette::Highlight);
    const QRectF area = QRectF(option.rect).adjusted(0, 1, 0, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setBrush(current ? mixed(window, accent, 0.14)
                                 : mixed(window, palette.color(QPalette::WindowText), 0.06));
        painter.drawRoundedRect(area, 6, 6);
    }
    if (current) {
        const double left =
            option.direction == Qt::RightToLeft ? area.right() - BarWidth : area.left();
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(left, area.top() + 6, BarWidth, area.height() - 12), 2, 2);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace expressly
