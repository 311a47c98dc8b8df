// SPDX-License-Identifier: MIT
#include "ui/lesson/lessondecoration.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>
#include <QTransform>

#include <algorithm>

namespace expressly {

namespace {

/// The rectangles that a stretch of text within one block covers, line by line.
QList<QRectF> textRects(const QTextDocument &document, int position, int length)
{
    const QTextBlock block = document.findBlock(position);
    const QTextLayout *layout = block.layout();
    if (layout == nullptr || length <= 0) {
        return {};
    }
    const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
    const int begin = position - block.position();
    const int end = begin + length;
    QList<QRectF> rects;
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        const int first = std::max(begin, line.textStart());
        const int last = std::min(end, line.textStart() + line.textLength());
        if (first >= last) {
            continue;
        }
        const double from = line.cursorToX(first);
        const double to = line.cursorToX(last);
        rects.append(QRectF(std::min(from, to), line.y(), std::abs(to - from), line.height())
                         .translated(origin));
    }
    return rects;
}

QList<double> rowRules(const QTextDocument &document, const QTextTable &table)
{
    QList<double> rules;
    for (int row = 1; row < table.rows(); ++row) {
        const QTextTableCell cell = table.cellAt(row, 0);
        const QRectF first =
            document.documentLayout()->blockBoundingRect(cell.firstCursorPosition().block());
        rules.append(first.top() - cell.format().toTableCellFormat().topPadding());
    }
    return rules;
}

class Decorator final
{
public:
    Decorator(QPainter &painter, const LessonLayout &layout)
        : m_painter(painter)
        , m_layout(layout)
        , m_theme(layout.theme)
    {}

    void card(const LessonCard &card, const LessonGeometry::CardPlace &place, bool isCurrent) const;
    void link(const LessonLink &link, const QRectF &chip, bool isHovered) const;
    void focusRing(const LessonGeometry::LinkPlace &place) const;
    void spokenBar(const QRectF &paragraph) const;

private:
    void chip(const QRectF &chip, bool isStep, bool isHovered) const;
    void practiseButton(const QRectF &chip, bool isHovered) const;
    void foldButton(const QRectF &chip, bool isOpen, bool isHovered) const;
    void rounded(const QRectF &rect, const QColor &fill, const QColor &outline) const;
    void accentBar(const QRectF &card, const QColor &color) const;
    void number(const QRectF &text, bool isCurrent) const;
    void nowSign(const QRectF &text) const;
    void todaySign(const QRectF &text) const;
    [[nodiscard]] bool isPaper() const { return m_layout.medium == LessonLayout::Medium::Paper; }
    [[nodiscard]] double px(double value) const { return value * m_layout.scale; }

