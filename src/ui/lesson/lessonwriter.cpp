// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonwriter.h"

#include "core/guide/lessonwords.h"
#include "core/guide/sidewords.h"
#include "core/reading/guideloader.h"
#include "core/time/timecode.h"
#include "ui/lesson/lessonpicture.h"

#include <QTextBlockFormat>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace expressly {

namespace {

constexpr double CardPadding = 20;
constexpr double NumberColumn = 40;
constexpr double CardGap = 12;

} // namespace

LessonWriter::LessonWriter(PictureDocument &document,
                           const Guide &guide,
                           const Lesson &lesson,
                           const LessonLayout &layout)
    : m_document(document)
    , m_guide(guide)
    , m_lesson(lesson)
    , m_layout(layout)
    , m_styles(document, layout)
    , m_cursor(&document)
{}

LessonWriter::~LessonWriter() = default;

QTextCharFormat LessonWriter::strong(QTextCharFormat format)
{
    format.setFontWeight(QFont::DemiBold);
    return format;
}

void LessonWriter::startBlock(QTextBlockFormat format)
{
    if (m_tableAbove != nullptr) {
        // The layout drops a paragraph's space below a table, so the table takes it over.
        QTextTableFormat tableFormat = m_tableAbove->format();
        tableFormat.setBottomMargin(format.topMargin());
        m_tableAbove->setFormat(tableFormat);
        m_tableAbove = nullptr;
        format.setTopMargin(0);
    }
    if (m_blockIsFresh) {
        // The block's own character format would replace the format of a table cell it begins.
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format, m_format);
    }
    m_blockIsFresh = false;
    m_result.paragraphs.append(m_cursor.position());
}

void LessonWriter::beginParagraph(Style style, double spaceBefore)
{
    m_format = format(style);
    startBlock(m_styles.paragraph(style, spaceBefore));
}

void LessonWriter::skipParagraph()
{
    m_result.paragraphs.append(m_cursor.position());
}

void LessonWriter::paragraph(Style style, const RichText &text, double spaceBefore)
{
    beginParagraph(style, spaceBefore);
    richText(text);
}

void LessonWriter::run(const QString &text, const QTextCharFormat &format)
{
    m_cursor.insertText(text, format);
}

void LessonWriter::richText(const RichText &text)
{
    for (const TextSpan &span : text) {
        const QString &words = span.shown(m_layout.mirrored);
        if (span.link) {
            const Link &link = *span.link;
            if (link.kind == Link::Kind::Video && link.start) {
                const bool isTimeAlone = parseTimecode(words.trimmed()).has_value();
                chip(isTimeAlone ? QString() : words, link, {});
            } else {
                textLink(words, link);
            }
            continue;
        }
        QTextCharFormat spanFormat = m_format;
        spanFormat.setFontItalic(span.emphasis);
        run(words, span.strong ? strong(spanFormat) : spanFormat);
    }
}

void LessonWriter::bullets(const QList<RichText> &items)
{
    QTextList *list = nullptr;
    for (const RichText &item : items) {
        beginParagraph(Style::Item, list == nullptr ? 12 : 6);
        if (list == nullptr) {
            QTextListFormat listFormat;
            listFormat.setStyle(QTextListFormat::ListDisc);
            listFormat.setIndent(1);
            list = m_cursor.createList(listFormat);
        } else {
            list->add(m_cursor.block());
        }
        richText(item);
    }
}

QTextTable *
LessonWriter::insertTable(int rows, const QList<QTextLength> &columns, double spaceBefore)
{
    if (!m_blockIsFresh) {
        m_cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }
    QTextTableFormat tableFormat;
    tableFormat.setBorder(0);
    tableFormat.setCellPadding(0);
    tableFormat.setCellSpacing(0);
    tableFormat.setMargin(0);
    tableFormat.setTopMargin(px(spaceBefore));
    tableFormat.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    tableFormat.setColumnWidthConstraints(columns);
    return m_cursor.insertTable(rows, int(columns.size()), tableFormat);
}

void LessonWriter::padCell(QTextTable &table, int row, int column, CellPadding padding)
{
    QTextTableCell cell = table.cellAt(row, column);
    QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
    cellFormat.setLeftPadding(px(padding.left));
    cellFormat.setTopPadding(px(padding.top));
    cellFormat.setRightPadding(px(padding.right));
    cellFormat.setBottomPadding(px(padding.bottom));
    cell.setFormat(cellFormat);
}

void LessonWriter::enterCell(QTextTable &table, int row, int column)
{
    m_tableAbove = nullptr;
    m_cursor = table.cellAt(row, column).firstCursorPosition();
    m_blockIsFresh = true;
}

void LessonWriter::beginCard(LessonCard::Kind kind, double spaceBefore)
{
    QTextTable *table = insertTable(1, {QTextLength(QTextLength::VariableLength, 0)}, spaceBefore);
    padCell(*table, 0, 0, {CardPadding, CardPadding - 4, CardPadding, CardPadding - 4});
    m_result.cards.append({.kind = kind, .table = table});
    enterCell(*table, 0, 0);
}

