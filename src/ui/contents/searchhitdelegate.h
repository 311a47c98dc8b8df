// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace expressly {

/// Draws a place that was found: its title, where it is, and the sentence, with the words in bold.
class SearchHitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace expressly
