// SPDX-License-Identifier: MIT
#include "ui/theme/playercolors.h"

#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

constexpr const char *TintProperty = "pictureTint";

} // namespace

QColor secondaryInk(const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::PlaceholderText);
    return mixed(palette.color(QPalette::Window), ink, ink.alphaF());
}

QColor pictureGround(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor darker = window.lightness() < ink.lightness() ? window : ink;
    return mixed(darker, Qt::black, 0.6);
}

QPalette overPicture(const QPalette &palette)
{
    QColor ground = palette.color(QPalette::Window);
    QColor ink = palette.color(QPalette::WindowText);
    if (ground.lightness() > ink.lightness()) {
        std::swap(ground, ink);
    }
    ground = mixed(ground, Qt::black, 0.4);
    QColor accent = palette.color(QPalette::Highlight);
    while (contrast(accent, ground) < 4.5 && accent != ink) {
        const QColor lighter = mixed(accent, ink, 0.15);
        accent = lighter == accent ? ink : lighter;
    }
    QPalette over = palette;
    for (const auto role :
         {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::ToolTipBase}) {
        over.setColor(role, ground);
    }
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        over.setColor(role, ink);
    }
    over.setColor(QPalette::PlaceholderText, mixed(ink, ground, 0.2));
    over.setColor(QPalette::Highlight, accent);
    over.setColor(QPalette::HighlightedText, ground);
    return over;
}

void setPictureTint(QWidget &window, const QColor &tint)
{
    window.setProperty(TintProperty, tint);
}

void drawTinted(QPainter &painter, QRectF place, const QImage &picture, const QWidget &widget)
{
    painter.drawImage(place, picture);
    const auto tint = widget.window()->property(TintProperty).value<QColor>();
    if (tint.isValid() && tint != QColor(Qt::white)) {
        painter.save();
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(place, tint);
        painter.restore();
    }
}

} // namespace expressly