void LessonWriter::beginNumbered(const QString &id,
                                 int number,
                                 const std::optional<Picture> &picture)
{
    const bool isBeside =
        picture && hasFile(*picture) && m_layout.columnWidth >= px(PictureBesideWidth);
    const double besideWidth = m_layout.columnWidth * 0.3;
    QList<QTextLength> columns{
        QTextLength(QTextLength::FixedLength, px(NumberColumn + CardPadding)),
        QTextLength(QTextLength::VariableLength, 0)};
    if (isBeside) {
        columns.append(QTextLength(QTextLength::FixedLength, besideWidth + px(2 * CardPadding)));
    }
    m_stepWidth = m_layout.columnWidth - px(NumberColumn + 2 * CardPadding)
                  - (isBeside ? besideWidth + px(CardPadding) : 0);
    QTextTable *table = insertTable(1, columns, number == 1 ? 16 : CardGap);
    LessonCard card{.kind = LessonCard::Kind::Step, .stepId = id, .table = table};

    padCell(*table, 0, 0, {CardPadding - 4, CardPadding, 12, CardPadding});
    enterCell(*table, 0, 0);
    QTextBlockFormat centred;
    centred.setAlignment(Qt::AlignHCenter);
    centred.setLineHeight(m_styles.linePercent(1.3), QTextBlockFormat::ProportionalHeight);
    m_cursor.setBlockFormat(centred);
    QTextCharFormat numberFormat = format(Style::StepTitle);
    numberFormat.setForeground(m_layout.theme.accent);
    card.numberAt = m_cursor.position();
    run(QString::number(number), numberFormat);
    card.numberLength = m_cursor.position() - *card.numberAt;
    m_result.cards.append(card);

    if (isBeside) {
        padCell(*table, 0, 2, {CardPadding, CardPadding, CardPadding, CardPadding});
        enterCell(*table, 0, 2);
        this->picture(*picture, {besideWidth, px(260)}, 0);
    }
    padCell(*table, 0, 1, {0, CardPadding, isBeside ? 0 : CardPadding, CardPadding});
    enterCell(*table, 0, 1);
}

void LessonWriter::pictureUnderTitle(const Picture &picture)
{
    if (!hasFile(picture)) {
        pictureInWords(picture);
        return;
    }
    if (m_layout.columnWidth < px(PictureBesideWidth)) {
        const double room = m_layout.columnWidth - px(NumberColumn + 2 * CardPadding);
        this->picture(picture, {room, px(240)}, 8);
    }
    skipParagraph();
}

void LessonWriter::endCard()
{
    m_tableAbove = m_result.cards.constLast().table;
    m_cursor.movePosition(QTextCursor::End);
    m_blockIsFresh = true;
}

void LessonWriter::table(const Table &content)
{
    const auto columns = content.header.size();
    if (columns == 0) {
        return;
    }
    if (!toPlainText(content.caption).isEmpty()) {
        paragraph(Style::Why, content.caption, 16);
    }
    const QList<QTextLength> widths(columns, QTextLength(QTextLength::VariableLength, 0));
    QTextTable *table = insertTable(int(content.rows.size()) + 1, widths, 12);
    m_result.cards.append({.kind = LessonCard::Kind::Table, .table = table});
    const auto fill = [&](int row, const QList<RichText> &cells, Style style) {
        for (int column = 0; column < int(std::min(cells.size(), columns)); ++column) {
            padCell(*table, row, column, {16, 10, column + 1 == columns ? 16.0 : 0.0, 10});
            enterCell(*table, row, column);
            paragraph(style, cells[column], 0);
        }
    };
    fill(0, content.header, Style::HeaderCell);
    for (int row = 0; row < int(content.rows.size()); ++row) {
        fill(row + 1, content.rows[row], Style::Cell);
    }
    endCard();
}

bool LessonWriter::hasFile(const Picture &picture) const
{
    return !pictureSize(guideFilePath(m_guide, picture.file)).isEmpty();
}

void LessonWriter::pictureInWords(const Picture &picture)
{
    beginParagraph(Style::Why, 8);
    run(LessonWords::picture(withSides(picture.alternative, m_layout.mirrored)), m_format);
}

void LessonWriter::picture(const Picture &picture, QSizeF most, double spaceBefore)
{
    const QString path = guideFilePath(m_guide, picture.file);
    const QSizeF size = pictureSize(path).scaled(most, Qt::KeepAspectRatio);
    QTextImageFormat image;
    image.setName(
        m_document.addPicture(path, size, labelTexts(m_lesson, picture, m_layout.mirrored)));
    image.setWidth(size.width());
    image.setHeight(size.height());
    const QString alternative = withSides(picture.alternative, m_layout.mirrored);
    image.setProperty(QTextFormat::ImageAltText, alternative);
    image.setToolTip(alternative);
    if (!m_blockIsFresh) {
        m_cursor.insertBlock(QTextBlockFormat());
    }
    QTextBlockFormat block;
    block.setTopMargin(px(spaceBefore));
    m_cursor.setBlockFormat(block);
    m_cursor.insertImage(image);
    m_blockIsFresh = false;
}

void LessonWriter::markSource(const QString &id)
{
    m_result.sources.insert(id, m_cursor.position());
}

void LessonWriter::finish()
{
    if (!m_blockIsFresh) {
        return;
    }
    QTextBlockFormat flat;
    flat.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(flat);
}

} // namespace expressly
