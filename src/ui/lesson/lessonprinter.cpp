// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonprinter.h"

#include "ui/lesson/lessondecoration.h"
#include "ui/lesson/lessonpicture.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QTextBlock>
#include <QTextTable>

#include <cmath>

namespace expressly {

namespace {

// The page is laid out in pixels of 96 to the inch, like the screen, and scaled up to the printer.
constexpr double PixelsPerInch = 96;
constexpr double FooterHeight = 36;
constexpr double PrintScale = 0.72; ///< A body of 11.5 pt reads well on paper.

Theme paperTheme()
{
    Theme theme = themeOf(Theme::Kind::Light);
    theme.paper = Qt::white;
    theme.card = Qt::white;
    return theme;
}

int pageOf(double y, double pageHeight)
{
    return int(std::floor(y / pageHeight));
}

/// Moves each card, and each heading with what follows it, to a new page when it would be torn.
void keepTogether(QTextDocument &document, const LessonDocument &lesson, double pageHeight)
{
    for (const LessonCard &card : lesson.cards) {
        const QRectF rect = cardRect(document, *card.table);
        const bool isTorn = pageOf(rect.top(), pageHeight) != pageOf(rect.bottom() - 1, pageHeight);
        if (isTorn && rect.height() < pageHeight * 0.9) {
            QTextTableFormat format = card.table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            card.table->setFormat(format);
        }
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || !block.next().isValid()) {
            continue;
        }
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        const QRectF next = document.documentLayout()->blockBoundingRect(block.next());
        if (pageOf(top, pageHeight) != pageOf(next.top() + 20, pageHeight)) {
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
    }
}

void paintFooter(QPainter &painter, QSizeF page, const QString &title, int number, int count)
{
    QFont font;
    font.setPixelSize(12);
    painter.setFont(font);
    painter.setPen(QColor(0x62, 0x5D, 0x6B));
    const QRectF footer(0, page.height() + FooterHeight - 18, page.width(), 18);
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.drawText(
        footer,
        Qt::AlignRight | Qt::AlignVCenter,
        QCoreApplication::translate("LessonPrinter", "Page %1 of %2").arg(number).arg(count));
}

} // namespace

void printLesson(QPrinter &printer,
                 const Guide &guide,
                 const Lesson &lesson,
                 const LessonLayout &screen)
{
    const QRectF area = printer.pageRect(QPrinter::Inch);
    const QSizeF page(std::floor(area.width() * PixelsPerInch),
                      std::floor(area.height() * PixelsPerInch - FooterHeight));
    const LessonLayout layout{.theme = paperTheme(),
                              .medium = LessonLayout::Medium::Paper,
                              .scale = PrintScale,
                              .columnWidth = page.width(),
                              .devicePixelRatio = 3,
                              .palette = loadDrawingPalette(guide.folder),
                              .choices = screen.choices,
                              .showsEvidence = screen.showsEvidence};
    PictureDocument document;
    const LessonDocument written = writeLesson(document, guide, lesson, layout);
    document.setPageSize(page);
    keepTogether(document, written, page.height());
    const LessonGeometry geometry = measureLesson(document, written);

    QPainter painter;
    if (!painter.begin(&printer)) {
        return;
    }
    const double factor = printer.resolution() / PixelsPerInch;
    painter.scale(factor, factor);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            printer.newPage();
        }
        painter.save();
        const QRectF clip(0, number * page.height(), page.width(), page.height());
        painter.translate(0, -clip.top());
        painter.setClipRect(clip);
        paintDecoration(painter, written, geometry, layout, {}, clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip;
        context.palette = toPalette(layout.theme);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFooter(
            painter, page, guide.title + QStringLiteral(" – ") + lesson.title, number + 1, pages);
    }
}

} // namespace expressly
