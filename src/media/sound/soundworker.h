// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/loop.h"
#include "media/sound/soundoutput.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <stop_token>

namespace expressly {

class MediaClock;
class SoundTrack;

/// The part of SoundPlayer that lives in the sound's thread: writes decoded sound to the device,
/// always as much as lies between the clock and the device's buffer. A device that fails is
/// replaced by another one as soon as there is one.
class SoundWorker final : public QObject
{
    Q_OBJECT

public:
    SoundWorker(const MediaClock &clock, SoundOutputs outputs);
    ~SoundWorker() override;

    /// \a track is one of the film's sounds, as MediaInfo counts them. Reading ends when \a stop
    /// asks for it.
    void open(const QString &file, int track, const std::stop_token &stop);
    /// Goes on with another of the film's sounds where it is.
    void setTrack(int track);
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
    [[nodiscard]] bool openOutput();
    void beginAnew();
    void align(std::chrono::microseconds buffered);
    void loseOutput(const QString &message);
    void acceptTaken(qsizetype bytes);
    [[nodiscard]] bool deviceIsStuck() const;
    /// How long the bytes sound.
    [[nodiscard]] std::chrono::microseconds durationOf(qsizetype bytes) const;
    /// How far the clock goes in that time.
    [[nodiscard]] std::chrono::microseconds inClock(std::chrono::microseconds time) const;

    const MediaClock &m_clock;
    QString m_file;
    int m_trackNumber = 0;
    std::stop_token m_stop;
    std::unique_ptr<SoundTrack> m_track;
    LoopTimeline m_timeline;
    SoundOutputs m_outputs;
    std::unique_ptr<SoundOutput> m_output;
    QTimer m_timer;
    QTimer m_retry;       ///< Until a lost output is looked for again.
    QByteArray m_pending; ///< Decoded, not yet taken by the device.
    double m_volume = 1.0;
    bool m_muted = false;
    bool m_wanted = false;       ///< The film plays.
    bool m_undecodable = false;  ///< Not tried again for this sound.
    bool m_rateIsSilent = false; ///< The pitch cannot be kept at this rate.
    double m_rate = 1.0;
    int m_sampleRate = 48000;
    QString m_outputNotice; ///< What is said of the output now; empty when it plays.
    qsizetype m_taken = 0;  ///< Bytes that the output took since it was started.
    std::chrono::steady_clock::time_point m_lastTaken;
};

} // namespace expressly
