// SPDX-License-Identifier: MIT
#include "media/sound/soundworker.h"

#include "media/film/mediaclock.h"
#include "media/sound/soundtrack.h"
#include "media/words.h"

#include <algorithm>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;

namespace {

constexpr auto FillInterval = 20ms;

/// Beyond this the ear notices: the sound jumps. Below, it drifts back within a second.
constexpr auto MostDeviation = 60ms;
constexpr auto LeastDeviation = 4ms;

/// A device that takes nothing for this long does not play.
constexpr auto StuckAfter = 2s;

/// A device that took this much plays: no buffer is that long.
constexpr auto SurelyPlays = 500ms;

QString silentRateNotice()
{
    return MediaWords::tr("Sound is off at other than normal speed: the pitch cannot be kept.");
}

} // namespace

SoundWorker::SoundWorker(const MediaClock &clock, SoundOutputs outputs)
    : m_clock(clock)
    , m_outputs(std::move(outputs))
    , m_timer(this)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_outputs.retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &SoundWorker::begin);
    m_timer.setInterval(FillInterval);
    connect(&m_timer, &QTimer::timeout, this, &SoundWorker::fill);
}

SoundWorker::~SoundWorker() = default;

void SoundWorker::open(const QString &file, int track, const std::stop_token &stop)
{
    close();
    m_file = file;
    m_trackNumber = track;
    m_stop = stop;
    if (m_rateIsSilent) {
        emit noticeChanged(silentRateNotice()); // it holds for this film, too
    }
}

void SoundWorker::setTrack(int track)
{
    if (track == m_trackNumber) {
        return;
    }
    m_trackNumber = track;
    m_track.reset();
    if (std::exchange(m_undecodable, false)) {
        emit noticeChanged({});
    }
    beginAnew();
}

void SoundWorker::close()
{
    stop();
    m_output.reset();
    m_outputNotice.clear();
    m_track.reset();
    m_file.clear();
    m_undecodable = false;
}

void SoundWorker::play(const LoopTimeline &timeline)
{
    m_timeline = timeline;
    m_wanted = true;
    begin();
}

void SoundWorker::begin()
{
    m_retry.stop();
    if (m_undecodable || m_muted || m_rateIsSilent || m_file.isEmpty()) {
        return;
    }
    if (!openTrack() || !openOutput()) {
        return;
    }
    m_pending.clear();
    m_track->setTempo(m_rate);
    m_track->setTimeline(m_timeline);
    m_track->seek(m_clock.position());
    m_lastTaken = std::chrono::steady_clock::now();
    m_taken = 0;
    m_timer.start();
    fill();
}

/// After a change of what is heard, where the film is now.
void SoundWorker::beginAnew()
{
    if (m_wanted) {
        stop();
        m_wanted = true;
        begin();
    }
}

void SoundWorker::stop()
{
    m_wanted = false;
    m_timer.stop();
    m_retry.stop();
    m_pending.clear();
    if (m_output) {
        m_output->stop(); // silence now, not when the buffer has run out
    }
}

void SoundWorker::setVolume(double volume)
{
    m_volume = volume;
    if (m_output) {
        m_output->setVolume(volume);
    }
}

void SoundWorker::setMuted(bool muted)
{
    if (m_muted != muted) {
        m_muted = muted;
        beginAnew();
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
    beginAnew();
}

bool SoundWorker::openTrack()
{
    if (m_track) {
        return true;
    }
    FilmResult result = openFilm(m_file, FilmStreams::Sound, m_stop, LongestOpening, m_trackNumber);
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
    m_undecodable = true;
    emit noticeChanged(MediaWords::tr(
        "This computer has no decoder for the sound of this video. It plays silently."));
    return false;
}

bool SoundWorker::openOutput()
{
    if (m_output && m_output->start()) {
        return true;
    }
    m_output = m_outputs.make(m_sampleRate); // one that failed does not come back to life
    if (!m_output) {
        loseOutput(
            MediaWords::tr("This computer has no sound output. The video plays silently; it is "
                           "heard as soon as there is one."));
        return false;
    }
    m_output->setVolume(m_volume);
    if (!m_output->start()) {
        loseOutput(
            MediaWords::tr("The sound output does not answer. The video plays silently and tries "
                           "again by itself; check the computer's sound settings."));
        return false;
    }
    return true;
}

void SoundWorker::fill()
{
    if (!m_output || !m_clock.isRunning()) {
        return;
    }
    if (!m_output->isRunning() || deviceIsStuck()) {
        loseOutput(MediaWords::tr("The sound output stopped. The video plays on silently and tries "
                                  "again by itself; check the computer's sound settings."));
        return;
    }
    align(durationOf(m_output->waiting()));
    while (m_output->room() > 0) {
        if (m_pending.isEmpty()) {
            m_pending = m_track->read();
        }
        if (m_pending.isEmpty()) {
            m_timer.stop(); // the sound is over before the picture
            return;
        }
        const qsizetype taken = m_output->write(m_pending.constData(), m_pending.size());
        if (taken <= 0) {
            return;
        }
        m_pending.remove(0, taken);
        acceptTaken(taken);
    }
}

/// An output that was lost is back once it plays, not when it merely opens.
void SoundWorker::acceptTaken(qsizetype bytes)
{
    m_lastTaken = std::chrono::steady_clock::now();
    m_taken += bytes;
    if (!m_outputNotice.isEmpty() && durationOf(m_taken) > SurelyPlays) {
        m_outputNotice.clear();
        emit noticeChanged({});
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

bool SoundWorker::deviceIsStuck() const
{
    return m_output->room() == 0 && std::chrono::steady_clock::now() - m_lastTaken > StuckAfter;
}

/// Says so once, with the first reason, and goes on trying while the film plays.
void SoundWorker::loseOutput(const QString &message)
{
    m_timer.stop();
    m_output.reset();
    m_retry.start();
    if (m_outputNotice.isEmpty()) {
        m_outputNotice = message;
        emit noticeChanged(message);
    }
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
