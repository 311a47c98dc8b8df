// SPDX-License-Identifier: MIT
#include "ui/captions/captionsample.h"

#include "ui/captions/captioncolors.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

constexpr int Padding = 16;

int pixelSize(CaptionSize size)
{
    switch (size) {
    case CaptionSize::Small:
        return 13;
    case CaptionSize::Medium:
        return 17;
    case CaptionSize::Large:
        return 22;
    case CaptionSize::Largest:
        return 28;
    }
    Q_UNREACHABLE();
}

} // namespace

CaptionSample::CaptionSample(const CaptionLook &look, QString letters, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_letters(std::move(letters))
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFont CaptionSample::letterFont() const
{
    QFont letters = font();
    letters.setPixelSize(pixelSize(m_look.size));
    letters.setWeight(QFont::Medium);
    return letters;
}

QSize CaptionSample::sizeHint() const
{
    const int words = QFontMetrics(letterFont()).horizontalAdvance(m_letters);
    return {std::max(56, words + 2 * Padding), 44};
}

bool CaptionSample::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
    return QAbstractButton::event(event);
}

void CaptionSample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const CaptionInk ink = captionInk(m_look.colors, palette());
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor outline = mixed(palette().color(QPalette::Base),
                                 palette().color(QPalette::WindowText),
                                 underMouse() ? 0.4 : 0.2);
    const QRectF area = QRectF(rect()).adjusted(4, 4, -4, -4);
    painter.setPen(isChecked() ? QPen(accent, 3) : QPen(outline, 1));
    painter.setBrush(ink.ground);
    painter.drawRoundedRect(area, 8, 8);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    }
    painter.setFont(letterFont());
    painter.setPen(ink.text);
    painter.drawText(area, Qt::AlignCenter, m_letters);
}

} // namespace expressly
