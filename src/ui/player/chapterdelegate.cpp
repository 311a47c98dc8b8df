// SPDX-License-Identifier: MIT
#include "ui/player/chapterdelegate.h"

#include "ui/player/chapterlistmodel.h"
#include "ui/player/playercolors.h"
#include "ui/player/tabularfigures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace expressly {

namespace {

constexpr int smallestHeight = 40;
constexpr int padding = 8;
constexpr int timeLeft = 16;
constexpr int timeToTitle = 16;
constexpr double barWidth = 4;

QFont hintFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.85);
    return font;
}

/// As wide as the last start, which is the longest.
double timeColumn(const QFont &base, const QModelIndex &index)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    const QModelIndex last = index.siblingAtRow(index.model()->rowCount() - 1);
    return std::max(
        tabularWidth(QFontMetricsF(font), last.data(ChapterListModel::TimeRole).toString()),
        tabularWidth(QFontMetricsF(font), index.data(ChapterListModel::TimeRole).toString()));
}

} // namespace

void ChapterDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QColor window = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor accent = palette.color(QPalette::Highlight);
    const bool current = index.data(ChapterListModel::IsCurrentRole).toBool();
    const QRectF area = QRectF(option.rect).adjusted(0, 1, 0, -1);
    const auto mirrored = [&](QRectF part) {
        if (option.direction == Qt::RightToLeft) {
            part.moveLeft(area.left() + area.right() - part.right());
        }
        return part;
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (current || hovered) {
        painter->setBrush(current ? mixed(window, accent, 0.14) : mixed(window, ink, 0.06));
        painter->drawRoundedRect(area, 6, 6);
    }
    if (current) {
        painter->setBrush(accent);
        painter->drawRoundedRect(
            mirrored({area.left(), area.top() + 6, barWidth, area.height() - 12}), 2, 2);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6);
    }

    QFont font = option.font;
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const QFontMetricsF metrics(font);
    const QString hint = index.data(ChapterListModel::HintRole).toString();
    const QFontMetricsF hintMetrics(hintFont(option.font));
    const double textHeight = metrics.height() + (hint.isEmpty() ? 0 : hintMetrics.height());
    const double top = area.top() + (area.height() - textHeight) / 2;
    const double column = timeColumn(option.font, index);

    const QString time = index.data(ChapterListModel::TimeRole).toString();
    const double timeWidth = tabularWidth(metrics, time);
    const QRectF timeArea = mirrored({area.left() + timeLeft, top, column, metrics.height()});
    painter->setPen(current ? ink : secondaryInk(palette));
    drawTabular(*painter, {timeArea.right() - timeWidth, top + metrics.ascent()}, time);

    const double titleLeft = timeLeft + column + timeToTitle;
    const QRectF titleArea = mirrored(
        {area.left() + titleLeft, top, area.width() - titleLeft - padding, metrics.height()});
    const int side =
        static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute)
        | static_cast<int>(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter->setPen(ink);
    painter->drawText(
        titleArea,
        side,
        metrics.elidedText(index.data().toString(), Qt::ElideRight, titleArea.width()));
    if (!hint.isEmpty()) {
        painter->setFont(hintFont(option.font));
        painter->setPen(secondaryInk(palette));
        const QRectF hintArea(
            titleArea.left(), titleArea.bottom(), titleArea.width(), hintMetrics.height());
        painter->drawText(
            hintArea, side, hintMetrics.elidedText(hint, Qt::ElideRight, hintArea.width()));
    }
    painter->restore();
}

QSize ChapterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    double height = QFontMetricsF(option.font).height();
    if (!index.data(ChapterListModel::HintRole).toString().isEmpty()) {
        height += QFontMetricsF(hintFont(option.font)).height();
    }
    return {0, std::max(smallestHeight, static_cast<int>(std::ceil(height)) + 2 * padding)};
}

} // namespace expressly
