// SPDX-License-Identifier: MIT
#include "ui/widgets/signbutton.h"

#include "ui/theme/playercolors.h"
#include "ui/theme/theme.h"
#include "ui/words/keytext.h"

#include <QAction>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace expressly {

namespace {

constexpr int PlainSide = 40;
constexpr int MainSide = 48;
constexpr int Narrowest = 44;
constexpr int CaptionPadding = 3;
constexpr int WordPadding = 8;
constexpr double Corner = 8;
constexpr double SignSide = 24;
constexpr double ToolSignSide = 20;

QFont wordFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

} // namespace

SignButton::SignButton(Shape shape, QWidget *parent)
    : QAbstractButton(parent)
    , m_shape(shape)
{
    // A click leaves the keyboard where it was, so that the next key still does what it did.
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

SignButton::SignButton(Sign sign, Shape shape, QWidget *parent)
    : SignButton(shape, parent)
{
    m_sign = sign;
}

SignButton::SignButton(Sign sign, const QString &words, QWidget *parent)
    : SignButton(sign, Shape::Square, parent)
{
    setWords(words);
}

void SignButton::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

void SignButton::setCaption(const QString &caption)
{
    m_caption = caption;
    updateGeometry();
    update();
}

void SignButton::setWords(const QString &words, const QString &key)
{
    m_words = words;
    m_ownKey = key;
    showWords();
}

void SignButton::showWords()
{
    const QString words = m_words.isEmpty() && m_action ? m_action->toolTip() : m_words;
    m_key = m_ownKey.isEmpty() ? keyOf(m_action) : m_ownKey;
    setAccessibleName(words);
    setToolTip(tipText(words, m_key));
}

void SignButton::setAction(QAction &action)
{
    if (m_action != nullptr) {
        m_action->disconnect(this);
        disconnect(m_action);
    }
    m_action = &action;
    connect(&action, &QAction::changed, this, &SignButton::showAction);
    connect(this, &SignButton::clicked, &action, &QAction::trigger);
    showAction();
}

void SignButton::showAction()
{
    if (const std::optional<Sign> sign = signNamed(m_action->icon().name())) {
        setSign(*sign);
    }
    showWords();
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setEnabled(m_action->isEnabled());
}

void SignButton::nextCheckState()
{
    // Whether an action is on, it says itself.
    if (m_action == nullptr) {
        QAbstractButton::nextCheckState();
    }
}

QFont SignButton::captionFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(std::max(8.0, font.pointSizeF() * 0.82));
    return small;
}

QSize SignButton::sizeHint() const
{
    switch (m_shape) {
    case Shape::Square:
    case Shape::Round:
        return {PlainSide, PlainSide};
    case Shape::Main:
        return {MainSide, MainSide};
    case Shape::Captioned:
        break;
    }
    const QFontMetricsF caption(captionFont(font()));
    const double word = QFontMetricsF(wordFont(font())).horizontalAdvance(text());
    const double width = std::max(caption.horizontalAdvance(m_caption) + 2 * CaptionPadding,
                                  m_sign ? 0.0 : word + 2 * WordPadding);
    return {std::max(Narrowest, static_cast<int>(std::ceil(width))),
            SignHeight + static_cast<int>(std::ceil(caption.height()))};
}

bool SignButton::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
        updateGeometry();
        break;
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
        update();
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

bool SignButton::isFilled() const
{
    return m_shape == Shape::Main || (isChecked() && m_shape != Shape::Round);
}

QRectF SignButton::ground() const
{
    if (m_shape == Shape::Captioned) {
        const double width = m_sign ? Narrowest - 4 : this->width() - 4;
        return {(this->width() - width) / 2, 1, width, SignHeight - 2};
    }
    const double inset = m_shape == Shape::Main ? 2 : 1;
    return QRectF(rect()).adjusted(inset, inset, -inset, -inset);
}

void SignButton::paintGround(QPainter &painter) const
{
    const bool isRound = m_shape == Shape::Round || m_shape == Shape::Main;
    const auto draw = [&painter, isRound](const QRectF &area) {
        const double corner = isRound ? area.width() / 2 : Corner;
        painter.drawRoundedRect(area, corner, corner);
    };
    const QColor ink = palette().color(QPalette::Active, QPalette::WindowText);
    const double pressed = isDown() ? 0.18 : isEnabled() && underMouse() ? 0.09 : 0;
    painter.setPen(Qt::NoPen);
    if (isFilled()) {
        const QColor window = palette().color(QPalette::Active, QPalette::Window);
        const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
        painter.setBrush(isEnabled() ? mixed(accent, ink, pressed) : mixed(window, ink, 0.12));
        draw(ground());
    } else if (pressed > 0) {
        // Whatever it lies on, such as a note.
        QColor veil = ink;
        veil.setAlphaF(static_cast<float>(pressed));
        painter.setBrush(veil);
        draw(ground());
    }
    if (hasFocus()) {
        painter.setPen(QPen(isFilled() ? ink : palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        draw(m_shape == Shape::Captioned ? ground() : QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void SignButton::paintCaption(QPainter &painter) const
{
    painter.setFont(captionFont(font()));
    painter.setPen(isEnabled() ? secondaryInk(palette())
                               : signInk(palette(), QIcon::Disabled, QIcon::Off));
    painter.drawText(QRectF(0, SignHeight, width(), height() - SignHeight),
                     Qt::AlignHCenter | Qt::AlignTop,
                     m_caption);
}

void SignButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QColor ink = signInk(palette(),
                               isEnabled() ? QIcon::Normal : QIcon::Disabled,
                               isFilled() ? QIcon::On : QIcon::Off);
    if (m_sign) {
        const double side = m_shape == Shape::Square ? ToolSignSide : SignSide;
        QRectF area(0, 0, side, side);
        area.moveCenter(ground().center());
        paintSign(painter, *m_sign, area, ink, layoutDirection());
    } else {
        painter.setFont(wordFont(font()));
        painter.setPen(ink);
        painter.drawText(ground(), Qt::AlignCenter, text());
    }
    if (m_shape == Shape::Captioned) {
        paintCaption(painter);
    }
}

} // namespace expressly
