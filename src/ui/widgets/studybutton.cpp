// SPDX-License-Identifier: MIT
#include "ui/widgets/studybutton.h"

#include "ui/theme/playercolors.h"
#include "ui/theme/theme.h"
#include "ui/words/playerkeys.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace expressly {

namespace {

constexpr int Narrowest = 44;
constexpr int CaptionPadding = 3;

/// In a mirrored layout the time runs the other way.
StudySign laidOut(StudySign sign, bool rightToLeft)
{
    if (rightToLeft && sign == StudySign::FrameBack) {
        return StudySign::FrameForward;
    }
    if (rightToLeft && sign == StudySign::FrameForward) {
        return StudySign::FrameBack;
    }
    return sign;
}

} // namespace

StudyButton::StudyButton(std::optional<StudySign> sign, QString caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_sign(sign)
    , m_caption(std::move(caption))
{
    // A click leaves the keyboard where it was, so that the next key still does what it did.
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StudyButton::setWords(const QString &words, const QString &key)
{
    setAccessibleName(words);
    setToolTip(tipText(words, key));
    m_key = key;
}

QFont StudyButton::captionFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(std::max(8.0, font.pointSizeF() * 0.82));
    return small;
}

QSize StudyButton::sizeHint() const
{
    const QFontMetricsF caption(captionFont(font()));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const double words =
        std::max(caption.horizontalAdvance(m_caption) + 2 * CaptionPadding,
                 m_sign ? 0.0 : QFontMetricsF(strong).horizontalAdvance(text()) + 16);
    return {std::max(Narrowest, static_cast<int>(std::ceil(words))),
            SignHeight + static_cast<int>(std::ceil(caption.height()))};
}

bool StudyButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void StudyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor strong = palette().color(QPalette::WindowText);
    const QColor ink = !isEnabled()  ? mixed(window, strong, 0.4)
                       : isChecked() ? palette().color(QPalette::HighlightedText)
                                     : strong;
    const double signWidth = m_sign ? Narrowest - 4 : width() - 4;
    const QRectF ground((width() - signWidth) / 2, 1, signWidth, SignHeight - 2);
    const double tint = isDown() ? 0.18 : underMouse() ? 0.09 : 0;
    painter.setPen(Qt::NoPen);
    if (isChecked()) {
        painter.setBrush(mixed(isEnabled() ? accent : mixed(window, strong, 0.4), strong, tint));
        painter.drawRoundedRect(ground, 8, 8);
    } else if (isEnabled() && tint > 0) {
        painter.setBrush(mixed(window, strong, tint));
        painter.drawRoundedRect(ground, 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(isChecked() ? strong : accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, 8, 8);
    }
    if (m_sign) {
        const QPointF centre = ground.center();
        paintStudySign(painter,
                       laidOut(*m_sign, isRightToLeft()),
                       QRectF(centre.x() - 12, centre.y() - 12, 24, 24),
                       ink);
    } else {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(ink);
        painter.drawText(ground, Qt::AlignCenter, text());
    }
    painter.setFont(captionFont(font()));
    painter.setPen(isEnabled() ? secondaryInk(palette()) : mixed(window, strong, 0.4));
    painter.drawText(QRectF(0, SignHeight, width(), height() - SignHeight),
                     Qt::AlignHCenter | Qt::AlignTop,
                     m_caption);
}

} // namespace expressly
