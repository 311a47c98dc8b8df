// SPDX-License-Identifier: MIT
// Where everything on the first page stands; homepage.cpp says what there is.
#include "ui/home/homepage.h"

#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace expressly {

namespace {

constexpr int WidestColumn = 1104;
constexpr int WideMargin = 48;
constexpr int NarrowMargin = 20;
constexpr int NarrowPage = 700;
constexpr int Gap = 24;
constexpr int SmallGap = 12;
constexpr int WideColumn = 840; ///< From here on the ways in stand beside each other.
constexpr int FourColumns = 980;
constexpr int TwoColumns = 520;  ///< From here on the sections do, in twos.
constexpr int WidthOfText = 900; ///< Longer lines are hard to read.
constexpr double TitleSize = 2;
constexpr double SentenceSize = 1.12;

int placeLabel(QLabel &label, const QFont &font, const QRect &column, int top)
{
    label.setFont(font);
    const int width = std::min(column.width(), WidthOfText);
    const int height = label.text().isEmpty() ? 0 : label.heightForWidth(width);
    const QRect area(column.left(), top, width, height);
    label.setGeometry(QStyle::visualRect(
        label.layoutDirection(), QRect(0, 0, label.parentWidget()->width(), 1), area));
    return top + height;
}

/// Returns where the next row begins. All of a row are as high as the highest.
int placeRow(const QList<ChoiceButton *> &buttons, int columns, const QRect &column, int top)
{
    const int gap = columns == 1 ? SmallGap : columns == 4 ? Gap * 2 / 3 : Gap;
    const int width = (column.width() - gap * (columns - 1)) / columns;
    for (qsizetype first = 0; first < buttons.size(); first += columns) {
        const auto row = buttons.mid(first, columns);
        int height = 0;
        for (const ChoiceButton *button : row) {
            height = std::max(height, button->heightForWidth(width));
        }
        int x = column.left();
        for (ChoiceButton *button : row) {
            button->setGeometry(QStyle::visualRect(button->layoutDirection(),
                                                   QRect(0, 0, button->parentWidget()->width(), 1),
                                                   QRect(x, top, width, height)));
            x += width + gap;
        }
        top += height + SmallGap;
    }
    return top + Gap - SmallGap;
}

} // namespace

void HomePage::arrange()
{
    const int page = viewport()->width();
    const int margin = page < NarrowPage ? NarrowMargin : WideMargin;
    const int width = std::min(page - 2 * margin, WidestColumn);
    const QRect column((page - width) / 2, 0, width, 0);
    m_content->resize(page, m_content->height()); // what is placed from the right needs it

    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * TitleSize);
    title.setWeight(QFont::Bold);
    int y = placeLabel(*m_title, title, column, Gap);
    QFont sentence = font();
    sentence.setPointSizeF(sentence.pointSizeF() * SentenceSize);
    y = placeLabel(*m_sentence, sentence, column, y + SmallGap / 2) + Gap;

    const bool isWide = width >= WideColumn;
    for (ChoiceButton *choice : std::as_const(m_choices)) {
        choice->setForm(isWide ? ChoiceButton::Form::Tall : ChoiceButton::Form::Row);
    }
    if (!m_choices.isEmpty()) {
        y = placeRow(m_choices, isWide ? static_cast<int>(m_choices.size()) : 1, column, y);
    }
    m_visit->setVisible(m_hasVisit);
    if (m_hasVisit) {
        y = placeRow({m_visit}, 1, column, y);
    }
    y = placeRow(m_sections,
                 width >= FourColumns  ? 4
                 : isWide              ? 3
                 : width >= TwoColumns ? 2
                                       : 1,
                 column,
                 y);
    m_looks->setVisible(m_offersLooks);
    if (m_offersLooks) {
        const int height = m_looks->heightForWidth(width);
        m_looks->setGeometry(column.left(), y, width, height);
        y += height + Gap;
    }
    m_content->resize(page, y);
}

} // namespace expressly
