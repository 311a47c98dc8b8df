// SPDX-License-Identifier: MIT
#include "media/sound/soundplayer.h"

#include "media/sound/soundworker.h"

#include <memory>

namespace expressly {

SoundPlayer::SoundPlayer(const MediaClock &clock, const SoundOutputs &outputs, QObject *parent)
    : QObject(parent)
    , m_worker(new SoundWorker(clock, outputs))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SoundWorker::noticeChanged, this, &SoundPlayer::noticeChanged);
    m_thread.setObjectName(QStringLiteral("sound"));
}

SoundPlayer::~SoundPlayer()
{
    m_reading.request_stop();
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        // No video had sound: a thread that never ran deletes nothing later.
        const std::unique_ptr<SoundWorker> unused(m_worker);
    }
}

void SoundPlayer::open(const QString &file, int track)
{
    m_thread.start(); // does nothing when it runs already
    m_reading.request_stop();
    m_reading = std::stop_source();
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, file, track, stop = m_reading.get_token()] {
        worker->open(file, track, stop);
    });
}

void SoundPlayer::setTrack(int track)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, track] { worker->setTrack(track); });
}

void SoundPlayer::close()
{
    m_reading.request_stop();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

void SoundPlayer::play(const LoopTimeline &timeline)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, timeline] { worker->play(timeline); });
}

void SoundPlayer::setRate(double rate)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, rate] { worker->setRate(rate); });
}

void SoundPlayer::stop()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
}

void SoundPlayer::setVolume(double volume)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, volume] { worker->setVolume(volume); });
}

void SoundPlayer::setMuted(bool muted)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, muted] { worker->setMuted(muted); });
}

} // namespace expressly
