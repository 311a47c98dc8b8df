// SPDX-License-Identifier: MIT
#include "ui/player/playersession.h"

#include "store/videolibrary.h"
#include "ui/player/filmplaces.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// A program that is killed has lost no more than this of the place in a film.
constexpr auto RememberedEvery = 10s;

} // namespace

PlayerSession::PlayerSession(MediaPlayer &player, VideoLibrary &library, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_library(library)
    , m_chapters(library)
    , m_pictures(player)
{
    connect(&player, &MediaPlayer::opened, this, &PlayerSession::acceptOpened);
    connect(&player, &MediaPlayer::failed, this, &PlayerSession::failed);
    connect(&player, &MediaPlayer::noticeChanged, this, &PlayerSession::noticeChanged);
    connect(&player, &MediaPlayer::positionChanged, this, &PlayerSession::followPosition);
    connect(&player, &MediaPlayer::endReached, this, &PlayerSession::rememberPosition);
    connect(&library, &VideoLibrary::seen, this, &PlayerSession::followFile);
    connect(
        &m_chapters, &FilmChapters::currentChanged, this, &PlayerSession::currentChapterChanged);
    connect(&m_chapters, &FilmChapters::changed, this, &PlayerSession::updatePictures);
    auto *rememberSoon = new QTimer(this);
    rememberSoon->setSingleShot(true);
    rememberSoon->setInterval(RememberedEvery);
    connect(rememberSoon, &QTimer::timeout, this, &PlayerSession::rememberPosition);
    connect(&player, &MediaPlayer::positionChanged, rememberSoon, [rememberSoon] {
        if (!rememberSoon->isActive()) {
            rememberSoon->start();
        }
    });
}

void PlayerSession::setGuide(const std::shared_ptr<const Guide> &guide)
{
    if (m_guide == guide) {
        return;
    }
    if (!m_video.id.isEmpty()) {
        close(); // a film of the former guide; one from outside plays on
    }
    m_guide = guide;
    m_lesson = {};
}

void PlayerSession::announce()
{
    if (m_player.state() == MediaPlayer::State::Empty) {
        return;
    }
    emit videoOpened(m_video, chapters(), stateText(m_video));
    emit currentChapterChanged(m_chapters.current());
}

void PlayerSession::setLesson(const Lesson &lesson)
{
    m_lesson = lesson;
    m_wantedStep.clear();
    m_currentStep.clear();
    updateSteps();
}

bool PlayerSession::isHere(const Video &video) const
{
    return isFilmHere(video, *m_guide, m_library);
}

QString PlayerSession::stateText(const Video &video) const
{
    return stateOfFilm(video, m_library);
}

void PlayerSession::openVideo(const QString &id,
                              const std::optional<TimeRange> &range,
                              Autoplay autoplay)
{
    const Video *video = m_guide ? findVideo(*m_guide, id) : nullptr;
    if (video == nullptr) {
        return;
    }
    const FilmPlace place = placeOfFilm(*video, *m_guide, m_library);
    m_autoplay = autoplay;
    if (place.file.isEmpty()) {
        rememberPosition();
        m_player.close();
        m_file.clear();
        m_requested = range ? range->start : 0ms;
        show(*video, 0ms);
        emit videoUnavailable(m_video, chapters(), m_requested, place.text);
        if (place.isLost) {
            searchLostFile(*this, m_library, m_video.id, m_background.get_token());
        }
        return;
    }
    const bool isOpen = m_video.id == video->id && m_file == place.file && m_shift == place.shift
                        && m_player.state() != MediaPlayer::State::Failed;
    if (!isOpen) {
        rememberPosition();
        m_file = place.file;
        show(*video, place.shift);
        emit videoOpened(m_video, chapters(), stateText(*video));
    }
    const auto wanted = range ? std::optional(shifted(*range, m_shift)) : std::nullopt;
    if (isOpen && wanted) {
        noteJump(JumpHistory::Kind::Jump);
        m_segments.seek(wanted->start, wanted->end);
        if (autoplay == Autoplay::Yes) {
            m_player.play();
        }
    } else if (!isOpen) {
        start(wanted, autoplay);
    } else if (autoplay == Autoplay::Yes) {
        m_player.play();
    }
}

void PlayerSession::openFile(const QString &file,
                             const std::optional<TimeRange> &range,
                             Autoplay autoplay)
{
    rememberPosition();
    adoptFile(file, range, autoplay);
    start(range, autoplay);
}

void PlayerSession::adoptFile(const QString &file,
                              const std::optional<TimeRange> &range,
                              Autoplay autoplay)
{
    m_file = QFileInfo(file).absoluteFilePath();
    Video video;
    video.title = QFileInfo(file).completeBaseName();
    video.rights.overlay = true;
    show(video, 0ms);
    emit videoOpened(m_video, chapters(), stateText(m_video));
    m_segments.setPauseAt(range ? range->end : std::nullopt);
    if (autoplay == Autoplay::Yes) {
        m_player.play();
    }
}

void PlayerSession::show(const Video &video, std::chrono::milliseconds shift)
{
    m_background.request_stop();
    m_background = std::stop_source();
    m_segments.forget();
    m_jumps.clear();
    emit jumpsChanged();
    m_video = video;
    m_shift = shift;
    m_chapters.setFilm(positionKey(), video.chapters, shift);
    updateSteps();
}

void PlayerSession::start(const std::optional<TimeRange> &range, Autoplay autoplay)
{
    auto from = range ? range->start : m_library.position(positionKey()).value_or(0ms);
    m_player.open(m_file, from);
    m_segments.setPauseAt(range ? range->end : std::nullopt);
    if (autoplay == Autoplay::Yes) {
        m_player.play();
    }
    followPosition(from);
}

void PlayerSession::showStill(const QString &step)
{
    const auto state = m_player.state();
    const bool isFreelyChosen = m_video.id.isEmpty() && state != MediaPlayer::State::Empty
                                && state != MediaPlayer::State::Failed;
    if (m_player.isPlaying() || !m_guide || isFreelyChosen) {
        return;
    }
    QList<Step> steps = stepsOf(m_lesson);
    // Not the ranges' one: the linter's Clang 14 cannot read what that returns.
    std::stable_partition(
        steps.begin(), steps.end(), [&step](const Step &each) { return each.id == step; });
    for (const Step &each : steps) {
        const Video *video = each.segment ? findVideo(*m_guide, each.segment->video) : nullptr;
        if (video != nullptr && isHere(*video)) {
            const auto range = resolve(*each.segment, *video).value_or(TimeRange{});
            openVideo(video->id, TimeRange{.start = range.start, .end = {}}, Autoplay::No);
            return;
        }
    }
    const auto own = std::ranges::find_if(m_guide->videos, &Video::isOwnClip);
    if (state == MediaPlayer::State::Empty && own != m_guide->videos.end()) {
        openVideo(own->id, std::nullopt, Autoplay::No);
    }
}

void PlayerSession::close()
{
    rememberPosition();
    m_background.request_stop();
    m_segments.forget();
    m_player.close();
    m_video = {};
    m_file.clear();
    m_shift = 0ms;
    m_chapters.setFilm({}, {}, 0ms);
    m_jumps.clear();
    emit jumpsChanged();
    updateSteps();
    emit videoClosed();
}

void PlayerSession::reopen(Autoplay autoplay)
{
    if (m_video.id.isEmpty()) {
        return;
    }
    const auto position = m_file.isEmpty() ? m_requested : m_player.position() - m_shift;
    m_file.clear();
    openVideo(
        m_video.id, TimeRange{.start = std::max(0ms, position), .end = std::nullopt}, autoplay);
}

void PlayerSession::toggle()
{
    if (m_player.isPlaying()) {
        m_player.pause();
        rememberPosition();
    } else {
        m_player.play();
    }
}

void PlayerSession::seek(std::chrono::milliseconds position)
{
    // A drag along the bar is many seeks and one jump.
    noteJump(JumpHistory::Kind::Skip);
    m_segments.seek(position);
}

void PlayerSession::goToChapter(qsizetype index)
{
    if (index < 0 || index >= chapters().size()) {
        return;
    }
    const auto start = chapters().at(index).start;
    if (m_file.isEmpty()) {
        m_requested = start;
        emit videoUnavailable(
            m_video, chapters(), start, placeOfFilm(m_video, *m_guide, m_library).text);
        return;
    }
    m_wantedStep.clear();
    noteJump(JumpHistory::Kind::Jump);
    m_segments.seek(start);
}

} // namespace expressly
