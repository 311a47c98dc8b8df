// SPDX-License-Identifier: MIT
#pragma once

#include "media/frameworker.h"
#include "media/mediaclock.h"
#include "media/mediaplayer.h"

#include <QTimer>

namespace expressly {

class SoundPlayer;

/// Plays films of this computer: decodes with libav on its own threads, shows frames by the steady
/// clock, and lets the sound follow. src/README.md says why this is not QMediaPlayer.
class FilmPlayer final : public MediaPlayer
{
    Q_OBJECT

public:
    enum class Sound { Allowed, Never };

    explicit FilmPlayer(Sound sound, QObject *parent = nullptr);
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
    void setPauseAt(std::optional<std::chrono::milliseconds> position) override;
    void setVolume(double volume) override;
    void setMuted(bool muted) override;
    void setPictureSize(QSize size) override;

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] bool isPlaying() const override { return m_playing; }
    [[nodiscard]] std::chrono::milliseconds position() const override;
    [[nodiscard]] const MediaInfo &info() const override { return m_info; }

private:
    void retireWorker();
    void collect();
    void acceptOpened(const FrameWorker::Opened &opened);
    void seekExactly(std::chrono::microseconds target);
    void present();
    void show(FrameWorker::Delivery delivery);
    void acceptNothingFound();
    void startClock(std::chrono::microseconds position);
    void stopClock();
    void schedule();
    void presentSoundOnly();
    void finish(std::chrono::microseconds end);
    void setState(State state);
    void setPlaying(bool playing);
    [[nodiscard]] bool hasPicture() const { return !m_info.size.isEmpty(); }
    [[nodiscard]] std::chrono::microseconds endOfFilm() const;

    MediaClock m_clock;
    std::unique_ptr<SoundPlayer> m_sound; ///< Null when sound is never wanted.
    std::unique_ptr<FrameWorker> m_worker;
    QTimer m_nextFrame;
    QTimer m_resized;
    State m_state = State::Empty;
    MediaInfo m_info;
    QString m_file;
    VideoFrame m_frame;
    QSize m_pictureSize;
    quint64 m_seek = 0;
    bool m_seeking = false;
    bool m_refreshing = false; ///< The seek in flight only redraws the same frame in a new size.
    bool m_playing = false;
    bool m_atEnd = false;
    int m_pendingSteps = 0;
    std::chrono::microseconds m_position{0};
    std::optional<std::chrono::microseconds> m_pauseAt;
};

} // namespace expressly
