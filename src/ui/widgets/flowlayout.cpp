// SPDX-License-Identifier: MIT
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <utility>

namespace expressly {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    while (!m_items.isEmpty()) {
        const std::unique_ptr<QLayoutItem> item(m_items.takeLast());
    }
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            size.rwidth() += hint.width() + (size.isEmpty() ? 0 : spacing());
            size.setHeight(std::max(size.height(), hint.height()));
        }
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, Pass::Place);
}

int FlowLayout::arrange(const QRect &rectangle, Pass pass) const
{
    const QRect area = rectangle.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = area.y();
    for (qsizetype first = 0; first < m_items.size();) {
        QList<QLayoutItem *> row;
        int width = 0;
        int height = 0;
        for (; first < m_items.size(); ++first) {
            QLayoutItem *item = m_items.at(first);
            const QSize size = item->sizeHint();
            if (item->isEmpty()) {
                continue;
            }
            if (!row.isEmpty() && width + spacing() + size.width() > area.width()) {
                break;
            }
            width += size.width() + (row.isEmpty() ? 0 : spacing());
            height = std::max(height, size.height());
            row.append(item);
        }
        int left = area.x();
        for (QLayoutItem *item : std::as_const(row)) {
            const QSize size = item->sizeHint().boundedTo(QSize(area.width(), height));
            const QRect place({left, top + (height - size.height()) / 2}, size);
            if (pass == Pass::Place) {
                item->setGeometry(QStyle::visualRect(direction, area, place));
            }
            left += size.width() + spacing();
        }
        top += row.isEmpty() ? 0 : height + spacing();
    }
    const int bottom = top > area.y() ? top - spacing() : top;
    return bottom - rectangle.y() + contentsMargins().bottom();
}

} // namespace expressly
