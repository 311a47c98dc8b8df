// SPDX-License-Identifier: MIT
#include "media/film/playbackstate.h"

#include "media/film/filmprogress.h"
#include "media/film/filmsound.h"
#include "media/film/mediaclock.h"

namespace expressly {

PlaybackState::PlaybackState(MediaPlayer &player,
                             MediaClock &clock,
                             FilmSound &sound,
                             const FilmProgress &progress)
    : m_player(player)
    , m_clock(clock)
    , m_sound(sound)
    , m_progress(progress)
{
    m_nextFrame.setSingleShot(true);
    m_nextFrame.setTimerType(Qt::PreciseTimer);
}

bool PlaybackState::isRunning() const
{
    return m_playing && m_clock.isRunning();
}

void PlaybackState::setStage(Stage stage)
{
    if (m_stage != stage) {
        m_stage = stage;
        emit m_player.stateChanged(stage);
    }
}

void PlaybackState::setPlaying(bool playing)
{
    if (m_playing == playing) {
        return;
    }
    m_playing = playing;
    if (!playing) {
        stopClock();
    }
    emit m_player.playingChanged(playing);
}

void PlaybackState::setSeeking(bool seeking)
{
    if (m_seeking != seeking) {
        m_seeking = seeking;
        emit m_player.seekingChanged(seeking);
    }
}

void PlaybackState::startClock()
{
    m_clock.start(m_progress.due());
    m_sound.play(m_progress.timeline());
}

void PlaybackState::stopClock()
{
    m_nextFrame.stop();
    m_clock.stop(m_progress.due());
    m_sound.stop();
}

} // namespace expressly
