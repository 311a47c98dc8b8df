// SPDX-License-Identifier: MIT
#include "ui/lesson/findbar.h"

#include "ui/theme/symbols.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

namespace expressly {

namespace {

/// More matches than anyone walks through; marking them all would only make painting slow.
constexpr qsizetype MostMatches = 1000;

QToolButton *button(Symbol symbol, const QString &name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(symbolIcon(symbol));
    result->setToolTip(name);
    result->setAccessibleName(name);
    return result;
}

} // namespace

FindBar::FindBar(QTextEdit &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(button(Symbol::Up, tr("Previous match (Shift+Enter)"), this))
    , m_next(button(Symbol::Down, tr("Next match (Enter)"), this))
    , m_close(button(Symbol::Close, tr("Close (Esc)"), this))
{
    m_words->setPlaceholderText(tr("Find in this lesson"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->installEventFilter(this);
    m_count->setMinimumWidth(
        m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(888).arg(888)));
    m_count->setProperty("secondary", true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);

    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_current = 0;
        search();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
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
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    search();
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
    if (isHidden()) {
        return;
    }
    search();
}

void FindBar::search()
{
    m_matches.clear();
    const QString words = m_words->text().trimmed();
    QTextCursor from(m_text.document());
    while (!words.isEmpty() && m_matches.size() < MostMatches) {
        from = m_text.document()->find(words, from);
        if (from.isNull()) {
            break;
        }
        m_matches.append(from);
    }
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(m_matches.size() - 1, 0));
    if (words.isEmpty()) {
        m_count->clear();
    } else if (m_matches.isEmpty()) {
        m_count->setText(tr("Not found"));
    }
    m_previous->setEnabled(m_matches.size() > 1);
    m_next->setEnabled(m_matches.size() > 1);
    showMatches();
}

void FindBar::step(qsizetype by)
{
    if (!m_matches.isEmpty()) {
        m_current = (m_current + by + m_matches.size()) % m_matches.size();
        showMatches();
    }
}

void FindBar::showMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    marks.reserve(m_matches.size());
    for (qsizetype index = 0; index < m_matches.size(); ++index) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_matches[index];
        mark.format.setBackground(index == m_current ? m_currentMatch : m_match);
        mark.format.setForeground(m_ink);
        marks.append(mark);
    }
    m_text.setExtraSelections(marks);
    if (m_matches.isEmpty()) {
        return;
    }
    m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_matches.size()));
    QTextCursor place = m_matches[m_current];
    place.clearSelection();
    m_text.setTextCursor(place);
    m_text.ensureCursorVisible();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace expressly