    QPainter &m_painter;
    const LessonLayout &m_layout;
    const Theme &m_theme;
};

void Decorator::rounded(const QRectF &rect, const QColor &fill, const QColor &outline) const
{
    m_painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(isPaper() ? QBrush(Qt::NoBrush) : QBrush(fill));
    const QRectF sharp = outline.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    m_painter.drawRoundedRect(sharp, 8, 8);
}

void Decorator::accentBar(const QRectF &card, const QColor &color) const
{
    QPainterPath shape;
    shape.addRoundedRect(card, 8, 8);
    m_painter.save();
    m_painter.setClipPath(shape, Qt::IntersectClip);
    m_painter.fillRect(QRectF(card.topLeft(), QSizeF(4, card.height())), color);
    m_painter.restore();
}

void Decorator::number(const QRectF &text, bool isCurrent) const
{
    const double size = std::max(px(30), text.width() + px(12));
    QRectF circle(0, 0, size, px(30));
    circle.moveCenter(text.center());
    m_painter.setPen(isPaper() ? QPen(m_theme.accent, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(isPaper() ? QBrush(Qt::NoBrush)
                                 : QBrush(isCurrent ? m_theme.card : m_theme.accentSoft));
    m_painter.drawRoundedRect(circle, circle.height() / 2, circle.height() / 2);
}

/// A full disc with an exclamation mark.
void Decorator::nowSign(const QRectF &text) const
{
    const QPointF center = text.center();
    const double radius = px(11);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.warning);
    m_painter.drawEllipse(center, radius, radius);
    m_painter.setBrush(m_theme.warningBackground);
    const QRectF stroke(center.x() - px(1.5), center.y() - px(6.5), px(3), px(8));
    m_painter.drawRoundedRect(stroke, px(1.5), px(1.5));
    m_painter.drawEllipse(center + QPointF(0, px(5)), px(1.8), px(1.8));
}

/// A clock.
void Decorator::todaySign(const QRectF &text) const
{
    const QPointF center = text.center();
    m_painter.setPen(QPen(m_theme.today, px(2.2), Qt::SolidLine, Qt::RoundCap));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(center, px(10), px(10));
    m_painter.drawLine(center, center - QPointF(0, px(6)));
    m_painter.drawLine(center, center + QPointF(px(4), px(2)));
}

void Decorator::card(const LessonCard &card,
                     const LessonGeometry::CardPlace &place,
                     bool isCurrent) const
{
    const QColor outline = isPaper() ? QColor(0xBB, 0xBB, 0xBB) : m_theme.line;
    switch (card.kind) {
    case LessonCard::Kind::Step:
        rounded(place.card,
                isCurrent ? m_theme.highlight : m_theme.card,
                isCurrent ? QColor() : outline);
        if (isCurrent) {
            accentBar(place.card, m_theme.accent);
        }
        number(place.number, isCurrent);
        break;
    case LessonCard::Kind::Tip:
        rounded(place.card, m_theme.accentSoft, isPaper() ? outline : QColor());
        accentBar(place.card, m_theme.accent);
        break;
    case LessonCard::Kind::Warning:
        rounded(place.card, m_theme.warningBackground, isPaper() ? outline : QColor());
        accentBar(place.card, m_theme.warning);
        break;
    case LessonCard::Kind::Now:
        rounded(place.card, m_theme.warningBackground, m_theme.warning);
        accentBar(place.card, m_theme.warning);
        nowSign(place.number);
        break;
    case LessonCard::Kind::Today:
        rounded(place.card, m_theme.todayBackground, isPaper() ? outline : QColor());
        accentBar(place.card, m_theme.today);
        todaySign(place.number);
        break;
    case LessonCard::Kind::Help:
        rounded(place.card, m_theme.highlight, isPaper() ? outline : QColor());
        break;
    case LessonCard::Kind::Video:
        rounded(place.card, m_theme.card, outline);
        break;
    case LessonCard::Kind::Table:
        rounded(place.card, m_theme.card, outline);
        m_painter.setPen(QPen(outline, 1));
        for (const double y : place.rules) {
            m_painter.drawLine(QPointF(place.card.left() + px(16), y),
                               QPointF(place.card.right() - px(16), y));
        }
        break;
    }
}

void Decorator::link(const LessonLink &link, const QRectF &chip, bool isHovered) const
{
    switch (link.deed) {
    case LessonLink::Deed::Show:
        this->chip(chip, !link.stepId.isEmpty(), isHovered);
        return;
    case LessonLink::Deed::Practise:
        practiseButton(chip, isHovered);
        return;
    case LessonLink::Deed::Unfold:
    case LessonLink::Deed::Fold:
    case LessonLink::Deed::ChangeNumbers:
        foldButton(chip, link.deed == LessonLink::Deed::Fold, isHovered);
        return;
    }
    Q_UNREACHABLE();
}

void Decorator::chip(const QRectF &chip, bool isStep, bool isHovered) const
{
    const bool isFilled = isStep && !isPaper();
    QColor fill = isHovered ? m_theme.accentSoftHover : m_theme.accentSoft;
    if (isFilled) {
        fill = isHovered ? m_theme.filledHover : m_theme.filled;
    }
    m_painter.setPen(isPaper() ? QPen(m_theme.accent, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(isPaper() ? QBrush(Qt::NoBrush) : QBrush(fill));
    m_painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);

    const double side = chip.height() * 0.34;
    const QPointF tip(chip.left() + chip.height() * 0.42 + side * 0.87, chip.center().y());
    const double back = tip.x() - side * 0.87;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(isFilled ? m_theme.onFilled : m_theme.accent);
    m_painter.drawPolygon(
        QPolygonF{{QPointF(back, tip.y() - side / 2), tip, QPointF(back, tip.y() + side / 2)}});
}

/// An outline and an arrow that goes round, so that it is not taken for the time beside it.
void Decorator::practiseButton(const QRectF &chip, bool isHovered) const
{
    m_painter.setPen(QPen(m_theme.accent, 1.5));
    m_painter.setBrush(isHovered ? m_theme.accentSoftHover : m_theme.card);
    const QRectF outline = chip.adjusted(0.75, 0.75, -0.75, -0.75);
    m_painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    const double radius = chip.height() * 0.19;
    const QPointF center(chip.left() + chip.height() * 0.42 + radius, chip.center().y());
    const QRectF circle(center - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    m_painter.setPen(QPen(m_theme.accent, chip.height() * 0.06, Qt::SolidLine, Qt::RoundCap));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawArc(circle, 75 * 16, 290 * 16);
    const QPointF tip(center.x() + radius * 1.05, center.y() - radius * 0.1);
    const double side = chip.height() * 0.15;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    m_painter.drawPolygon(QPolygonF{{tip + QPointF(0, side * 0.5),
                                     tip + QPointF(-side, -side * 0.6),
                                     tip + QPointF(side, -side * 0.6)}});
}

/// An outline, and a triangle that points to where the words are: beside them, or below.
void Decorator::foldButton(const QRectF &chip, bool isOpen, bool isHovered) const
{
    m_painter.setPen(QPen(m_theme.accent, 1));
    m_painter.setBrush(isHovered ? m_theme.accentSoftHover : m_theme.card);
    const QRectF outline = chip.adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    const double half = chip.height() * 0.16;
    const QPointF center(chip.left() + chip.height() * 0.55, chip.center().y());
    QPolygonF triangle{{QPointF(-half * 0.7, -half), QPointF(half, 0), QPointF(-half * 0.7, half)}};
    if (isOpen) {
        triangle = QTransform().rotate(90).map(triangle);
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    m_painter.drawPolygon(triangle.translated(center));
}

void Decorator::focusRing(const LessonGeometry::LinkPlace &place) const
{
    m_painter.setPen(QPen(m_theme.accent, 2));
    m_painter.setBrush(Qt::NoBrush);
    if (!place.chip.isEmpty()) {
        const QRectF ring = place.chip.adjusted(-3, -3, 3, 3);
        m_painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
        return;
    }
    for (const QRectF &line : place.lines) {
        m_painter.drawRoundedRect(line.adjusted(-3, -1, 3, 1), 4, 4);
    }
}

/// Beside the words, so that they keep their ground and their contrast.
void Decorator::spokenBar(const QRectF &paragraph) const
{
    QRectF bar(0, paragraph.top(), px(4), paragraph.height());
    const bool isRightToLeft = QGuiApplication::isRightToLeft();
    bar.moveLeft(isRightToLeft ? paragraph.right() + px(4) : paragraph.left() - px(8));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    m_painter.drawRoundedRect(bar, px(2), px(2));
}

} // namespace

QRectF cardRect(const QTextDocument &document, const QTextTable &table)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    auto *frame = const_cast<QTextTable *>(&table);
    const QTextTableCell corner = table.cellAt(0, 0);
    const QTextTableCellFormat padding = corner.format().toTableCellFormat();
    const QTextTableFormat format = table.format();
    const QSizeF size = layout.frameBoundingRect(frame).size();
    // The layout's rectangle of a table begins at the text of its first cell, so only its size
    // helps.
    const QPointF text = layout.blockBoundingRect(corner.firstCursorPosition().block()).topLeft();
    return {text - QPointF(padding.leftPadding(), padding.topPadding()),
            size - QSizeF(0, format.topMargin() + format.bottomMargin())};
}

LessonGeometry measureLesson(const QTextDocument &document, const LessonDocument &lesson)
{
    LessonGeometry geometry;
    geometry.cards.reserve(lesson.cards.size());
    for (const LessonCard &card : lesson.cards) {
        LessonGeometry::CardPlace place;
        place.card = cardRect(document, *card.table);
        if (card.numberAt) {
            place.number = textRects(document, *card.numberAt, card.numberLength).value(0);
        }
        if (card.kind == LessonCard::Kind::Table) {
            place.rules = rowRules(document, *card.table);
        }
        geometry.cards.append(place);
    }
    const double chipHeight = 1.4 * QFontInfo(document.defaultFont()).pixelSize();
    geometry.links.reserve(lesson.links.size());
    for (const LessonLink &link : lesson.links) {
        LessonGeometry::LinkPlace place{.lines = textRects(document, link.position, link.length)};
        if (link.look == LessonLink::Look::Chip) {
            place.chip = textRects(document, link.chipPosition, link.chipLength).value(0);
            const double missing = std::max(2.0, chipHeight - place.chip.height());
            place.chip.adjust(0, -missing / 2, 0, missing / 2);
        }
        geometry.links.append(place);
    }
    return geometry;
}

void paintDecoration(QPainter &painter,
                     const LessonDocument &lesson,
                     const LessonGeometry &geometry,
                     const LessonLayout &layout,
                     const LessonState &state,
                     const QRectF &clip)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Decorator decorator(painter, layout);
    for (qsizetype index = 0; index < geometry.cards.size(); ++index) {
        if (geometry.cards[index].card.intersects(clip)) {
            const LessonCard &card = lesson.cards[index];
            const bool isCurrent = card.kind == LessonCard::Kind::Step
                                   && !state.currentStep.isEmpty()
                                   && card.stepId == state.currentStep;
            decorator.card(card, geometry.cards[index], isCurrent);
        }
    }
    if (!state.spoken.isEmpty()) {
        decorator.spokenBar(state.spoken);
    }
    for (qsizetype index = 0; index < geometry.links.size(); ++index) {
        const LessonGeometry::LinkPlace &place = geometry.links[index];
        const QRectF chip = place.chip;
        if (!chip.isEmpty() && chip.intersects(clip)) {
            const LessonLink &link = lesson.links[index];
            decorator.link(link, chip, state.hovered == index);
        }
        if (state.focused == index) {
            decorator.focusRing(place);
        }
    }
}

} // namespace expressly
