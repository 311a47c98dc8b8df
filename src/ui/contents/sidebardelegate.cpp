// SPDX-License-Identifier: MIT
#include "ui/contents/sidebardelegate.h"

#include "ui/contents/guidetreemodel.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace expressly {

namespace {

constexpr int RowHeight = 36;
constexpr int SideMargin = 8;
constexpr int TextMargin = 12;
constexpr int TextEnd = 4;

QFont lessonFont(const QStyleOptionViewItem &option, bool isCurrent)
{
    QFont font = option.font;
    font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

SidebarDelegate::SidebarDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

SidebarDelegate::~SidebarDelegate() = default;

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = (view != nullptr ? view->viewport()->width() : option.rect.width())
                      - 2 * SideMargin - TextMargin - TextEnd;
    // Measured in the bold of the current lesson, so that a row keeps its height.
    const QRect text = QFontMetrics(lessonFont(option, true))
                           .boundingRect(QRect(0, 0, std::max(width, 40), 1000),
                                         Qt::TextWordWrap,
                                         index.data().toString());
    return {0, std::max(RowHeight, text.height() + 14)};
}

void SidebarDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool isSection = !index.parent().isValid();
    const bool isCurrent = index.data(GuideTreeModel::IsCurrentRole).toBool();
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QPalette &palette = option.palette;
    const QRectF row = QRectF(option.rect).adjusted(SideMargin, 1, -SideMargin, -1);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QPainterPath shape;
    shape.addRoundedRect(row, 8, 8);
    if (isCurrent) {
        painter->fillPath(shape, palette.color(QPalette::AlternateBase));
        painter->setClipPath(shape);
        painter->fillRect(QRectF(row.topLeft(), QSizeF(4, row.height())),
                          palette.color(QPalette::Highlight));
        painter->setClipping(false);
    } else if (isHovered) {
        painter->fillPath(shape, palette.color(QPalette::Midlight));
    }
    if (hasFocus) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 7, 7);
    }

    QFont font = option.font;
    const QRectF textRect = row.adjusted(TextMargin, 0, -TextEnd, 0);
    auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    if (isSection) {
        font.setPointSizeF(font.pointSizeF() * 0.88);
        font.setWeight(QFont::DemiBold);
        painter->setPen(palette.color(QPalette::PlaceholderText));
        alignment = (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignBottom;
    } else {
        font = lessonFont(option, isCurrent);
        painter->setPen(palette.color(QPalette::WindowText));
    }
    painter->setFont(font);
    painter->drawText(textRect.adjusted(0, 0, 0, isSection ? -5 : 0),
                      int(alignment) | Qt::TextWordWrap,
                      index.data().toString());
    painter->restore();
}

} // namespace expressly
