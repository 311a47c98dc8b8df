// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/lessonstyles.h"

#include <QCoreApplication>
#include <QTextCursor>

namespace expressly {

/// Writes the parts of a lesson into a document, one after the other, and notes where they are.
/// Every card is a QTextTable, because the layout gives the empty block before a table no height.
class LessonWriter final
{
    Q_DECLARE_TR_FUNCTIONS(LessonWriter)
    Q_DISABLE_COPY_MOVE(LessonWriter)

public:
    using Style = LessonStyle;

    LessonWriter(PictureDocument &document,
                 const Guide &guide,
                 const Lesson &lesson,
                 const LessonLayout &layout);
    ~LessonWriter();

    void paragraph(Style style, const RichText &text, double spaceBefore);
    /// Begins an empty paragraph; run(), richText() and chip() fill it.
    void beginParagraph(Style style, double spaceBefore);
    /// Keeps the number of a paragraph that has no words here; passagesOf() counts it too.
    void skipParagraph();
    void richText(const RichText &text);
    void run(const QString &text, const QTextCharFormat &format);
    [[nodiscard]] QTextCharFormat format(Style style) const { return m_styles.format(style); }
    [[nodiscard]] const QTextCharFormat &currentFormat() const { return m_format; }
    [[nodiscard]] static QTextCharFormat strong(QTextCharFormat format);
    void textLink(const QString &words, const Link &link);
    void chip(const QString &words, const Link &link, const QString &stepId);
    /// The button that practises a step; not on paper.
    void practiseButton(const Step &step, const Link &link);
    void button(QString words, LessonLink::Deed deed);
    void evidenceButton(); ///< Opens and closes the evidence; on paper it is a title.
    /// Room for the sign of the card that was begun last; the decoration draws it.
    void cardSign();
    void bullets(const QList<RichText> &items);

    /// A card with one cell; what is written next goes into it until endCard().
    void beginCard(LessonCard::Kind kind, double spaceBefore);
    /// A card with a number and, where there is room, a picture beside the text.
    void beginNumbered(const QString &id, int number, const std::optional<Picture> &picture = {});
    void endCard();
    void table(const Table &content);
    [[nodiscard]] bool hasFile(const Picture &picture) const;
    /// Stands in for a picture that is not there.
    void pictureInWords(const Picture &picture);
    void picture(const Picture &picture, QSizeF most, double spaceBefore);
    /// The step's picture where it does not stand beside the text, or its words.
    void pictureUnderTitle(const Picture &picture);

    void markSource(const QString &id);
    /// Gives the last, always empty paragraph of the document no height of its own.
    void finish();

    [[nodiscard]] double px(double value) const { return value * m_layout.scale; }
    [[nodiscard]] const LessonLayout &layout() const { return m_layout; }
    [[nodiscard]] LessonDocument takeResult() { return std::move(m_result); }

private:
    struct CellPadding
    {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
    };

    QTextTable *insertTable(int rows, const QList<QTextLength> &columns, double spaceBefore);
    void padCell(QTextTable &table, int row, int column, CellPadding padding);
    void enterCell(QTextTable &table, int row, int column);
    void startBlock(QTextBlockFormat format);
    void addLink(LessonLink link, int start);
    /// As much as stays on one line of the step's text.
    [[nodiscard]] QString practiseText(const Segment &segment, const QTextCharFormat &format) const;
    /// Writes the text of a chip, with room for its sign; where it begins.
    int chipText(const QString &text, const QTextCharFormat &format);

    PictureDocument &m_document;
    const Guide &m_guide;
    const Lesson &m_lesson;
    const LessonLayout &m_layout;
    LessonStyles m_styles;
    LessonDocument m_result;
    QTextCursor m_cursor;
    QTextCharFormat m_format;
    double m_stepWidth = 0;             ///< Of the text in the step that was begun last.
    bool m_blockIsFresh = true;         ///< The block at the cursor is empty and waits to be used.
    QTextTable *m_tableAbove = nullptr; ///< The card that ended right before the cursor.
};

} // namespace expressly
