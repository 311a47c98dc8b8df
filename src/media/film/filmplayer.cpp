// SPDX-License-Identifier: MIT
#include "media/film/filmplayer.h"

#include "core/time/filmrate.h"
#include "media/film/filmbounds.h"
#include "media/sound/soundoutput.h"
#include "media/sound/soundplayer.h"

#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// After a change of size the frame is decoded again only once the window stops changing.
constexpr auto ResizeRest = 120ms;

constexpr double SmallestRateChange = 0.001;

/// The loop without the rounds that were played already.
std::optional<Loop> remaining(std::optional<Loop> loop, int rounds)
{
    if (loop && loop->rounds) {
        loop->rounds = std::max(1, *loop->rounds - rounds);
    }
    return loop;
}

/// Whole milliseconds that still lie inside the frame: seeking back to them finds the same one.
std::chrono::milliseconds roundedInto(std::chrono::microseconds position)
{
    return std::chrono::ceil<std::chrono::milliseconds>(position);
}

} // namespace

FilmPlayer::FilmPlayer(Sound sound, QObject *parent)
    : FilmPlayer(sound == Sound::Allowed ? systemSoundOutputs() : SoundOutputs{}, parent)
{}

FilmPlayer::FilmPlayer(const SoundOutputs &outputs, QObject *parent)
    : MediaPlayer(parent)
{
    if (outputs.make) {
        m_sound = std::make_unique<SoundPlayer>(m_clock, outputs);
        connect(m_sound.get(), &SoundPlayer::noticeChanged, this, &MediaPlayer::noticeChanged);
    }
    m_nextFrame.setSingleShot(true);
    m_nextFrame.setTimerType(Qt::PreciseTimer);
    connect(&m_nextFrame, &QTimer::timeout, this, &FilmPlayer::present);
    m_resized.setSingleShot(true);
    m_resized.setInterval(ResizeRest);
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (!m_playing && !m_seeking && m_state == State::Ready && !m_frame.isNull()) {
            continueQuietly(m_steppedOut ? std::nullopt : m_loop, Counting::GoesOn);
        }
    });
}

FilmPlayer::~FilmPlayer()
{
    retireWorker();
}

/// A worker that is still reading from a slow disk is waited for elsewhere, not by the window.
void FilmPlayer::retireWorker()
{
    if (!m_worker) {
        return;
    }
    m_worker->retire();
    std::shared_ptr<FrameWorker> worker = std::move(m_worker);
    QThreadPool::globalInstance()->start([worker]() mutable { worker.reset(); });
}

void FilmPlayer::open(const QString &file, std::chrono::milliseconds start)
{
    auto worker = std::make_unique<FrameWorker>();
    worker->setPictureSize(m_pictureSize);
    worker->open(file, start);
    openPrepared(std::move(worker), file, start);
}

void FilmPlayer::openPrepared(std::unique_ptr<FrameWorker> worker,
                              const QString &file,
                              std::chrono::milliseconds start)
{
    close();
    m_file = file;
    m_worker = std::move(worker);
    m_worker->setPictureSize(m_pictureSize);
    m_seek = 1;
    anchor(insideAnyFilm(start), Counting::Anew);
    setSeeking(true);
    m_worker->setNotify([this] {
        QMetaObject::invokeMethod(
            this, [this] { collect(); }, Qt::QueuedConnection);
    });
    setState(State::Opening);
    // What it did before the call above was not announced.
    QMetaObject::invokeMethod(
        this, [this] { collect(); }, Qt::QueuedConnection);
}

void FilmPlayer::close()
{
    setPlaying(false);
    m_nextFrame.stop();
    m_resized.stop();
    retireWorker();
    if (m_sound) {
        m_sound->close();
    }
    m_info = {};
    m_soundIndex = -1;
    m_frame = {};
    m_file.clear();
    m_loop.reset();
    anchor(0us, Counting::Anew);
    m_refreshing = m_atEnd = false;
    m_pendingSteps = 0;
    setSeeking(false);
    setState(State::Empty);
}

void FilmPlayer::collect()
{
    if (!m_worker) {
        return;
    }
    if (const auto result = m_worker->takeOpened()) {
        acceptOpened(*result);
    }
    if (m_state == State::Ready) {
        present();
    }
}

void FilmPlayer::acceptOpened(const FrameWorker::Opened &opened)
{
    if (!opened.info) {
        setPlaying(false);
        setState(State::Failed);
        emit failed(opened.problem);
        return;
    }
    m_info = *opened.info;
    m_soundIndex = m_info.usualSound();
    if (m_sound && m_info.hasSound) {
        m_sound->open(m_file, m_soundIndex);
    }
    anchor(m_position, Counting::Anew); // how long the film is decides where a loop ends
    setState(State::Ready);
    emit this->opened();
    if (!hasPicture()) {
        setSeeking(false);
        emit noticeChanged(QStringLiteral("This file has sound only, no picture."));
        seekExactly(m_position);
    }
}

std::chrono::milliseconds FilmPlayer::position() const
{
    return roundedInto(m_position);
}

void FilmPlayer::play()
{
    if (m_playing || m_state == State::Empty || m_state == State::Failed) {
        return;
    }
    setPlaying(true);
    m_pendingSteps = 0;
    if (m_state != State::Ready) {
        return; // begins with the first frame
    }
    if (m_atEnd) {
        seekExactly(0us);
    } else if (m_waitsAtEnd) {
        seekExactly(m_timeline.end());
    } else if (m_steppedOut) {
        continueQuietly(m_loop, Counting::GoesOn);
    } else if (!m_seeking) {
        startClock();
        schedule();
    }
}

