// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace expressly {

/// Draws a chapter: the time in even figures, the title, and under it how sure the time is.
class ChapterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace expressly
