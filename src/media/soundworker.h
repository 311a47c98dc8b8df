// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <chrono>
#include <memory>

class QAudioSink;
class QIODevice;

namespace expressly {

class MediaClock;
class SoundReader;

/// The part of SoundPlayer that lives in the sound's thread: writes decoded sound to the device,
/// always as much as lies between the clock and the device's buffer.
class SoundWorker final : public QObject
{
    Q_OBJECT

public:
    explicit SoundWorker(const MediaClock &clock);
    ~SoundWorker() override;

    void open(const QString &file);
    void close();
    void play();
    void stop();
    void setVolume(double volume);
    void setMuted(bool muted);

signals:
    void noticeChanged(const QString &message);

private:
    void fill();
    [[nodiscard]] bool openReader();
    [[nodiscard]] bool openSink();
    void closeSink();
    void align(std::chrono::microseconds buffered);
    void giveUp(const QString &message);
    [[nodiscard]] bool deviceIsStuck();
    [[nodiscard]] std::chrono::microseconds durationOf(qsizetype bytes) const;

    const MediaClock &m_clock;
    QString m_file;
    std::unique_ptr<SoundReader> m_reader;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_device = nullptr; ///< The sink's; valid while it is started.
    QTimer m_timer;
    QByteArray m_pending; ///< Decoded, not yet taken by the device.
    double m_volume = 1.0;
    bool m_muted = false;
    bool m_wanted = false; ///< The film plays.
    bool m_failed = false; ///< Not tried again for this file.
    int m_rate = 48000;
    std::chrono::steady_clock::time_point m_lastTaken;
};

} // namespace expressly
