// SPDX-License-Identifier: MIT
#include "ui/lists/chapterdelegate.h"

#include "ui/lists/chapterlistmodel.h"
#include "ui/theme/playercolors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/tabularfigures.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace expressly {

namespace {

constexpr int SmallestHeight = 40;
constexpr int Padding = 8;
constexpr int TimeLeft = 16;
constexpr int TimeToTitle = 16;
constexpr int PictureToTime = 12;
constexpr int AroundPicture = 6;
constexpr int LongestTitle = 70;

QFont hintFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.85);
    return font;
}

QFont boldFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// As wide as the last start, which is the longest.
double timeColumn(const QFont &base, const QModelIndex &index)
{
    const QFontMetricsF metrics(boldFont(base));
    const QModelIndex last = index.siblingAtRow(index.model()->rowCount() - 1);
    return std::max(tabularWidth(metrics, last.data(ChapterListModel::TimeRole).toString()),
                    tabularWidth(metrics, index.data(ChapterListModel::TimeRole).toString()));
}

/// Where the parts of a row lie, from its top left corner in a left-to-right layout. Titles are
/// measured in bold, so that no row changes its height when it becomes the current one.
struct RowLayout
{
    QString title;
    QString hint;
    QRectF pictureArea; ///< Empty: there is none.
    QRectF timeArea;
    QRectF titleArea;
    QRectF hintArea;
    double height = 0;
};

RowLayout layOut(const QStyleOptionViewItem &option, const QModelIndex &index, double width)
{
    RowLayout row;
    row.title = index.data().toString();
    if (row.title.size() > LongestTitle) {
        row.title = row.title.left(LongestTitle - 1) + u'…';
    }
    row.hint = index.data(ChapterListModel::HintRole).toString();
    const QFontMetricsF metrics(boldFont(option.font));
    const QFontMetricsF hintMetrics(hintFont(option.font));
    const double column = timeColumn(option.font, index);
    const QSizeF picture = index.data(ChapterListModel::PictureSizeRole).toSize();
    const double timeLeft =
        picture.isEmpty() ? TimeLeft : TimeLeft - 4 + picture.width() + PictureToTime;
    const double left = timeLeft + column + TimeToTitle;
    const QRectF room(0, 0, std::max(40.0, width - left - Padding), 1000);
    const auto measured = [&room](const QFontMetricsF &used, const QString &text) {
        return text.isEmpty() ? 0 : used.boundingRect(room, Qt::TextWordWrap, text).height();
    };
    const double titleHeight = std::max(metrics.height(), measured(metrics, row.title));
    const double hintHeight = measured(hintMetrics, row.hint);
    row.height =
        std::max<double>(SmallestHeight, std::ceil(titleHeight + hintHeight) + 2 * Padding);
    if (!picture.isEmpty()) {
        row.height = std::max(row.height, picture.height() + 2 * AroundPicture);
        row.pictureArea = {QPointF(TimeLeft - 4, std::floor((row.height - picture.height()) / 2)),
                           picture};
    }
    const double top = (row.height - titleHeight - hintHeight) / 2;
    row.timeArea = {timeLeft, top, column, metrics.height()};
    row.titleArea = {left, top, room.width(), titleHeight};
    row.hintArea = {left, top + titleHeight, room.width(), hintHeight};
    return row;
}

} // namespace

void ChapterDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    // A style sheet may have made the list's own ground transparent; tints need the real one.
    const QPalette palette = QGuiApplication::palette();
    const QColor ink = palette.color(QPalette::WindowText);
    const bool current = index.data(ChapterListModel::IsCurrentRole).toBool();
    const RowLayout row = layOut(option, index, option.rect.width());
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto placed = [&](QRectF part) {
        part.translate(option.rect.topLeft());
        if (rightToLeft) {
            part.moveLeft(option.rect.left() + option.rect.left() + option.rect.width()
                          - part.right());
        }
        return part;
    };

    painter->save();
    paintRowGround(*painter, option, current);
    if (!row.pictureArea.isEmpty()) {
        const QRectF area = placed(row.pictureArea);
        const auto picture = index.data(ChapterListModel::PictureRole).value<QImage>();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->fillRect(area, mixed(palette.color(QPalette::Window), ink, 0.12));
        // Its shape may be another than the film's.
        QRectF place({0, 0}, QSizeF(picture.size()).scaled(area.size(), Qt::KeepAspectRatio));
        place.moveCenter(area.center());
        drawTinted(*painter, place, picture, *option.widget);
    }

    painter->setFont(current ? boldFont(option.font) : option.font);
    const QFontMetricsF metrics(painter->font());
    const QString time = index.data(ChapterListModel::TimeRole).toString();
    const QRectF timeArea = placed(row.timeArea);
    painter->setPen(current ? ink : secondaryInk(palette));
    drawTabular(*painter,
                {timeArea.right() - tabularWidth(metrics, time), timeArea.top() + metrics.ascent()},
                time);

    const auto flags = static_cast<int>(Qt::AlignTop | Qt::AlignAbsolute)
                       | static_cast<int>(Qt::TextWordWrap)
                       | static_cast<int>(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter->setPen(ink);
    painter->drawText(placed(row.titleArea), flags, row.title);
    painter->setFont(hintFont(option.font));
    painter->setPen(current ? ink : secondaryInk(palette));
    painter->drawText(placed(row.hintArea), flags, row.hint);
    painter->restore();
}

QSize ChapterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view == nullptr ? option.rect.width() : view->viewport()->width();
    return {0, static_cast<int>(layOut(option, index, width).height)};
}

} // namespace expressly
