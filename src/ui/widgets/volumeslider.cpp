// SPDX-License-Identifier: MIT
#include "ui/widgets/volumeslider.h"

#include "ui/theme/playercolors.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace expressly {

namespace {

constexpr double HandleRadius = 6;
constexpr double Padding = 10;
constexpr double Thickness = 4;

} // namespace

VolumeSlider::VolumeSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, 100);
    setSingleStep(5);
    setPageStep(10);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize VolumeSlider::sizeHint() const
{
    return {96, 36};
}

int VolumeSlider::valueAt(double x) const
{
    const double share = std::clamp((x - Padding) / (width() - 2 * Padding), 0.0, 1.0);
    return qRound((isRightToLeft() ? 1 - share : share) * maximum());
}

void VolumeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    setValue(valueAt(event->position().x()));
}

void VolumeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        setValue(valueAt(event->position().x()));
    }
}

void VolumeSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(false);
    }
}

void VolumeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor window = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor filled = isEnabled() ? secondaryInk(palette()) : mixed(window, ink, 0.4);
    const double share = static_cast<double>(value()) / maximum();
    const double length = width() - 2 * Padding;
    const double handleX = Padding + length * (isRightToLeft() ? 1 - share : share);
    const double middle = height() / 2.0;

    const QRectF groove(Padding, middle - Thickness / 2, length, Thickness);
    painter.setBrush(mixed(window, ink, 0.22));
    painter.drawRoundedRect(groove, Thickness / 2, Thickness / 2);
    QRectF part = groove;
    if (isRightToLeft()) {
        part.setLeft(handleX);
    } else {
        part.setRight(handleX);
    }
    painter.setBrush(filled);
    painter.drawRoundedRect(part, Thickness / 2, Thickness / 2);
    painter.drawEllipse(QPointF(handleX, middle), HandleRadius, HandleRadius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawEllipse(QPointF(handleX, middle), HandleRadius + 3, HandleRadius + 3);
    }
}

} // namespace expressly
