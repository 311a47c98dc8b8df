// SPDX-License-Identifier: MIT
#pragma once

#include "media/loop.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <stop_token>

class QAudioSink;
class QIODevice;

namespace expressly {

class MediaClock;
class SoundTrack;

/// The part of SoundPlayer that lives in the sound's thread: writes decoded sound to the device,
/// always as much as lies between the clock and the device's buffer.
class SoundWorker final : public QObject
{
    Q_OBJECT

public:
    explicit SoundWorker(const MediaClock &clock);
    ~SoundWorker() override;

    /// Reading ends when \a stop asks for it.
    void open(const QString &file, const std::stop_token &stop);
    void close();
    void play(const LoopTimeline &timeline);
    void stop();
    void setRate(double rate);
    void setVolume(double volume);
    void setMuted(bool muted);

signals:
    void noticeChanged(const QString &message);

private:
    void begin();
    void fill();
    [[nodiscard]] bool openTrack();
    [[nodiscard]] bool openSink();
    void closeSink();
    void align(std::chrono::microseconds buffered);
    void giveUp(const QString &message);
    [[nodiscard]] bool deviceIsStuck();
    /// How long the bytes sound.
    [[nodiscard]] std::chrono::microseconds durationOf(qsizetype bytes) const;
    /// How far the clock goes in that time.
    [[nodiscard]] std::chrono::microseconds inClock(std::chrono::microseconds time) const;

    const MediaClock &m_clock;
    QString m_file;
    std::stop_token m_stop;
    std::unique_ptr<SoundTrack> m_track;
    LoopTimeline m_timeline;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_device = nullptr; ///< The sink's; valid while it is started.
    QTimer m_timer;
    QByteArray m_pending; ///< Decoded, not yet taken by the device.
    double m_volume = 1.0;
    bool m_muted = false;
    bool m_wanted = false;       ///< The film plays.
    bool m_failed = false;       ///< Not tried again for this file.
    bool m_rateIsSilent = false; ///< The pitch cannot be kept at this rate.
    double m_rate = 1.0;
    int m_sampleRate = 48000;
    std::chrono::steady_clock::time_point m_lastTaken;
};

} // namespace expressly
