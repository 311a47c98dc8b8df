// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/filmplayback.h"
#include "media/film/filmsound.h"
#include "media/film/mediaclock.h"

namespace expressly {

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

    void open(const QString &file, std::chrono::milliseconds start) override;
    /// The same with a worker that has begun already: open() was called on it with these values.
    void openPrepared(std::unique_ptr<FrameWorker> worker,
                      const QString &file,
                      std::chrono::milliseconds start);
    void close() override;
    void play() override { m_playback.play(); }
    void pause() override { m_playback.pause(); }
    void seek(std::chrono::milliseconds position) override;
    void step(int count) override { m_playback.step(count); }
    void setRate(double rate) override;
    void setLoop(const std::optional<Loop> &wanted) override;
    void setVolume(double volume) override { m_sound.setVolume(volume); }
    void setMuted(bool muted) override { m_sound.setMuted(muted); }
    void setSound(int index) override;
    void setPictureSize(QSize size) override;

    [[nodiscard]] State state() const override { return m_playback.state(); }
    [[nodiscard]] bool isPlaying() const override { return m_playback.isPlaying(); }
    [[nodiscard]] bool isAtEnd() const override { return m_playback.isAtEnd(); }
    [[nodiscard]] double rate() const override { return m_clock.rate(); }
    [[nodiscard]] std::optional<Loop> loop() const override { return m_playback.loop(); }
    [[nodiscard]] std::chrono::milliseconds position() const override;
    [[nodiscard]] const MediaInfo &info() const override { return m_playback.info(); }
    [[nodiscard]] int sound() const override { return m_sound.index(); }

private:
    void collect();
    void collectSoon();
    void acceptOpened(const OpenedFilm &opened);

    MediaClock m_clock;
    FilmSound m_sound; ///< Follows the clock.
    FilmPlayback m_playback;
    QString m_file;
    QTimer m_resized;
};

} // namespace expressly
