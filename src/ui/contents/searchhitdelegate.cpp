// SPDX-License-Identifier: MIT
#include "ui/contents/searchhitdelegate.h"

#include "ui/contents/searchhitsmodel.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace expressly {

namespace {

constexpr int SideMargin = 8;
constexpr int TextMargin = 12;
constexpr int TopMargin = 8;
constexpr int Gap = 2;
constexpr int MostTitleLines = 2;
constexpr int MostSentenceLines = 3;

const SearchHit &hitAt(const QModelIndex &index)
{
    return static_cast<const SearchHitsModel *>(index.model())->hit(index);
}

/// One text of a row, in lines of the row's width.
struct Part
{
    std::unique_ptr<QTextLayout> layout;
    double top = 0;
    bool isSecondary = false;
};

struct Row
{
    std::vector<Part> parts;
    double height = TopMargin;
};

/// Lays \a text out in at most so many lines; how high they are, and where the last one ends.
std::pair<double, int> layOut(QTextLayout &layout, double width, int mostLines)
{
    double height = 0;
    int end = 0;
    layout.beginLayout();
    for (int line = 0; line < mostLines; ++line) {
        QTextLine laid = layout.createLine();
        if (!laid.isValid()) {
            break;
        }
        laid.setLineWidth(width);
        laid.setPosition({0, height});
        height += laid.height();
        end = laid.textStart() + laid.textLength();
    }
    layout.endLayout();
    return {height, end};
}

void addText(Row &row,
             const QString &text,
             const QList<MarkedRange> &marks,
             const QFont &font,
             double width,
             int mostLines)
{
    if (text.isEmpty()) {
        return;
    }
    Part part{.layout = std::make_unique<QTextLayout>(text, font), .top = row.height};
    QList<QTextLayout::FormatRange> formats;
    for (const MarkedRange &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(mark.length);
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    part.layout->setFormats(formats);
    auto [height, end] = layOut(*part.layout, width, mostLines);
    if (end < text.size()) { // room for the dots
        part.layout->setText(text.left(std::max(end - 3, 0)).trimmed() + QChar(0x2026));
        height = layOut(*part.layout, width, mostLines).first;
    }
    row.height += height + Gap;
    row.parts.push_back(std::move(part));
}

Row rowOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const double room = std::max(width - 2 * (SideMargin + TextMargin), 40);
    const SearchHit &hit = hitAt(index);
    Row row;
    QFont title = option.font;
    title.setWeight(QFont::DemiBold);
    addText(row, hit.title, {}, title, room, MostTitleLines);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const std::size_t before = row.parts.size();
    addText(row, SearchHitsModel::placeOf(hit), {}, small, room, 1);
    if (row.parts.size() > before) {
        row.parts.back().isSecondary = true;
    }
    if (hit.sentence != hit.title) {
        addText(row, hit.sentence, hit.marks, small, room, MostSentenceLines);
    }
    row.height += TopMargin - Gap;
    return row;
}

} // namespace

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    return {0, static_cast<int>(rowOf(option, index).height)};
}

void SearchHitDelegate::paint(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QRectF row = QRectF(option.rect).adjusted(SideMargin, 1, -SideMargin, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(row, 8, 8);
    if (option.state.testFlag(QStyle::State_MouseOver)
        || option.state.testFlag(QStyle::State_Selected)) {
        painter->fillPath(shape, palette.color(QPalette::Midlight));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 7, 7);
    }
    for (const Part &part : rowOf(option, index).parts) {
        painter->setPen(
            palette.color(part.isSecondary ? QPalette::PlaceholderText : QPalette::WindowText));
        part.layout->draw(painter, {row.left() + TextMargin, option.rect.top() + part.top});
    }
    painter->restore();
}

} // namespace expressly
