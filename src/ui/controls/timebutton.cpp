// SPDX-License-Identifier: MIT
#include "ui/controls/timebutton.h"

#include "core/time/timecode.h"
#include "ui/theme/playercolors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabularfigures.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace expressly {

namespace {

constexpr int SidePadding = 8;
constexpr int SmallestHeight = 36;

QString separator()
{
    return QStringLiteral(" / ");
}

} // namespace

TimeButton::TimeButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateText();
}

void TimeButton::setPosition(std::chrono::milliseconds position)
{
    m_position = position;
    updateText();
}

void TimeButton::setDuration(std::chrono::milliseconds duration)
{
    m_duration = duration;
    updateText();
    updateGeometry();
}

void TimeButton::updateText()
{
    const QString elapsed = formatClock(m_position);
    const QString total = m_duration.count() > 0 ? formatClock(m_duration) : QStringLiteral("–:––");
    if (elapsed == m_elapsed && total == m_total) {
        return;
    }
    m_elapsed = elapsed;
    m_total = total;
    setText(elapsed + separator() + total);
    setAccessibleName(tr("%1 of %2. Go to another time").arg(elapsed, total));
    update();
}

QSize TimeButton::sizeHint() const
{
    // As wide as the film's last moment, so that nothing moves while the film runs.
    const QFontMetricsF metrics(font());
    const double figures =
        std::max(tabularWidth(metrics, m_total), tabularWidth(metrics, m_elapsed));
    const double width =
        figures + tabularWidth(metrics, separator()) + tabularWidth(metrics, m_total);
    return {static_cast<int>(std::ceil(width)) + 2 * SidePadding,
            std::max(SmallestHeight, static_cast<int>(std::ceil(metrics.height())) + SidePadding)};
}

bool TimeButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void TimeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(window, ink, isDown() ? 0.18 : 0.09));
        painter.drawRoundedRect(area, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, 6, 6);
    }

    const QFontMetricsF metrics(font());
    const double baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    // Times read from left to right in every language; only their place is mirrored.
    const double left =
        isRightToLeft() ? width() - SidePadding - tabularWidth(metrics, text()) : SidePadding;
    const QColor faint = mixed(window, ink, 0.4);
    painter.setPen(isEnabled() ? ink : faint);
    drawTabular(painter, {left, baseline}, m_elapsed);
    painter.setPen(isEnabled() ? secondaryInk(palette()) : faint);
    drawTabular(
        painter, {left + tabularWidth(metrics, m_elapsed), baseline}, separator() + m_total);
}

} // namespace expressly
