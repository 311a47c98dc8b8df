// SPDX-License-Identifier: MIT
#include "ui/widgets/findrow.h"

#include "ui/widgets/signbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace expressly {

FindRow::FindRow(const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new SignButton(Sign::Up, tr("Previous match (Shift+Enter)"), this))
    , m_next(new SignButton(Sign::Down, tr("Next match (Enter)"), this))
    , m_close(new SignButton(Sign::Close, tr("Close (Esc)"), this))
{
    m_words->setPlaceholderText(purpose);
    m_words->setAccessibleName(purpose);
    m_words->installEventFilter(this);
    m_count->setMinimumWidth(
        m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(888).arg(888)));
    m_count->setProperty("secondary", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_current = 0;
        emit wordsChanged();
    });
    connect(m_previous, &SignButton::clicked, this, [this] { step(-1); });
    connect(m_next, &SignButton::clicked, this, [this] { step(1); });
    connect(m_close, &SignButton::clicked, this, &FindRow::closeRequested);
}

QString FindRow::words() const
{
    return m_words->text().trimmed();
}

void FindRow::begin(const QString &words)
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    if (words.isEmpty()) {
        m_words->selectAll();
    } else {
        m_words->setText(words);
    }
}

void FindRow::setMatches(qsizetype count)
{
    m_matches = count;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(count - 1, 0));
    m_previous->setEnabled(count > 1);
    m_next->setEnabled(count > 1);
    showCount();
}

QString FindRow::countText() const
{
    return m_count->text();
}

void FindRow::step(qsizetype by)
{
    if (m_matches > 0) {
        m_current = (m_current + by + m_matches) % m_matches;
        showCount();
        emit currentChanged();
    }
}

void FindRow::showCount()
{
    if (m_matches > 0) {
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_matches));
    } else {
        m_count->setText(words().isEmpty() ? QString() : tr("Not found"));
    }
}

bool FindRow::eventFilter(QObject *watched, QEvent *event)
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
        emit closeRequested();
        return true;
    case Qt::Key_Down:
        emit leftDownwards();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace expressly
