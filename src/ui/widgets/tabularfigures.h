// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QFontMetricsF;
class QPainter;
class QPointF;

namespace expressly {

/// Text whose figures all take the same room, in every font: times in a column line up, and a
/// running time does not jump.
[[nodiscard]] double tabularWidth(const QFontMetricsF &metrics, const QString &text);
void drawTabular(QPainter &painter, QPointF baseline, const QString &text);

} // namespace expressly
