// SPDX-License-Identifier: MIT
#include "ui/widgets/iconbutton.h"

#include "ui/theme/theme.h"
#include "ui/words/playerkeys.h"

#include <QEvent>
#include <QPainter>

namespace expressly {

namespace {

constexpr int PlainSize = 40;
constexpr int AccentSize = 48;

/// In a mirrored layout the time runs the other way, and so do the signs that point along it.
PlayerIcon mirroredIcon(PlayerIcon icon)
{
    switch (icon) {
    case PlayerIcon::Back:
        return PlayerIcon::Forward;
    case PlayerIcon::Forward:
        return PlayerIcon::Back;
    case PlayerIcon::PreviousChapter:
        return PlayerIcon::NextChapter;
    case PlayerIcon::NextChapter:
        return PlayerIcon::PreviousChapter;
    case PlayerIcon::Play:
    case PlayerIcon::Pause:
    case PlayerIcon::Sound:
    case PlayerIcon::SoundLow:
    case PlayerIcon::SoundOff:
    case PlayerIcon::FullScreen:
    case PlayerIcon::LeaveFullScreen:
    case PlayerIcon::Captions:
    case PlayerIcon::CaptionsOff:
        return icon;
    }
    Q_UNREACHABLE();
}

} // namespace

IconButton::IconButton(PlayerIcon icon, Emphasis emphasis, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_emphasis(emphasis)
{
    // A click leaves the keyboard where it was, so that the next key still does what it did.
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setPlayerIcon(PlayerIcon icon)
{
    m_icon = icon;
    update();
}

void IconButton::setWords(const QString &words, const QString &key)
{
    setAccessibleName(words);
    setToolTip(tipText(words, key));
}

QSize IconButton::sizeHint() const
{
    const int side = m_emphasis == Emphasis::Accent ? AccentSize : PlainSize;
    return {side, side};
}

bool IconButton::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        update();
    }
    return QAbstractButton::event(event);
}

QColor IconButton::ground() const
{
    const QColor window = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    const bool hovered = isEnabled() && underMouse();
    const double tint = isDown() ? 0.18 : hovered ? 0.09 : 0;
    if (m_emphasis == Emphasis::Plain) {
        return tint > 0 ? mixed(window, ink, tint) : QColor(Qt::transparent);
    }
    if (!isEnabled()) {
        return mixed(window, ink, 0.12);
    }
    return mixed(palette().color(QPalette::Highlight), ink, tint);
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF area = rect();
    const double inset = m_emphasis == Emphasis::Accent ? 2 : 1;
    painter.setBrush(ground());
    painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset));
    if (hasFocus()) {
        const QColor ring = m_emphasis == Emphasis::Accent ? palette().color(QPalette::WindowText)
                                                           : palette().color(QPalette::Highlight);
        painter.setPen(QPen(ring, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(area.adjusted(1, 1, -1, -1));
    }

    QColor ink = m_emphasis == Emphasis::Accent ? palette().color(QPalette::HighlightedText)
                                                : palette().color(QPalette::WindowText);
    if (!isEnabled()) {
        ink = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.4);
    }
    const double side = 24;
    const QRectF sign(area.center().x() - side / 2, area.center().y() - side / 2, side, side);
    paintPlayerIcon(painter, isRightToLeft() ? mirroredIcon(m_icon) : m_icon, sign, ink);
}

} // namespace expressly
