// SPDX-License-Identifier: MIT
#include "ui/lists/transcriptpane.h"

#include "core/captions/captiontrack.h"
#include "ui/lists/transcriptmodel.h"
#include "ui/lists/transcriptview.h"
#include "ui/widgets/findrow.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace expressly {

TranscriptPane::TranscriptPane(QWidget *parent)
    : QWidget(parent)
    , m_find(new FindRow(tr("Find in the transcript"), this))
    , m_view(new TranscriptView(this))
    , m_emptyText(new QLabel(tr("This video has no captions."), this))
    , m_open(new QPushButton(tr("Open captions…"), this))
{
    m_emptyText->setWordWrap(true);
    m_emptyText->setProperty("secondary", true);
    m_find->hide();
    auto *empty = new QVBoxLayout;
    empty->setSpacing(8);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_open, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    column->addLayout(empty);
    column->addStretch();
    connect(m_view, &TranscriptView::lineActivated, this, &TranscriptPane::lineActivated);
    connect(m_view, &TranscriptView::typed, this, &TranscriptPane::openFind);
    connect(m_find, &FindRow::wordsChanged, this, &TranscriptPane::find);
    connect(m_find, &FindRow::currentChanged, this, &TranscriptPane::showMatch);
    connect(m_find, &FindRow::closeRequested, this, &TranscriptPane::closeFind);
    connect(m_find, &FindRow::leftDownwards, m_view, [this] {
        m_view->setFocus(Qt::OtherFocusReason); // to jump with Enter to what was found
    });
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

void TranscriptPane::setTrack(const CaptionTrack &track)
{
    if (m_view->lines().moveTimes(track)) {
        return; // nothing that is being read or looked for goes away
    }
    m_view->setTrack(track);
    m_view->setVisible(!track.isEmpty());
    m_emptyText->setVisible(track.isEmpty());
    m_open->setVisible(track.isEmpty());
    if (track.isEmpty()) {
        m_find->hide();
    }
    m_find->restart();
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
    return !m_hasPointer && !isAncestorOf(QApplication::focusWidget());
}

bool TranscriptPane::isEmpty() const
{
    return m_view->lines().rowCount() == 0;
}

QString TranscriptPane::countText() const
{
    return m_find->countText();
}

void TranscriptPane::openFind(const QString &words)
{
    if (isEmpty()) {
        return;
    }
    if (m_find->isHidden()) {
        m_focusBefore = QApplication::focusWidget();
    }
    m_find->show();
    m_find->begin(words);
    find();
}

void TranscriptPane::closeFind()
{
    const bool hadFocus = m_find->isAncestorOf(QApplication::focusWidget());
    m_find->hide();
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
    const QString words = m_find->isHidden() ? QString() : m_find->words();
    m_view->lines().setSought(words);
    m_matches = m_view->lines().matches();
    m_find->setMatches(m_matches.size());
    if (!m_matches.isEmpty()) {
        showMatch();
    } else {
        m_view->lines().setFound(std::nullopt);
    }
}

void TranscriptPane::showMatch()
{
    m_view->lines().setFound(m_matches.at(m_find->current()));
    m_view->goToRow(m_matches.at(m_find->current()));
}

void TranscriptPane::followAgain()
{
    if (isFollowing() && isVisible()) {
        m_view->showCurrentLine();
    }
}

void TranscriptPane::enterEvent(QEnterEvent *)
{
    m_hasPointer = true;
}

void TranscriptPane::leaveEvent(QEvent *)
{
    m_hasPointer = false;
    followAgain();
}

void TranscriptPane::showEvent(QShowEvent *)
{
    followAgain();
}

void TranscriptPane::hideEvent(QHideEvent *)
{
    m_hasPointer = false; // nobody is told that it left
}

} // namespace expressly
