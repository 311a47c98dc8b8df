// SPDX-License-Identifier: MIT
#include "ui/home/choicebutton.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace expressly {

namespace {

constexpr int Padding = 20;
constexpr int Gap = 16;
constexpr int DiscSide = 56;
constexpr int RowDiscSide = 48;
constexpr int SignSide = 28;
constexpr int LeadsOnRoom = 32;
constexpr int LeastTall = 184;
constexpr int LeastRow = 72;
constexpr double Corner = 12;
constexpr double RingWidth = 3;
constexpr int LineGap = 6;
constexpr double TitleSize = 1.25;
constexpr double QuietTitleSize = 1.06; ///< Of one among many.
constexpr double HeadingSize = 0.9;

int heightOf(const QString &text, const QFont &font, int width)
{
    return text.isEmpty() ? 0
                          : QFontMetrics(font)
                                .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text)
                                .height();
}

} // namespace

ChoiceButton::ChoiceButton(Role role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceButton::setWords(const Words &words)
{
    m_words = words;
    setText(words.title);
    setAccessibleName(words.heading.isEmpty() ? words.title : words.heading + u": " + words.title);
    setAccessibleDescription(words.line);
    update();
}

void ChoiceButton::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

void ChoiceButton::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void ChoiceButton::setLeadsOn(bool on)
{
    m_leadsOn = on;
    update();
}

void ChoiceButton::setForm(Form form)
{
    m_form = form;
    update();
}

void ChoiceButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

ChoiceButton::Colors ChoiceButton::colors() const
{
    const bool isHot = underMouse() || isDown();
    switch (m_role) {
    case Role::Main:
        return {.ground = isHot ? m_theme.filledHover : m_theme.filled,
                .outline = Qt::transparent,
                .title = m_theme.onFilled,
                .line = m_theme.onFilled,
                .disc = m_theme.onFilled,
                .sign = m_theme.filled,
                .ring = m_theme.ink};
    case Role::Plain:
        return {.ground = isHot ? m_theme.accentSoft : m_theme.card,
                .outline = m_theme.line,
                .title = m_theme.ink,
                .line = isHot ? m_theme.ink : m_theme.secondaryInk,
                .disc = isHot ? m_theme.accentSoftHover : m_theme.accentSoft,
                .sign = m_theme.accent,
                .ring = m_theme.accent};
    case Role::Help:
        return {.ground = m_theme.warningBackground,
                .outline = isHot ? m_theme.warning : QColor(Qt::transparent),
                .title = m_theme.warning,
                .line = m_theme.warning,
                .disc = m_theme.card,
                .sign = m_theme.warning,
                .ring = m_theme.warning};
    }
    Q_UNREACHABLE();
}

QFont ChoiceButton::titleFont() const
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF()
                         * (m_sign || !m_picture.isNull() || !m_words.heading.isEmpty()
                                ? TitleSize
                                : QuietTitleSize));
    larger.setWeight(QFont::Bold);
    return larger;
}

QFont ChoiceButton::headingFont() const
{
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * HeadingSize);
    return smaller;
}

/// From the left, in the form of a row.
int ChoiceButton::startOfWords() const
{
    if (!m_picture.isNull()) {
        return Padding + PictureSize.width() + Gap;
    }
    return m_sign ? Padding + RowDiscSide + Gap : Padding;
}

ChoiceButton::Places ChoiceButton::places(int width) const
{
    const bool isTall = m_form == Form::Tall;
    const int left = isTall ? Padding : startOfWords();
    const int room = std::max(width - left - Padding - (m_leadsOn ? LeadsOnRoom : 0), 40);
    const int heading = heightOf(m_words.heading, headingFont(), room);
    const int title = heightOf(m_words.title, titleFont(), room);
    const int line = heightOf(m_words.line, font(), room);
    const int words =
        heading + (heading > 0 ? LineGap / 2 : 0) + title + (line > 0 ? LineGap + line : 0);
    Places places;
    int least = isTall ? LeastTall : LeastRow;
    if (!isTall && !m_picture.isNull()) {
        least = PictureSize.height() + 2 * Gap;
    }
    const int above = isTall ? Padding + DiscSide + Gap : Gap;
    places.height = std::max(least, above + words + (isTall ? Padding : Gap));
    int y = isTall ? above : (places.height - words) / 2;
    places.heading = QRect(left, y, room, heading);
    y += heading + (heading > 0 ? LineGap / 2 : 0);
    places.title = QRect(left, y, room, title);
    y += title + LineGap;
    places.line = QRect(left, y, room, line);
    return places;
}

int ChoiceButton::heightForWidth(int width) const
{
    return places(width).height;
}

QSize ChoiceButton::sizeHint() const
{
    constexpr int UsualWidth = 320;
    return {UsualWidth, heightForWidth(UsualWidth)};
}

void ChoiceButton::paintStart(QPainter &painter, const Colors &colors) const
{
    const auto mirrored = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    if (!m_picture.isNull()) {
        const QRect area(Padding,
                         (height() - PictureSize.height()) / 2,
                         PictureSize.width(),
                         PictureSize.height());
        QSizeF size(m_picture.size());
        size.scale(PictureSize, Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(QRectF(mirrored(area)).center());
        painter.drawImage(target, m_picture);
        return;
    }
    if (!m_sign) {
        return;
    }
    const int side = m_form == Form::Tall ? DiscSide : RowDiscSide;
    const int top = m_form == Form::Tall ? Padding : (height() - side) / 2;
    const QRect disc = mirrored({Padding, top, side, side});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.disc);
    painter.drawEllipse(disc);
    QRectF sign(0, 0, SignSide, SignSide);
    sign.moveCenter(QRectF(disc).center());
    paintSign(painter, *m_sign, sign, colors.sign, layoutDirection());
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Colors colors = this->colors();
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colors.outline, 1));
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(ground, Corner, Corner);
    if (hasFocus()) {
        const double inset = RingWidth / 2;
        painter.setPen(QPen(colors.ring, RingWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(inset, inset, -inset, -inset), Corner, Corner);
    }
    paintStart(painter, colors);

    const Places places = this->places(width());
    // A button may be higher than its words ask for, beside one that has more of them.
    const int down = m_form == Form::Tall ? 0 : (height() - places.height) / 2;
    const auto write =
        [&](const QString &text, const QRect &area, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area.translated(0, down)),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(),
                                                                  Qt::AlignLeft | Qt::AlignTop))
                             | Qt::TextWordWrap,
                         text);
    };
    write(m_words.heading, places.heading, headingFont(), colors.line);
    write(m_words.title, places.title, titleFont(), colors.title);
    write(m_words.line, places.line, font(), colors.line);
    if (m_leadsOn) {
        const QRect end(width() - Padding - 20, (height() - 20) / 2, 20, 20);
        paintSign(painter,
                  Sign::GoForward,
                  QStyle::visualRect(layoutDirection(), rect(), end),
                  colors.line,
                  layoutDirection());
    }
}

} // namespace expressly
