// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <stop_token>

namespace expressly {

class LoopTimeline;
class MediaClock;
class SoundWorker;
struct SoundOutputs;

/// Lets a film's sound be heard in step with a clock, on a thread of its own. A computer without
/// sound, or a sound device that stops, never stops the film: a notice says so.
class SoundPlayer final : public QObject
{
    Q_OBJECT

public:
    /// \a clock outlives this.
    SoundPlayer(const MediaClock &clock, const SoundOutputs &outputs, QObject *parent = nullptr);
    ~SoundPlayer() override;

    /// \a track is one of the film's sounds, as MediaInfo counts them.
    void open(const QString &file, int track);
    void setTrack(int track);
    void close();
    /// From where the clock is now; \a timeline says what of the film that is.
    void play(const LoopTimeline &timeline);
    void stop();
    /// As fast as the clock; the pitch is kept.
    void setRate(double rate);
    /// 0 to 1, as a person hears it.
    void setVolume(double volume);
    void setMuted(bool muted);

signals:
    void noticeChanged(const QString &message);

private:
    QThread m_thread;
    std::stop_source m_reading{std::nostopstate}; ///< Of the open file; asked to end with it.
    SoundWorker *m_worker = nullptr; ///< Lives in the thread, deleted when it finishes.
};

} // namespace expressly
