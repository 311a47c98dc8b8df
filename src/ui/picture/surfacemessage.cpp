// SPDX-License-Identifier: MIT
#include "ui/picture/surfacemessage.h"

#include "ui/theme/playercolors.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace expressly {

namespace {

constexpr int Margin = 16;
constexpr int Gap = 8;
constexpr int ButtonHeight = 36;
constexpr int WidestText = 440;

} // namespace

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_large(new QLabel(this))
    , m_text(new QLabel(this))
{
    for (QLabel *label : {m_title, m_large, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_large->setTextInteractionFlags(Qt::TextSelectableByMouse);
    applyLook();
}

void MessageView::setMessage(const SurfaceMessage &message)
{
    m_title->setText(message.title);
    m_large->setText(message.large);
    m_text->setText(message.text);
    setAccessibleName(message.title);
    setAccessibleDescription(message.text);
    while (m_buttons.size() > message.actions.size()) {
        m_buttons.takeLast()->deleteLater();
    }
    while (m_buttons.size() < message.actions.size()) {
        const int index = static_cast<int>(m_buttons.size());
        auto *button = new QPushButton(this);
        button->setProperty("filled", index == 0);
        button->setMinimumHeight(ButtonHeight);
        connect(
            button, &QPushButton::clicked, this, [this, index] { emit actionTriggered(index); });
        m_buttons.append(button);
    }
    for (int index = 0; index < m_buttons.size(); ++index) {
        setActionText(index, message.actions.at(index));
    }
    for (QLabel *label : {m_title, m_large, m_text}) {
        label->setVisible(!label->text().isEmpty());
    }
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->show();
    }
    resizeEvent(nullptr);
}

void MessageView::setActionText(int index, const QString &text)
{
    m_buttons.at(index)->setText(text);
    resizeEvent(nullptr);
}

int MessageView::heightForWidth(int width) const
{
    return arrange(width, 0, Mode::Measure) + 2 * Margin;
}

int MessageView::arrange(int width, int top, Mode mode) const
{
    const int room = std::max(1, std::min(width - 2 * Margin, WidestText));
    const int left = (width - room) / 2;
    int y = top;
    for (QLabel *label : {m_title, m_large, m_text}) {
        if (label->text().isEmpty()) {
            continue;
        }
        const int height = label->heightForWidth(room);
        if (mode == Mode::Place) {
            label->setGeometry(left, y, room, height);
        }
        y += height + Gap;
    }
    return m_buttons.isEmpty() ? y - top - Gap : arrangeButtons(width, y + Gap, mode) - top;
}

int MessageView::arrangeButtons(int width, int top, Mode mode) const
{
    const int room = std::max(1, width - 2 * Margin);
    int y = top;
    qsizetype first = 0;
    while (first < m_buttons.size()) {
        int used = 0;
        qsizetype end = first;
        while (end < m_buttons.size()) {
            const int wanted = m_buttons.at(end)->sizeHint().width() + (end > first ? Gap : 0);
            if (end > first && used + wanted > room) {
                break;
            }
            used += wanted;
            ++end;
        }
        int x = (width - std::min(used, room)) / 2;
        int rowHeight = ButtonHeight;
        for (qsizetype index = first; index < end; ++index) {
            QPushButton *button = m_buttons.at(index);
            const QSize size(std::min(button->sizeHint().width(), room),
                             std::max(button->sizeHint().height(), ButtonHeight));
            if (mode == Mode::Place) {
                const int visualX = isRightToLeft() ? width - x - size.width() : x;
                button->setGeometry(QRect(QPoint(visualX, y), size));
            }
            x += size.width() + Gap;
            rowHeight = std::max(rowHeight, size.height());
        }
        y += rowHeight + Gap;
        first = end;
    }
    return y - Gap;
}

void MessageView::resizeEvent(QResizeEvent *)
{
    const int needed = arrange(width(), 0, Mode::Measure);
    arrange(width(), std::max(0, (height() - needed) / 2), Mode::Place);
}

void MessageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        applyLook();
    }
    QWidget::changeEvent(event);
}

void MessageView::applyLook()
{
    QFont titleFont = font();
    titleFont.setPointSizeF(font().pointSizeF() * 1.15);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    QFont largeFont = font();
    largeFont.setPointSizeF(font().pointSizeF() * 2.6);
    largeFont.setWeight(QFont::DemiBold);
    m_large->setFont(largeFont);
    resizeEvent(nullptr);
}

} // namespace expressly
