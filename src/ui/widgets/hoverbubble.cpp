// SPDX-License-Identifier: MIT
#include "ui/widgets/hoverbubble.h"

#include "ui/theme/playercolors.h"
#include "ui/widgets/tabularfigures.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace expressly {

namespace {

constexpr int SidePadding = 12;
constexpr int Padding = 6;
constexpr int FootHeight = 6;
constexpr double Radius = 6;

QFont timeFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

HoverBubble::HoverBubble(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void HoverBubble::showAt(const QWidget *over,
                         QPoint foot,
                         const QString &time,
                         const QString &title)
{
    QWidget *window = over->window();
    if (parentWidget() != window) {
        setParent(window);
    }
    setPalette(over->palette());
    m_time = time;
    m_title = title;
    const QFontMetricsF metrics(font());
    const double timeWidth = tabularWidth(QFontMetricsF(timeFont(font())), time);
    double width = std::max(timeWidth, metrics.horizontalAdvance(title)) + 2 * SidePadding;
    if (!m_pictureSize.isEmpty()) {
        // A title never makes it wider than the picture, or it would jump from chapter to chapter.
        width = m_pictureSize.width() + 2 * Padding;
    }
    const double lines = title.isEmpty() ? 1 : 2;
    resize(std::min(static_cast<int>(std::ceil(width)), window->width()),
           static_cast<int>(std::ceil(lines * metrics.height())) + 2 * Padding + FootHeight
               + pictureHeight());

    const QPoint inWindow = over->mapTo(window, foot);
    const int left =
        std::clamp(inWindow.x() - this->width() / 2, 0, window->width() - this->width());
    move(left, std::max(0, inWindow.y() - height()));
    m_footX = inWindow.x() - left;
    raise();
    show();
    update();
}

void HoverBubble::setPictureSize(QSize size)
{
    m_pictureSize = size;
    m_picture = {};
}

void HoverBubble::setPicture(const QImage &picture)
{
    if (m_pictureSize.isEmpty()) {
        return;
    }
    const double ratio = devicePixelRatioF();
    m_picture = picture.scaled(
        (QSizeF(m_pictureSize) * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_picture.setDevicePixelRatio(ratio);
    update();
}

/// From the bubble's top to its words.
int HoverBubble::pictureHeight() const
{
    return m_pictureSize.isEmpty() ? 0 : m_pictureSize.height();
}

void HoverBubble::hideEvent(QHideEvent *)
{
    m_picture = {};
}

QString HoverBubble::text() const
{
    return m_title.isEmpty() ? m_time : m_time + u' ' + m_title;
}

void HoverBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::WindowText);
    const QColor ink = palette().color(QPalette::Window);

    QPainterPath shape;
    const QRectF body = QRectF(rect()).adjusted(0, 0, 0, -FootHeight);
    shape.addRoundedRect(body, Radius, Radius);
    const double footX =
        std::clamp<double>(m_footX, Radius + FootHeight, width() - Radius - FootHeight);
    QPainterPath foot;
    foot.moveTo(footX - FootHeight, body.bottom());
    foot.lineTo(footX, body.bottom() + FootHeight);
    foot.lineTo(footX + FootHeight, body.bottom());
    painter.fillPath(shape.united(foot), ground);

    if (!m_pictureSize.isEmpty()) {
        const QRect room(QPoint((width() - m_pictureSize.width()) / 2, Padding), m_pictureSize);
        painter.fillRect(room, pictureGround(palette()));
        QRectF place({0, 0}, m_picture.deviceIndependentSize());
        place.moveCenter(QRectF(room).center()); // its shape may be another than the film's
        place.moveTopLeft(place.topLeft().toPoint());
        drawTinted(painter, place, m_picture, *this);
    }
    painter.translate(0, pictureHeight());
    const QFontMetricsF metrics(font());
    painter.setPen(ink);
    painter.setFont(timeFont(font()));
    const double timeWidth = tabularWidth(QFontMetricsF(painter.font()), m_time);
    drawTabular(painter, {(width() - timeWidth) / 2, Padding + metrics.ascent()}, m_time);
    if (!m_title.isEmpty()) {
        painter.setFont(font());
        const QRectF line(
            SidePadding, Padding + metrics.height(), width() - 2 * SidePadding, metrics.height());
        painter.drawText(
            line, Qt::AlignCenter, metrics.elidedText(m_title, Qt::ElideRight, line.width() + 1));
    }
}

} // namespace expressly
