// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/frameworker.h"
#include "media/film/mediaclock.h"
#include "media/film/mediaplayer.h"

#include <QTimer>

namespace expressly {

class SoundPlayer;
struct SoundOutputs;

/// Plays films of this computer: decodes with libav on its own threads, shows frames by the steady
/// clock, and lets the sound follow. src/README.md says why this is not QMediaPlayer.
class FilmPlayer final : public MediaPlayer
{
    Q_OBJECT

public:
    enum class Sound { Allowed, Never };

    explicit FilmPlayer(Sound sound, QObject *parent = nullptr);
    /// Heard through \a outputs; without a maker of them, never.
    explicit FilmPlayer(const SoundOutputs &outputs, QObject *parent = nullptr);
    ~FilmPlayer() override;

    void open(const QString &file, std::chrono::milliseconds start) override;
    /// The same with a worker that has begun already: open() was called on it with these values.
    void openPrepared(std::unique_ptr<FrameWorker> worker,
                      const QString &file,
                      std::chrono::milliseconds start);
    void close() override;
    void play() override;
    void pause() override;
    void seek(std::chrono::milliseconds position) override;
    void step(int count) override;
    void setRate(double rate) override;
    void setLoop(const std::optional<Loop> &wanted) override;
    void setVolume(double volume) override;
    void setMuted(bool muted) override;
    void setSound(int index) override;
    void setPictureSize(QSize size) override;

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] bool isPlaying() const override { return m_playing; }
    [[nodiscard]] bool isAtEnd() const override { return m_atEnd; }
    [[nodiscard]] double rate() const override { return m_rate; }
    [[nodiscard]] std::optional<Loop> loop() const override { return m_loop; }
    [[nodiscard]] std::chrono::milliseconds position() const override;
    [[nodiscard]] const MediaInfo &info() const override { return m_info; }
    [[nodiscard]] int sound() const override { return m_soundIndex; }

private:
    /// Whether a loop's rounds begin again at 1.
    enum class Counting { Anew, GoesOn };

    void retireWorker();
    void collect();
    void acceptOpened(const FrameWorker::Opened &opened);
    void stepBack();
    void seekExactly(std::chrono::microseconds target);
    void anchor(std::chrono::microseconds position, Counting counting);
    void continueQuietly(const std::optional<Loop> &loop, Counting counting);
    void present();
    void followClock();
    void showSteps();
    void show(FrameWorker::Delivery delivery);
    void acceptSeekAnswer();
    void countRounds(std::chrono::microseconds clock);
    void acceptNothingFound();
    void startClock();
    void stopClock();
    void schedule();
    void presentSoundOnly();
    void countLastRound();
    void waitAtLoopEnd();
    void finish(std::chrono::microseconds end);
    void setState(State state);
    void setPlaying(bool playing);
    void setSeeking(bool seeking);
    [[nodiscard]] bool hasPicture() const { return !m_info.size.isEmpty(); }
    [[nodiscard]] std::chrono::microseconds endOfFilm() const;

    MediaClock m_clock;
    std::unique_ptr<SoundPlayer> m_sound; ///< Follows the clock; null when never wanted.
    std::unique_ptr<FrameWorker> m_worker;
    QTimer m_nextFrame;
    QTimer m_resized;
    State m_state = State::Empty;
    MediaInfo m_info;
    int m_soundIndex = -1;
    QString m_file;
    VideoFrame m_frame;
    QSize m_pictureSize;
    quint64 m_seek = 0;
    bool m_seeking = false;
    bool m_refreshing = false; ///< The seek in flight only redraws the same frame in a new size.
    bool m_playing = false;
    bool m_atEnd = false;
    int m_pendingSteps = 0; ///< Below zero: back, once the seek in flight has its answer.
    double m_rate = 1.0;
    std::chrono::microseconds m_position{0};
    std::chrono::microseconds m_due{0}; ///< What the clock says at m_position.
    std::optional<Loop> m_loop;
    LoopTimeline m_timeline;   ///< The loop as it acts since the last anchor().
    int m_roundsBefore = 0;    ///< Rounds finished before that.
    int m_rounds = 0;          ///< Rounds finished since.
    bool m_steppedOut = false; ///< Single steps go past the loop's end; playing lets it act again.
    bool m_waitsAtEnd = false; ///< Paused by the loop; playing goes on after it.
};

} // namespace expressly
