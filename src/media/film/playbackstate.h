// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/mediaplayer.h"

#include <QTimer>

namespace expressly {

class FilmProgress;
class FilmSound;
class MediaClock;

/// Whether a film is open, plays and seeks, and whether time passes in it; each change is announced
/// by the player's signals.
class PlaybackState final
{
    Q_DISABLE_COPY_MOVE(PlaybackState)

public:
    using Stage = MediaPlayer::State;

    /// All outlive this. \a progress says where time begins and ends to pass.
    PlaybackState(MediaPlayer &player,
                  MediaClock &clock,
                  FilmSound &sound,
                  const FilmProgress &progress);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isReady() const { return m_stage == Stage::Ready; }
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] bool isSeeking() const { return m_seeking; }
    /// Whether it plays, and time passes.
    [[nodiscard]] bool isRunning() const;
    /// Goes off when the next frame is due.
    [[nodiscard]] QTimer &nextFrame() { return m_nextFrame; }

    void setStage(Stage stage);
    /// What no longer plays has its clock stopped.
    void setPlaying(bool playing);
    void setSeeking(bool seeking);
    void startClock();
    void stopClock();

private:
    MediaPlayer &m_player;
    MediaClock &m_clock;
    FilmSound &m_sound;
    const FilmProgress &m_progress;
    QTimer m_nextFrame;
    Stage m_stage = Stage::Empty;
    bool m_playing = false;
    bool m_seeking = false;
};

} // namespace expressly
