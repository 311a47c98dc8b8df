// SPDX-License-Identifier: MIT
#include "ui/library/videolibrarypage.h"

#include "ui/library/videocard.h"
#include "ui/words/videofiles.h"

#include <QFileDialog>
#include <QLabel>
#include <QScrollArea>
#include <QShowEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

constexpr int WidestColumn = 880;

QString askWithDialog(QWidget *parent, const QString &title)
{
    return QFileDialog::getOpenFileName(
        parent,
        title,
        QStandardPaths::writableLocation(QStandardPaths::MoviesLocation),
        videoFileFilter());
}

} // namespace

VideoLibraryPage::VideoLibraryPage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_askForFile(askWithDialog)
{
    auto *heading = new QLabel(tr("Videos"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    heading->setFont(large);
    m_introduction = new QLabel(this);
    m_introduction->setObjectName(QStringLiteral("introduction"));
    m_introduction->setWordWrap(true);

    auto *content = new QWidget(m_scroll);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(WidestColumn);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_column->addWidget(heading);
    m_column->addWidget(m_introduction);
    m_column->addStretch();
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch();
    row->addWidget(middle, WidestColumn);
    row->addStretch();

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    setVideos({});
}

void VideoLibraryPage::setVideos(const QList<VideoCardState> &videos)
{
    const bool sameVideos = std::ranges::equal(
        videos,
        m_cards,
        {},
        [](const VideoCardState &state) { return state.video.id; },
        &VideoCard::videoId);
    if (!sameVideos) {
        for (VideoCard *old : std::exchange(m_cards, {})) {
            m_column->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
        std::ranges::for_each(videos, [this](const VideoCardState &) { addCard(); });
    }
    for (qsizetype index = 0; index < videos.size(); ++index) {
        m_cards.at(index)->setState(videos.at(index));
    }
    m_introduction->setText(
        videos.isEmpty()
            ? tr("This guide speaks of no videos. The lessons have everything in words and "
                 "pictures.")
            : tr("The videos of others are not part of the guide and are never downloaded by "
                 "Expressly. Attach the files that you have; all others play on their "
                 "publisher's page."));
}

void VideoLibraryPage::setRequest(const QString &videoId, std::chrono::milliseconds time)
{
    m_requested = nullptr;
    for (VideoCard *each : std::as_const(m_cards)) {
        const bool isAsked = each->videoId() == videoId;
        each->setRequest(isAsked ? std::optional(time) : std::nullopt);
        if (isAsked) {
            m_requested = each;
        }
    }
    if (m_requested != nullptr) {
        m_requested->focusMainButton();
        showRequested();
    }
}

void VideoLibraryPage::clearRequest()
{
    m_requested = nullptr;
    for (VideoCard *each : std::as_const(m_cards)) {
        each->setRequest(std::nullopt);
    }
}

void VideoLibraryPage::setAskForFile(AskForFile ask)
{
    m_askForFile = std::move(ask);
}

void VideoLibraryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRequested();
}

void VideoLibraryPage::addCard()
{
    auto *card = new VideoCard(m_scroll->widget());
    connect(card, &VideoCard::fileWanted, this, [this, card] { chooseFile(*card); });
    connect(card, &VideoCard::fileChosen, this, [this, card](const QString &path) {
        emit attachRequested(card->videoId(), path);
    });
    connect(card, &VideoCard::detachRequested, this, [this, card] {
        emit detachRequested(card->videoId());
    });
    connect(card, &VideoCard::pageRequested, this, [this, card](std::chrono::milliseconds time) {
        emit pageRequested(card->videoId(), time);
    });
    connect(card, &VideoCard::playRequested, this, [this, card](std::chrono::milliseconds time) {
        emit playRequested(card->videoId(), time);
    });
    connect(card, &VideoCard::shiftRequested, this, [this, card](std::chrono::milliseconds shift) {
        emit shiftRequested(card->videoId(), shift);
    });
    m_column->insertWidget(m_column->count() - 1, card);
    m_cards.append(card);
}

void VideoLibraryPage::chooseFile(const VideoCard &card)
{
    // The dialog runs its own event loop, in which the card may be replaced.
    const QString videoId = card.videoId();
    const QString path = m_askForFile(this, tr("Choose the file of \"%1\"").arg(card.title()));
    if (!path.isEmpty()) {
        emit attachRequested(videoId, path);
    }
}

void VideoLibraryPage::showRequested()
{
    // Only after the cards were laid out is it known where the card is.
    QMetaObject::invokeMethod(
        this,
        [this] {
        if (m_requested != nullptr && isVisible()) {
            m_scroll->ensureWidgetVisible(m_requested, 0, 16);
        }
        },
        Qt::QueuedConnection);
}

} // namespace expressly