void FilmPlayer::pause()
{
    if (m_playing && !hasPicture()) {
        m_due = m_clock.position();
        m_position = m_timeline.at(m_due).film;
    }
    setPlaying(false);
}

void FilmPlayer::seek(std::chrono::milliseconds position)
{
    if (m_state == State::Empty || m_state == State::Failed) {
        return;
    }
    position = insideAnyFilm(position);
    seekExactly(m_info.duration > 0ms ? std::min(position, m_info.duration) : position);
}

void FilmPlayer::seekExactly(std::chrono::microseconds target)
{
    stopClock();
    anchor(target, Counting::Anew);
    m_atEnd = m_refreshing = m_steppedOut = false;
    m_pendingSteps = 0;
    if (m_state == State::Ready && !hasPicture()) {
        emit positionChanged(position());
        emit seekFinished(position());
        if (m_playing) {
            startClock();
            schedule();
        }
        return;
    }
    m_seek = m_worker->seek(target, m_loop);
    setSeeking(true);
    emit positionChanged(position());
}

/// From \a position on, clock and film agree, and the loop acts on what comes.
void FilmPlayer::anchor(std::chrono::microseconds position, Counting counting)
{
    m_roundsBefore = counting == Counting::GoesOn ? m_roundsBefore + m_rounds : 0;
    m_rounds = 0;
    m_position = m_due = position;
    m_timeline = LoopTimeline(remaining(m_loop, m_roundsBefore), position, m_info.duration);
    m_waitsAtEnd = false;
}

/// Goes on from where the film is, with the frames that follow under \a loop; nobody is told.
void FilmPlayer::continueQuietly(const std::optional<Loop> &loop, Counting counting)
{
    const bool waited = m_waitsAtEnd && counting == Counting::GoesOn;
    const bool wasRunning = m_clock.isRunning();
    auto place = wasRunning ? m_timeline.at(m_clock.position()).film : m_position;
    if (m_seeking && !m_refreshing) {
        place = m_position;
    }
    anchor(place, counting);
    m_waitsAtEnd = waited;
    m_steppedOut = m_loop.has_value() && !loop.has_value();
    if (wasRunning) {
        startClock();
    }
    if (m_state == State::Ready && !hasPicture()) {
        return;
    }
    m_refreshing = m_refreshing || !m_seeking;
    m_seek = m_worker->seek(place, remaining(loop, m_roundsBefore));
    setSeeking(true);
}

void FilmPlayer::step(int count)
{
    if (m_state != State::Ready || !hasPicture() || count == 0) {
        return;
    }
    setPlaying(false);
    m_pendingSteps += count;
    if (m_pendingSteps >= 0) {
        present();
    } else if (!m_seeking) {
        stepBack();
    }
}

/// One of the pending ones: only the frame shown says where the one before it ends.
void FilmPlayer::stepBack()
{
    const int left = m_pendingSteps + 1;
    // A whole one, or position() would round it up to this frame's own first millisecond.
    seekExactly(std::max(0us, m_frame.start - 1ms));
    m_pendingSteps = left;
}

void FilmPlayer::setRate(double rate)
{
    rate = std::clamp(rate, SlowestRate, FastestRate);
    if (std::abs(rate - m_rate) < SmallestRateChange) {
        return;
    }
    m_rate = rate;
    m_clock.setRate(rate);
    if (m_sound) {
        m_sound->setRate(rate);
    }
    emit rateChanged(rate);
    schedule();
}

void FilmPlayer::setLoop(const std::optional<Loop> &wanted)
{
    std::optional<Loop> loop = wanted;
    if (loop) {
        loop->start = insideAnyFilm(loop->start);
        loop->end = insideAnyFilm(loop->end);
    }
    const bool isEmpty = loop && loop->end <= loop->start;
    if (isEmpty || loop == m_loop) {
        return;
    }
    m_loop = loop;
    if (m_worker && m_state != State::Failed) {
        continueQuietly(loop, Counting::Anew);
    }
}

void FilmPlayer::setVolume(double volume)
{
    if (m_sound) {
        m_sound->setVolume(volume);
    }
}

void FilmPlayer::setMuted(bool muted)
{
    if (m_sound) {
        m_sound->setMuted(muted);
    }
}

void FilmPlayer::setSound(int index)
{
    if (index == m_soundIndex || index < 0 || index >= m_info.sounds.size()) {
        return;
    }
    m_soundIndex = index;
    if (m_sound) {
        m_sound->setTrack(index);
    }
    emit soundChanged(index);
}

void FilmPlayer::setPictureSize(QSize size)
{
    if (size == m_pictureSize) {
        return;
    }
    m_pictureSize = size;
    if (m_worker) {
        m_worker->setPictureSize(size);
        m_resized.start();
    }
}

void FilmPlayer::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        emit stateChanged(state);
    }
}

void FilmPlayer::setPlaying(bool playing)
{
    if (m_playing == playing) {
        return;
    }
    m_playing = playing;
    if (!playing) {
        stopClock();
    }
    emit playingChanged(playing);
}

void FilmPlayer::setSeeking(bool seeking)
{
    if (m_seeking != seeking) {
        m_seeking = seeking;
        emit seekingChanged(seeking);
    }
}

} // namespace expressly
