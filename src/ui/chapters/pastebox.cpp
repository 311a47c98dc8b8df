// SPDX-License-Identifier: MIT
#include "ui/chapters/pastebox.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace expressly {

namespace {

constexpr int TextHeight = 120;
constexpr int ProblemsHeight = 96;

} // namespace

PasteBox::PasteBox(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_sentence(new QLabel(this))
    , m_problems(new QListWidget(this))
    , m_use(new QPushButton(tr("Use this list"), this))
{
    m_text->setPlaceholderText(
        tr("Paste a list here: a time and a name in each line, such as\n0:00 Getting ready\n7:14 "
           "Compress"));
    m_text->setAccessibleName(tr("List of chapters"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(TextHeight);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_problems->setAccessibleName(tr("What is wrong with the list"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_use->setProperty("filled", true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_sentence, 1);
    row->addWidget(m_use, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_problems);
    column->addLayout(row);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { emit textChanged(text()); });
    connect(m_use, &QPushButton::clicked, this, &PasteBox::useRequested);
    connect(m_problems, &QListWidget::currentRowChanged, this, &PasteBox::goToLineOf);
    setUnderstood({}, {}, false);
}

void PasteBox::setUnderstood(const QString &sentence,
                             const QList<ChapterProblem> &problems,
                             bool usable)
{
    m_sentence->setText(sentence);
    m_lines.clear();
    m_problems->clear();
    for (const ChapterProblem &problem : problems) {
        m_lines.append(problem.line);
        m_problems->addItem(toString(problem));
    }
    m_problems->setVisible(!problems.isEmpty());
    int height = 0;
    for (int row = 0; row < m_problems->count() && height < ProblemsHeight; ++row) {
        height += m_problems->sizeHintForRow(row);
    }
    m_problems->setFixedHeight(std::min(height, ProblemsHeight));
    m_use->setEnabled(usable && m_isEditable);
}

void PasteBox::setText(const QString &text)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
}

QString PasteBox::text() const
{
    return m_text->toPlainText();
}

void PasteBox::setEditable(bool editable)
{
    m_isEditable = editable;
    if (!editable) {
        m_use->setEnabled(false);
    }
}

/// A problem that is chosen shows its line.
void PasteBox::goToLineOf(int row)
{
    if (row >= 0 && row < m_lines.size()) {
        m_text->setTextCursor(
            QTextCursor(m_text->document()->findBlockByNumber(m_lines.at(row) - 1)));
        m_text->ensureCursorVisible();
    }
}

} // namespace expressly
