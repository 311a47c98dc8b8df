// SPDX-License-Identifier: MIT
#include "session/film/filmsession.h"

#include "session/film/filmplaces.h"
#include "store/videolibrary.h"

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

FilmSession::FilmSession(MediaPlayer &player, VideoLibrary &library, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_library(library)
    , m_chapters(library)
    , m_pictures(player)
{
    connect(&player, &MediaPlayer::opened, this, &FilmSession::acceptOpened);
    connect(&player, &MediaPlayer::failed, this, [this](const QString &text) {
        setState(FilmState::Kind::Broken, text);
    });
    connect(&player, &MediaPlayer::playingChanged, this, &FilmSession::refreshState);
    connect(&player, &MediaPlayer::noticeChanged, this, &FilmSession::noticeChanged);
    connect(&player, &MediaPlayer::positionChanged, this, &FilmSession::followPosition);
    connect(&player, &MediaPlayer::endReached, this, &FilmSession::rememberPosition);
    connect(&library, &VideoLibrary::seen, this, &FilmSession::followFile);
    connect(&m_chapters, &FilmChapters::currentChanged, this, &FilmSession::currentChapterChanged);
    connect(&m_chapters, &FilmChapters::changed, this, &FilmSession::updatePictures);
    auto *rememberSoon = new QTimer(this);
    rememberSoon->setSingleShot(true);
    rememberSoon->setInterval(RememberedEvery);
    connect(rememberSoon, &QTimer::timeout, this, &FilmSession::rememberPosition);
    connect(&player, &MediaPlayer::positionChanged, rememberSoon, [rememberSoon] {
        if (!rememberSoon->isActive()) {
            rememberSoon->start();
        }
    });
}

void FilmSession::setGuide(const std::shared_ptr<const Guide> &guide)
{
    if (m_guide == guide) {
        return;
    }
    if (!m_video.id.isEmpty()) {
        close(); // a film of the former guide; one from outside plays on
    }
    m_guide = guide;
    recognise();
}

/// The player may still have the former film, so what it says counts from when this one is open.
void FilmSession::setState(FilmState::Kind kind, const QString &problem)
{
    FilmState state{.kind = kind, .problem = problem};
    if (kind != FilmState::Kind::None) {
        state.video = m_video;
        state.file = m_file;
        state.where = stateText(m_video);
        state.shift = m_shift;
        state.requested = m_file.isEmpty() ? m_requested : 0ms;
        state.duration = m_isOpen ? m_player.info().duration : m_video.duration.value_or(0ms);
        state.isPlaying = m_player.isPlaying();
    }
    if (state == m_state) {
        return;
    }
    const bool isOther = !state.isSameFilmAs(m_state);
    m_state = state;
    emit stateChanged(m_state);
    if (isOther) {
        emit filmChanged();
    }
}

const Video *FilmSession::findVideo(const QString &id) const
{
    return m_guide ? expressly::findVideo(*m_guide, id) : nullptr;
}

bool FilmSession::isHere(const Video &video) const
{
    return isFilmHere(video, *m_guide, m_library);
}

QString FilmSession::stateText(const Video &video) const
{
    return toText(locationOf(video, m_library.attachment(video.id)));
}

void FilmSession::openVideo(const QString &id,
                            const std::optional<TimeRange> &range,
                            Autoplay autoplay)
{
    const Video *video = findVideo(id);
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
        setState(FilmState::Kind::Missing, place.text);
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
        setState(FilmState::Kind::Here);
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

void FilmSession::openFile(const QString &file,
                           const std::optional<TimeRange> &range,
                           Autoplay autoplay)
{
    rememberPosition();
    adoptFile(file, range, autoplay);
    start(range, autoplay);
}

void FilmSession::adoptFile(const QString &file,
                            const std::optional<TimeRange> &range,
                            Autoplay autoplay)
{
    m_file = QFileInfo(file).absoluteFilePath();
    Video video;
    video.title = QFileInfo(file).completeBaseName();
    video.rights.overlay = true;
    show(video, 0ms);
    setState(FilmState::Kind::Here);
    m_segments.setPauseAt(range ? range->end : std::nullopt);
    if (autoplay == Autoplay::Yes) {
        m_player.play();
    }
    recognise();
}

void FilmSession::show(const Video &video, std::chrono::milliseconds shift)
{
    m_background.request_stop();
    m_background = std::stop_source();
    m_segments.forget();
    m_jumps.clear();
    emit jumpsChanged();
    m_video = video;
    m_shift = shift;
    m_isOpen = false;
    m_chapters.setFilm(positionKey(), video.chapters, shift);
    updatePictures();
}

void FilmSession::start(const std::optional<TimeRange> &range, Autoplay autoplay)
{
    auto from = range ? range->start : m_library.position(positionKey()).value_or(0ms);
    m_player.open(m_file, from);
    m_segments.setPauseAt(range ? range->end : std::nullopt);
    if (autoplay == Autoplay::Yes) {
        m_player.play();
    }
    followPosition(from);
}

bool FilmSession::isWatched() const
{
    const auto state = m_player.state();
    const bool isFreelyChosen = m_video.id.isEmpty() && state != MediaPlayer::State::Empty
                                && state != MediaPlayer::State::Failed;
    return m_player.isPlaying() || isFreelyChosen;
}

void FilmSession::showOwnClip()
{
    if (!m_guide || m_player.state() != MediaPlayer::State::Empty) {
        return;
    }
    const auto own = std::ranges::find_if(m_guide->videos, &Video::isOwnClip);
    if (own != m_guide->videos.end()) {
        openVideo(own->id, std::nullopt, Autoplay::No);
    }
}

void FilmSession::close()
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
    updatePictures();
    setState(FilmState::Kind::None);
}

void FilmSession::reopen(Autoplay autoplay)
{
    if (m_video.id.isEmpty()) {
        return;
    }
    const auto position = m_file.isEmpty() ? m_requested : m_player.position() - m_shift;
    m_file.clear();
    openVideo(
        m_video.id, TimeRange{.start = std::max(0ms, position), .end = std::nullopt}, autoplay);
}

void FilmSession::toggle()
{
    if (m_player.isPlaying()) {
        m_player.pause();
        rememberPosition();
    } else {
        m_player.play();
    }
}

void FilmSession::seek(std::chrono::milliseconds position)
{
    // A drag along the bar is many seeks and one jump.
    noteJump(JumpHistory::Kind::Skip);
    m_segments.seek(position);
}

void FilmSession::goToChapter(qsizetype index)
{
    if (index < 0 || index >= chapters().size()) {
        return;
    }
    const auto start = chapters().at(index).start;
    if (m_file.isEmpty()) {
        m_requested = start;
        setState(FilmState::Kind::Missing, placeOfFilm(m_video, *m_guide, m_library).text);
        return;
    }
    noteJump(JumpHistory::Kind::Jump);
    m_segments.seek(start);
}

} // namespace expressly
