// SPDX-License-Identifier: MIT
#include "ui/player/transcriptpane.h"

#include "core/captiontrack.h"
#include "ui/player/transcriptmodel.h"
#include "ui/player/transcriptview.h"
#include "ui/theme/symbols.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace expressly {

namespace {

QToolButton *button(Symbol symbol, const QString &name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(symbolIcon(symbol));
    result->setToolTip(name);
    result->setAccessibleName(name);
    return result;
}

} // namespace

TranscriptPane::TranscriptPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new TranscriptView(this))
    , m_emptyText(new QLabel(tr("This video has no captions."), this))
    , m_open(new QPushButton(tr("Open captions…"), this))
{
    m_emptyText->setWordWrap(true);
    m_emptyText->setProperty("secondary", true);
    buildFindRow();
    auto *empty = new QVBoxLayout;
    empty->setSpacing(8);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_open, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_findRow);
    column->addWidget(m_view, 1);
    column->addLayout(empty);
    column->addStretch();
    connect(m_view, &TranscriptView::lineActivated, this, &TranscriptPane::lineActivated);
    connect(m_view, &TranscriptView::typed, this, &TranscriptPane::openFind);
    connect(m_open, &QPushButton::clicked, this, &TranscriptPane::openRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *former, QWidget *) {
        if (former != nullptr && isAncestorOf(former)) {
            followAgain();
        }
    });
    setTrack({});
    setFilmOpen(false);
}

TranscriptPane::~TranscriptPane()
{
    // A child that has the focus loses it while it is deleted, when this is no pane any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void TranscriptPane::buildFindRow()
{
    m_findRow = new QWidget(this);
    m_words = new QLineEdit(m_findRow);
    m_count = new QLabel(m_findRow);
    m_previous = button(Symbol::Up, tr("Previous match (Shift+Enter)"), m_findRow);
    m_next = button(Symbol::Down, tr("Next match (Enter)"), m_findRow);
    m_close = button(Symbol::Close, tr("Close (Esc)"), m_findRow);
    m_words->setPlaceholderText(tr("Find in the transcript"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->installEventFilter(this);
    m_count->setProperty("secondary", true);
    auto *row = new QHBoxLayout(m_findRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_match = 0;
        find();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &TranscriptPane::closeFind);
    m_findRow->hide();
}

void TranscriptPane::setTrack(const CaptionTrack &track)
{
    m_view->setTrack(track);
    m_view->setVisible(!track.isEmpty());
    m_emptyText->setVisible(track.isEmpty());
    m_open->setVisible(track.isEmpty());
    if (track.isEmpty()) {
        m_findRow->hide();
    }
    m_match = 0;
    find();
    emit emptyChanged(track.isEmpty());
}

void TranscriptPane::setLine(std::optional<qsizetype> line)
{
    m_view->lines().setCurrent(line);
    followAgain();
}

void TranscriptPane::setFilmOpen(bool open)
{
    m_open->setEnabled(open);
    m_emptyText->setText(open ? tr("This video has no captions.") : tr("No video is open."));
}

bool TranscriptPane::isFollowing() const
{
    return !underMouse() && !isAncestorOf(QApplication::focusWidget());
}

bool TranscriptPane::isEmpty() const
{
    return m_view->lines().rowCount() == 0;
}

QString TranscriptPane::countText() const
{
    return m_count->text();
}

void TranscriptPane::openFind(const QString &words)
{
    if (isEmpty()) {
        return;
    }
    if (m_findRow->isHidden()) {
        m_focusBefore = QApplication::focusWidget();
    }
    m_findRow->show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    if (words.isEmpty()) {
        m_words->selectAll();
    } else {
        m_words->setText(words);
    }
    find();
}

void TranscriptPane::closeFind()
{
    const bool hadFocus = m_findRow->isAncestorOf(QApplication::focusWidget());
    m_findRow->hide();
    m_view->lines().setSought({});
    m_view->lines().setFound(std::nullopt);
    if (hadFocus) {
        // Who came from elsewhere goes back there, and the transcript follows again.
        QWidget *back = m_focusBefore ? m_focusBefore.data() : m_view;
        back->setFocus(Qt::OtherFocusReason);
    }
}

void TranscriptPane::copyAll() const
{
    QGuiApplication::clipboard()->setText(m_view->lines().text());
}

void TranscriptPane::find()
{
    const QString words = m_findRow->isHidden() ? QString() : m_words->text();
    m_view->lines().setSought(words);
    m_matches = m_view->lines().matches();
    m_match = std::clamp<qsizetype>(m_match, 0, std::max<qsizetype>(m_matches.size() - 1, 0));
    m_previous->setEnabled(m_matches.size() > 1);
    m_next->setEnabled(m_matches.size() > 1);
    if (!m_matches.isEmpty()) {
        showMatch();
    } else {
        m_view->lines().setFound(std::nullopt);
        m_count->setText(words.trimmed().isEmpty() ? QString() : tr("Not found"));
    }
}

void TranscriptPane::step(qsizetype by)
{
    if (!m_matches.isEmpty()) {
        m_match = (m_match + by + m_matches.size()) % m_matches.size();
        showMatch();
    }
}

void TranscriptPane::showMatch()
{
    m_count->setText(tr("%1 of %2").arg(m_match + 1).arg(m_matches.size()));
    m_view->lines().setFound(m_matches.at(m_match));
    m_view->goToRow(m_matches.at(m_match));
}

void TranscriptPane::followAgain()
{
    if (isFollowing() && isVisible()) {
        m_view->showCurrentLine();
    }
}

bool TranscriptPane::eventFilter(QObject *watched, QEvent *event)
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
        closeFind();
        return true;
    case Qt::Key_Down:
        m_view->setFocus(Qt::OtherFocusReason); // to jump with Enter to what was found
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void TranscriptPane::leaveEvent(QEvent *)
{
    followAgain();
}

void TranscriptPane::showEvent(QShowEvent *)
{
    followAgain();
}

} // namespace expressly
