// SPDX-License-Identifier: MIT
#include "media/film/filmplayback.h"

#include "media/film/filmbounds.h"
#include "media/film/filmsound.h"
#include "media/film/mediaclock.h"
#include "media/words.h"

#include <algorithm>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;

FilmPlayback::FilmPlayback(MediaPlayer &player, MediaClock &clock, FilmSound &sound)
    : m_player(player)
    , m_clock(clock)
    , m_sound(sound)
    , m_state(player, clock, sound, m_progress)
{
    QTimer &nextFrame = m_state.nextFrame();
    QObject::connect(&nextFrame, &QTimer::timeout, &nextFrame, [this] { present(); });
}

void FilmPlayback::begin(std::unique_ptr<FrameWorker> worker,
                         std::chrono::milliseconds start,
                         std::function<void()> notify)
{
    m_frames.setWorker(std::move(worker));
    m_seek = 1;
    anchor(insideAnyFilm(start), Counting::Anew);
    m_state.setSeeking(true);
    m_frames->setNotify(std::move(notify));
    m_state.setStage(State::Opening);
}

std::optional<OpenedFilm> FilmPlayback::takeOpened()
{
    return m_frames ? m_frames->takeOpened() : std::nullopt;
}

void FilmPlayback::prepare(const MediaInfo &info)
{
    m_info = info;
    m_progress.setLength(info.duration);
    anchor(m_progress.position(), Counting::Anew); // how long the film is decides where a loop ends
    m_state.setStage(State::Ready);
}

void FilmPlayback::beginSoundOnly()
{
    m_state.setSeeking(false);
    emit m_player.noticeChanged(MediaWords::tr("This file has sound only, no picture."));
    seek(m_progress.position());
}

void FilmPlayback::fail(const QString &problem)
{
    m_state.setPlaying(false);
    m_state.setStage(State::Failed);
    emit m_player.failed(problem);
}

void FilmPlayback::end()
{
    m_state.setPlaying(false);
    m_state.nextFrame().stop();
    m_frames.clear();
    m_sound.close();
    m_info = {};
    m_progress.setLength({});
    m_progress.setLoop({});
    anchor(0us, Counting::Anew);
    m_refreshing = m_atEnd = false;
    m_pendingSteps = 0;
    m_state.setSeeking(false);
    m_state.setStage(State::Empty);
}

void FilmPlayback::play()
{
    if (m_state.isPlaying() || m_state.stage() == State::Empty
        || m_state.stage() == State::Failed) {
        return;
    }
    m_state.setPlaying(true);
    m_pendingSteps = 0;
    if (!m_state.isReady()) {
        return; // begins with the first frame
    }
    if (m_atEnd) {
        seek(0us);
    } else if (m_waitsAtEnd) {
        seek(m_progress.timeline().end());
    } else if (m_steppedOut) {
        continueQuietly(Looping::Acts, Counting::GoesOn);
    } else if (!m_state.isSeeking()) {
        m_state.startClock();
        schedule();
    }
}

void FilmPlayback::pause()
{
    if (m_state.isPlaying() && !hasPicture()) {
        m_progress.moveTo(m_clock.position());
    }
    m_state.setPlaying(false);
}

void FilmPlayback::seek(std::chrono::microseconds target)
{
    m_state.stopClock();
    anchor(target, Counting::Anew);
    m_atEnd = m_refreshing = m_steppedOut = false;
    m_pendingSteps = 0;
    if (m_state.isReady() && !hasPicture()) {
        emit m_player.positionChanged(m_progress.rounded());
        emit m_player.seekFinished(m_progress.rounded());
        if (m_state.isPlaying()) {
            m_state.startClock();
            schedule();
        }
        return;
    }
    m_seek = m_frames->seek(target, m_progress.loop());
    m_state.setSeeking(true);
    emit m_player.positionChanged(m_progress.rounded());
}

void FilmPlayback::anchor(std::chrono::microseconds position, Counting counting)
{
    m_progress.anchor(position, counting);
    m_waitsAtEnd = false;
}

/// Goes on from where the film is, with the frames that follow in the loop; nobody is told.
void FilmPlayback::continueQuietly(Looping looping, Counting counting)
{
    const bool waited = m_waitsAtEnd && counting == Counting::GoesOn;
    const bool wasRunning = m_clock.isRunning();
    auto place = m_progress.position();
    if (wasRunning && (!m_state.isSeeking() || m_refreshing)) {
        place = m_progress.timeline().at(m_clock.position()).film;
    }
    anchor(place, counting);
    m_waitsAtEnd = waited;
    m_steppedOut = m_progress.loop().has_value() && looping == Looping::Rests;
    if (wasRunning) {
        m_state.startClock();
    }
    if (m_state.isReady() && !hasPicture()) {
        return;
    }
    m_refreshing = m_refreshing || !m_state.isSeeking();
    m_seek =
        m_frames->seek(place, looping == Looping::Acts ? m_progress.loopAhead() : std::nullopt);
    m_state.setSeeking(true);
}

void FilmPlayback::step(int count)
{
    if (!m_state.isReady() || !hasPicture() || count == 0) {
        return;
    }
    m_state.setPlaying(false);
    m_pendingSteps += count;
    if (m_pendingSteps >= 0) {
        present();
    } else if (!m_state.isSeeking()) {
        stepBack();
    }
}

/// One of the pending ones: only the frame shown says where the one before it ends.
void FilmPlayback::stepBack()
{
    const int left = m_pendingSteps + 1;
    // A whole one, or position() would round it up to this frame's own first millisecond.
    seek(std::max(0us, m_frames.frame().start - 1ms));
    m_pendingSteps = left;
}

void FilmPlayback::setLoop(const std::optional<Loop> &loop)
{
    m_progress.setLoop(loop);
    if (m_frames && m_state.stage() != State::Failed) {
        continueQuietly(Looping::Acts, Counting::Anew);
    }
}

void FilmPlayback::redraw()
{
    if (!m_state.isPlaying() && !m_state.isSeeking() && m_state.isReady()
        && !m_frames.frame().isNull()) {
        continueQuietly(m_steppedOut ? Looping::Rests : Looping::Acts, Counting::GoesOn);
    }
}

} // namespace expressly
