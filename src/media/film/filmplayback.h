// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/filmprogress.h"
#include "media/film/framesource.h"
#include "media/film/playbackstate.h"

#include <functional>

namespace expressly {

class FilmSound;
class MediaClock;

/// Plays the film that a FrameWorker reads: shows each frame when the clock says so, seeks, goes
/// single steps and round loops, and lets the sound follow.
class FilmPlayback final
{
    Q_DISABLE_COPY_MOVE(FilmPlayback)

public:
    using State = MediaPlayer::State;

    /// All outlive this; what happens is announced by the signals of \a player.
    FilmPlayback(MediaPlayer &player, MediaClock &clock, FilmSound &sound);

    /// \a worker has begun to open the film at \a start. \a notify is called from its thread when
    /// there is something to take.
    void begin(std::unique_ptr<FrameWorker> worker,
               std::chrono::milliseconds start,
               std::function<void()> notify);
    [[nodiscard]] std::optional<OpenedFilm> takeOpened();
    void prepare(const MediaInfo &info); ///< From now on it can play.
    void beginSoundOnly();               ///< For a film without a picture.
    void fail(const QString &problem);   ///< Nothing of the film can be played.
    void end();                          ///< Without a film from now on.

    void play();
    void pause();
    void seek(std::chrono::microseconds target);
    void step(int count);
    void setLoop(const std::optional<Loop> &loop);
    void present();  ///< Shows what is due.
    void schedule(); ///< Time passes at another rate.
    void setPictureSize(QSize size) { m_frames.setPictureSize(size); }
    void redraw(); ///< The frame that stands, in the size that is wanted now.

    [[nodiscard]] State state() const { return m_state.stage(); }
    [[nodiscard]] const MediaInfo &info() const { return m_info; }
    [[nodiscard]] bool hasPicture() const { return !m_info.size.isEmpty(); }
    [[nodiscard]] bool isPlaying() const { return m_state.isPlaying(); }
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    [[nodiscard]] const std::optional<Loop> &loop() const { return m_progress.loop(); }
    [[nodiscard]] QSize pictureSize() const { return m_frames.pictureSize(); }
    [[nodiscard]] std::chrono::milliseconds position() const { return m_progress.rounded(); }
    [[nodiscard]] bool hasFilm() const { return bool(m_frames); }

private:
    using Counting = FilmProgress::Counting;
    enum class Looping { Acts, Rests };

    void anchor(std::chrono::microseconds position, Counting counting);
    void continueQuietly(Looping looping, Counting counting);
    void stepBack();
    void followClock();
    void showSteps();
    void show(FrameDelivery delivery);
    void acceptSeekAnswer();
    void acceptNothingFound();
    void countRounds(std::chrono::microseconds clock);
    void presentSoundOnly();
    void waitAtLoopEnd();
    void finish(std::chrono::microseconds end);

    MediaPlayer &m_player;
    MediaClock &m_clock;
    FilmSound &m_sound;
    FrameSource m_frames;
    MediaInfo m_info;
    FilmProgress m_progress;
    PlaybackState m_state;
    quint64 m_seek = 0;
    bool m_refreshing = false; ///< The seek in flight only redraws the same frame in a new size.
    bool m_atEnd = false;
    int m_pendingSteps = 0;    ///< Below zero: back, once the seek in flight has its answer.
    bool m_steppedOut = false; ///< Single steps go past the loop's end; playing lets it act again.
    bool m_waitsAtEnd = false; ///< Paused by the loop; playing goes on after it.
};

} // namespace expressly
