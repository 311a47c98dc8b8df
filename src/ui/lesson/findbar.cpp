// SPDX-License-Identifier: MIT
#include "ui/lesson/findbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/findrow.h"

#include <QHBoxLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

namespace expressly {

namespace {

/// More matches than anyone walks through; marking them all would only make painting slow.
constexpr qsizetype MostMatches = 1000;

} // namespace

FindBar::FindBar(QTextEdit &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_row(new FindRow(tr("Find in this lesson"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 12, 4);
    row->addWidget(m_row);
    connect(m_row, &FindRow::wordsChanged, this, [this] {
        findMatches();
        showCurrent();
    });
    connect(m_row, &FindRow::currentChanged, this, [this] {
        markMatches();
        showCurrent();
    });
    connect(m_row, &FindRow::closeRequested, this, &FindBar::close);
    setTheme(themeOf(Theme::Kind::Light));
    hide();
}

FindBar::~FindBar() = default;

void FindBar::setTheme(const Theme &theme)
{
    m_match = theme.match;
    m_currentMatch = theme.currentMatch;
    m_ink = theme.ink;
    refresh();
}

void FindBar::open()
{
    show();
    m_row->begin();
    findMatches();
    showCurrent();
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    m_text.setExtraSelections({});
    m_text.setFocus(Qt::OtherFocusReason);
}

void FindBar::refresh()
{
    if (!isHidden()) {
        findMatches();
    }
}

void FindBar::restart()
{
    m_row->restart();
}

void FindBar::findMatches()
{
    m_matches.clear();
    const QString words = m_row->words();
    QTextCursor from(m_text.document());
    while (!words.isEmpty() && m_matches.size() < MostMatches) {
        from = m_text.document()->find(words, from);
        if (from.isNull()) {
            break;
        }
        m_matches.append(from.selectionEnd());
        m_length = from.selectionEnd() - from.selectionStart();
    }
    m_row->setMatches(m_matches.size());
    markMatches();
}

void FindBar::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    marks.reserve(m_matches.size());
    for (qsizetype index = 0; index < m_matches.size(); ++index) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text.document());
        mark.cursor.setPosition(m_matches[index] - m_length);
        mark.cursor.setPosition(m_matches[index], QTextCursor::KeepAnchor);
        mark.format.setBackground(index == m_row->current() ? m_currentMatch : m_match);
        mark.format.setForeground(m_ink);
        marks.append(mark);
    }
    m_text.setExtraSelections(marks);
}

void FindBar::showCurrent()
{
    if (m_matches.isEmpty()) {
        return;
    }
    QTextCursor place(m_text.document());
    place.setPosition(m_matches[m_row->current()]);
    m_text.setTextCursor(place);
    m_text.ensureCursorVisible();
}

} // namespace expressly
