// SPDX-License-Identifier: MIT
#include "ui/lists/transcriptdelegate.h"

#include "ui/lists/transcriptmodel.h"
#include "ui/theme/playercolors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/tabularfigures.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace expressly {

namespace {

constexpr int SmallestHeight = 36;
constexpr int Padding = 6;
constexpr int TimeLeft = 16;
constexpr int TimeToText = 16;
constexpr int RightPadding = 8;

/// As wide as the last time, which is the longest.
double timeColumn(const QFontMetricsF &metrics, const QModelIndex &index)
{
    const QModelIndex last = index.siblingAtRow(index.model()->rowCount() - 1);
    return std::max(tabularWidth(metrics, last.data(TranscriptModel::TimeRole).toString()),
                    tabularWidth(metrics, index.data(TranscriptModel::TimeRole).toString()));
}

double textLeft(const QFont &font, const QModelIndex &index)
{
    return TimeLeft + timeColumn(QFontMetricsF(font), index) + TimeToText;
}

/// Breaks the text into lines of at most \a width; the height they take.
double layOut(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(40.0, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QList<QTextLayout::FormatRange> marks(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QString sought = index.data(TranscriptModel::SoughtRole).toString();
    QList<QTextLayout::FormatRange> ranges;
    if (sought.isEmpty()) {
        return ranges;
    }
    const QPalette palette = QGuiApplication::palette();
    QTextCharFormat format;
    if (index.data(TranscriptModel::IsFoundRole).toBool()) {
        format.setBackground(palette.color(QPalette::Highlight));
        format.setForeground(palette.color(QPalette::HighlightedText));
    } else {
        format.setBackground(
            mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 0.35));
    }
    qsizetype at = text.indexOf(sought, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        ranges.append({static_cast<int>(at), static_cast<int>(sought.size()), format});
        at = text.indexOf(sought, at + sought.size(), Qt::CaseInsensitive);
    }
    return ranges;
}

} // namespace

void TranscriptDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    // A style sheet may have made the list's own ground transparent; tints need the real one.
    const QPalette palette = QGuiApplication::palette();
    const QColor ink = palette.color(QPalette::WindowText);
    const bool current = index.data(TranscriptModel::IsCurrentRole).toBool();
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QString time = index.data(TranscriptModel::TimeRole).toString();
    const double left = textLeft(option.font, index);
    const double width = option.rect.width() - left - RightPadding;

    painter->save();
    paintRowGround(*painter, option, current);
    const QFontMetricsF metrics(option.font);
    QTextLayout layout(index.data().toString(), option.font);
    layout.setFormats(marks(index));
    const double height = layOut(layout, width);
    const double top = option.rect.top() + (option.rect.height() - height) / 2;

    painter->setFont(option.font);
    painter->setPen(current ? ink : secondaryInk(palette));
    const double timeWidth = tabularWidth(metrics, time);
    const double timeX = rightToLeft ? option.rect.right() + 1 - left + TimeToText
                                     : option.rect.left() + left - TimeToText - timeWidth;
    drawTabular(*painter, {timeX, top + metrics.ascent()}, time);
    painter->setPen(ink);
    const double textX =
        rightToLeft ? option.rect.left() + RightPadding : option.rect.left() + left;
    layout.draw(painter, {textX, top});
    painter->restore();
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view == nullptr ? option.rect.width() : view->viewport()->width();
    QTextLayout layout(index.data().toString(), option.font);
    const double height = layOut(layout, width - textLeft(option.font, index) - RightPadding);
    return {0, std::max(SmallestHeight, static_cast<int>(std::ceil(height)) + 2 * Padding)};
}

} // namespace expressly
