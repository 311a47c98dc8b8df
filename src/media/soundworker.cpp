// SPDX-License-Identifier: MIT
#include "media/soundworker.h"

#include "media/mediaclock.h"
#include "media/soundtrack.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

#include <cmath>

namespace expressly {

using namespace std::chrono_literals;

namespace {

constexpr auto FillInterval = 20ms;
constexpr auto DeviceBuffer = 160ms;

/// Beyond this the ear notices: the sound jumps. Below, it drifts back within a second.
constexpr auto MostDeviation = 60ms;
constexpr auto LeastDeviation = 4ms;

/// A device that takes nothing for this long does not play.
constexpr auto StuckAfter = 2s;

QString silentRateNotice()
{
    return QStringLiteral("Sound is off at other than normal speed: the pitch cannot be kept.");
}

} // namespace

SoundWorker::SoundWorker(const MediaClock &clock)
    : m_clock(clock)
    , m_timer(this)
{
    m_timer.setInterval(FillInterval);
    connect(&m_timer, &QTimer::timeout, this, &SoundWorker::fill);
}

SoundWorker::~SoundWorker() = default;

void SoundWorker::open(const QString &file, const std::stop_token &stop)
{
    close();
    m_file = file;
    m_stop = stop;
    if (m_rateIsSilent) {
        emit noticeChanged(silentRateNotice()); // it holds for this film, too
    }
}

void SoundWorker::close()
{
    stop();
    closeSink();
    m_track.reset();
    m_file.clear();
    m_failed = false;
}

void SoundWorker::play(const LoopTimeline &timeline)
{
    m_timeline = timeline;
    m_wanted = true;
    begin();
}

void SoundWorker::begin()
{
    if (m_failed || m_muted || m_rateIsSilent || m_file.isEmpty()) {
        return;
    }
    if (!openTrack() || !openSink()) {
        return;
    }
    m_pending.clear();
    m_track->setTempo(m_rate);
    m_track->setTimeline(m_timeline);
    m_track->seek(m_clock.position());
    m_lastTaken = std::chrono::steady_clock::now();
    m_timer.start();
    fill();
}

void SoundWorker::stop()
{
    m_wanted = false;
    m_timer.stop();
    m_pending.clear();
    if (m_sink && m_device != nullptr) {
        m_sink->reset(); // silence now, not when the buffer has run out
        m_device = nullptr;
    }
}

void SoundWorker::setVolume(double volume)
{
    m_volume = volume;
    if (m_sink) {
        m_sink->setVolume(QAudio::convertVolume(
            static_cast<float>(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    }
}

void SoundWorker::setMuted(bool muted)
{
    if (m_muted == muted) {
        return;
    }
    m_muted = muted;
    if (m_wanted) {
        stop();
        m_wanted = true;
        begin();
    }
}

void SoundWorker::setRate(double rate)
{
    m_rate = rate;
    const bool isSilent = !SoundTrack::canPlayAt(rate);
    if (isSilent != m_rateIsSilent) {
        m_rateIsSilent = isSilent;
        emit noticeChanged(isSilent ? silentRateNotice() : QString());
    }
    if (m_wanted) {
        stop();
        m_wanted = true;
        begin();
    }
}

bool SoundWorker::openTrack()
{
    if (m_track) {
        return true;
    }
    FilmResult result = openFilm(m_file, FilmStreams::Sound, m_stop);
    if (result.film && result.film->audioStream >= 0) {
        auto track = std::make_unique<SoundTrack>(std::move(*result.film), m_sampleRate);
        if (track->isValid()) {
            m_track = std::move(track);
            return true;
        }
    }
    if (m_stop.stop_requested()) {
        return false;
    }
    giveUp(QStringLiteral(
        "This computer has no decoder for the sound of this video. It plays silently."));
    return false;
}

bool SoundWorker::openSink()
{
    if (!m_sink) {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull()) {
            giveUp(QStringLiteral("This computer has no sound output. The video plays silently."));
            return false;
        }
        QAudioFormat format;
        format.setSampleRate(m_sampleRate);
        format.setChannelCount(SoundReader::Channels);
        format.setSampleFormat(QAudioFormat::Int16);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setBufferSize(
            format.bytesForDuration(std::chrono::microseconds(DeviceBuffer).count()));
        setVolume(m_volume);
    }
    m_device = m_sink->start();
    if (m_device == nullptr || m_sink->error() == QAudio::OpenError) {
        giveUp(
            QStringLiteral("The sound output does not answer. The video plays silently; check the "
                           "computer's sound settings and play again."));
        return false;
    }
    return true;
}

void SoundWorker::closeSink()
{
    m_device = nullptr;
    m_sink.reset();
}

void SoundWorker::fill()
{
    if (!m_device || !m_clock.isRunning()) {
        return;
    }
    if (m_sink->state() == QAudio::StoppedState || deviceIsStuck()) {
        giveUp(QStringLiteral(
            "The sound output stopped. The video plays on silently; check the computer's "
            "sound settings and play again."));
        return;
    }
    align(durationOf(m_sink->bufferSize() - m_sink->bytesFree()));
    while (m_sink->bytesFree() > 0) {
        if (m_pending.isEmpty()) {
            m_pending = m_track->read();
        }
        if (m_pending.isEmpty()) {
            m_timer.stop(); // the sound is over before the picture
            return;
        }
        const qint64 taken = m_device->write(
            m_pending.constData(), std::min<qint64>(m_pending.size(), m_sink->bytesFree()));
        if (taken <= 0) {
            return;
        }
        m_lastTaken = std::chrono::steady_clock::now();
        m_pending.remove(0, static_cast<qsizetype>(taken));
    }
}

/// What is written next is heard when the device's buffer has played out: it has to be what the
/// clock says then.
void SoundWorker::align(std::chrono::microseconds buffered)
{
    const auto heardThen = m_clock.position() + inClock(buffered);
    const auto writtenNext = m_track->nextStart() - inClock(durationOf(m_pending.size()));
    const auto ahead =
        std::chrono::duration_cast<std::chrono::microseconds>((writtenNext - heardThen) / m_rate);
    if (std::chrono::abs(ahead) > MostDeviation) {
        m_pending.clear();
        m_track->seek(heardThen);
    } else {
        const auto samples =
            std::chrono::abs(ahead) < LeastDeviation ? 0 : ahead.count() * m_sampleRate / 1'000'000;
        m_track->drift(static_cast<int>(samples));
    }
}

bool SoundWorker::deviceIsStuck()
{
    return m_sink->bytesFree() == 0 && std::chrono::steady_clock::now() - m_lastTaken > StuckAfter;
}

void SoundWorker::giveUp(const QString &message)
{
    m_timer.stop();
    closeSink();
    m_failed = true;
    emit noticeChanged(message);
}

std::chrono::microseconds SoundWorker::durationOf(qsizetype bytes) const
{
    return std::chrono::microseconds(bytes / SoundReader::BytesPerSample * 1'000'000
                                     / m_sampleRate);
}

std::chrono::microseconds SoundWorker::inClock(std::chrono::microseconds time) const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time * m_rate);
}

} // namespace expressly
