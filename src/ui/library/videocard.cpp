// SPDX-License-Identifier: MIT
#include "ui/library/videocard.h"

#include "core/guide/videolength.h"
#include "core/time/timecode.h"
#include "ui/library/lengthnotice.h"
#include "ui/library/requestpanel.h"
#include "ui/library/videowords.h"
#include "ui/widgets/flowlayout.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace expressly {

namespace {

using Location = FilmLocation;
using namespace std::chrono_literals;

/// Below this the place goes under the title instead of beside it.
constexpr int NarrowCard = 560;

/// The one file that is being dragged; empty when it is none, several, or something on the web.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

void setFilled(QPushButton *button, bool filled)
{
    button->setProperty("filled", filled);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

VideoCard::VideoCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_location(new QLabel(this))
    , m_people(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_rights(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_requestPanel(new RequestPanel(this))
    , m_lengthNotice(new LengthNotice(this))
{
    setObjectName(QStringLiteral("videoCard"));
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    makeText();
    makeButtons();
    connect(m_requestPanel, &RequestPanel::pageRequested, this, &VideoCard::pageRequested);
    connect(m_lengthNotice, &LengthNotice::shiftRequested, this, &VideoCard::shiftRequested);
}

void VideoCard::setState(const VideoCardState &state)
{
    m_state = state;
    setAcceptDrops(state.location != Location::OwnClip);
    m_lengthNotice->setState(state);
    showWords();
    showButtons();
    showRequest();
}

void VideoCard::setRequest(std::optional<std::chrono::milliseconds> time)
{
    m_request = time;
    showButtons();
    showRequest();
}

void VideoCard::focusMainButton()
{
    if (m_request && !isHere()) {
        m_requestPanel->focusMainButton();
    } else {
        (isHere() ? m_play : m_attach)->setFocus(Qt::OtherFocusReason);
    }
}

void VideoCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        setDropTarget(true);
    }
}

void VideoCard::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    setDropTarget(false);
}

void VideoCard::dropEvent(QDropEvent *event)
{
    setDropTarget(false);
    const QString path = draggedFile(event->mimeData());
    if (!path.isEmpty()) {
        // Only the place is remembered: a file manager must not think that the file may be moved.
        event->setDropAction(Qt::CopyAction);
        event->accept();
        emit fileChosen(path);
    }
}

void VideoCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_isDropTarget) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().highlight(), 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 8, 8);
    }
}

void VideoCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = event->size().width() < NarrowCard;
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_top->setSpacing(narrow ? 4 : 16);
}

bool VideoCard::isHere() const
{
    return m_state.location == Location::OnThisComputer || m_state.location == Location::OwnClip;
}

QPushButton *VideoCard::addButton(QLayout *row, const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setMinimumHeight(36);
    row->addWidget(button);
    return button;
}

void VideoCard::makeText()
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    heading.setBold(true);
    m_title->setFont(heading);
    QFont strong = font();
    strong.setBold(true);
    m_location->setFont(strong);
    m_location->setObjectName(QStringLiteral("location"));
    for (QLabel *label : {m_title, m_people, m_facts, m_rights, m_explanation}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1); // A long word must not make the page wider than the window.
    }
    for (QLabel *label : {m_people, m_facts, m_rights}) {
        label->setProperty("secondary", true);
    }
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->addWidget(m_title, 1);
    m_top->addWidget(m_location, 0, Qt::AlignTop);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(4);
    facts->addWidget(m_people);
    facts->addWidget(m_facts);
    facts->addWidget(m_rights);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addLayout(m_top);
    column->addLayout(facts);
    column->addWidget(m_requestPanel);
    column->addWidget(m_lengthNotice);
    column->addWidget(m_explanation);
}

void VideoCard::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    m_play = addButton(row, QStringLiteral("play"), {});
    m_use = addButton(row, QStringLiteral("useFile"), tr("Use this file"));
    m_attach = addButton(row, QStringLiteral("attach"), {});
    m_detach = addButton(row, QStringLiteral("detach"), tr("Detach"));
    m_detach->setToolTip(tr("Forgets where the file is. The file itself stays."));
    m_page = addButton(row, QStringLiteral("page"), tr("Open the publisher's page"));
    qobject_cast<QVBoxLayout *>(layout())->addSpacing(4);
    layout()->addWidget(buttons);

    connect(m_play, &QPushButton::clicked, this, [this] {
        emit playRequested(m_request.value_or(0ms));
    });
    connect(m_use, &QPushButton::clicked, this, [this] { emit fileChosen(m_state.path); });
    connect(m_attach, &QPushButton::clicked, this, &VideoCard::fileWanted);
    connect(m_detach, &QPushButton::clicked, this, &VideoCard::detachRequested);
    connect(m_page, &QPushButton::clicked, this, [this] { emit pageRequested(0ms); });
}

void VideoCard::showWords()
{
    const Video &video = m_state.video;
    const QString where = toText(m_state.location);
    m_title->setText(video.title);
    m_location->setText(where);
    m_location->setForegroundRole(isHere() ? QPalette::Link : QPalette::WindowText);
    setAccessibleName(tr("%1. %2").arg(video.title, where));
    showText(m_people, videowords::presenterAndPublisher(video));
    const QString languages = videowords::languages(video);
    showText(m_facts,
             languages.isEmpty() ? lengthText(video)
                                 : tr("%1 · %2").arg(lengthText(video), languages));
    QString rights = videowords::rights(video);
    if (!video.page.isEmpty() && video.pageCertainty == Certainty::Unverified) {
        rights += (rights.isEmpty() ? QString() : QStringLiteral("\n"))
                  % tr("The address of the publisher's page has not been confirmed.");
    }
    showText(m_rights, rights);
    showText(m_explanation, videowords::explanation(m_state));
    m_explanation->setToolTip(QDir::toNativeSeparators(m_state.path));
}

void VideoCard::showButtons()
{
    const bool isOwn = m_state.location == Location::OwnClip;
    const bool hasFile = !isOwn && m_state.location != Location::NotYet;
    m_play->setVisible(isHere());
    m_play->setText(m_request ? tr("Play at %1").arg(formatClock(*m_request)) : tr("Play"));
    m_use->setVisible(m_state.location == Location::Replaced);
    m_attach->setVisible(!isOwn);
    const bool replaces = hasFile && m_state.location != Location::Moved;
    m_attach->setText(replaces ? tr("Replace…") : tr("Attach a file…"));
    m_detach->setVisible(hasFile);
    m_page->setVisible(!m_state.video.page.isEmpty());
    setFilled(m_play, true);
    setFilled(m_attach, !isHere() && !m_request && m_state.location != Location::Replaced);
    for (QPushButton *button : {m_play, m_use, m_attach, m_detach, m_page}) {
        button->setAccessibleName(tr("%1: %2").arg(button->text(), m_state.video.title));
    }
}

void VideoCard::showRequest()
{
    const bool shown = m_request && !isHere();
    if (shown) {
        m_requestPanel->setRequest(m_state.video, *m_request);
    }
    m_requestPanel->setVisible(shown);
    // The panel has that button already, with the time.
    m_page->setVisible(!shown && !m_state.video.page.isEmpty());
}

void VideoCard::setDropTarget(bool isTarget)
{
    m_isDropTarget = isTarget;
    setProperty("dropTarget", isTarget);
    update();
}

} // namespace expressly
