// SPDX-License-Identifier: MIT
#include "ui/widgets/tabularfigures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace expressly {

namespace {

double figureWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char figure = '0'; figure <= '9'; ++figure) {
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(figure)));
    }
    return widest;
}

} // namespace

double tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    const double figure = figureWidth(metrics);
    double width = 0;
    for (const QChar character : text) {
        width += character.isDigit() ? figure : metrics.horizontalAdvance(character);
    }
    return width;
}

void drawTabular(QPainter &painter, QPointF baseline, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double figure = figureWidth(metrics);
    double x = baseline.x();
    for (const QChar character : text) {
        const double advance = metrics.horizontalAdvance(character);
        const double room = character.isDigit() ? figure : advance;
        painter.drawText(QPointF(x + (room - advance) / 2, baseline.y()), QString(character));
        x += room;
    }
}

} // namespace expressly
