// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace expressly {

/// Paints a row of the transcript: its time, and what is said, with the words looked for marked.
class TranscriptDelegate final : public QStyledItemDelegate
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
