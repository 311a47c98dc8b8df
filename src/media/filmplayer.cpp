// SPDX-License-Identifier: MIT
#include "media/filmplayer.h"

#include "core/timecode.h"
#include "media/soundplayer.h"

#include <QThreadPool>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// Timers fire to the millisecond; a frame due within this is shown now.
constexpr auto TimerSlack = 1ms;

/// When decoding falls this far behind, the film waits for it instead of dropping ever more frames.
constexpr auto MostLateness = 250ms;

/// After a change of size the frame is decoded again only once the window stops changing.
constexpr auto ResizeRest = 120ms;

/// A film that ends this much before what it says of itself has been cut short.
constexpr auto EarlyEnd = 2s;

/// Whole milliseconds that still lie inside the frame: seeking back to them finds the same one.
std::chrono::milliseconds roundedInto(std::chrono::microseconds position)
{
    return std::chrono::ceil<std::chrono::milliseconds>(position);
}

} // namespace

FilmPlayer::FilmPlayer(Sound sound, QObject *parent)
    : MediaPlayer(parent)
{
    if (sound == Sound::Allowed) {
        m_sound = std::make_unique<SoundPlayer>(m_clock);
        connect(m_sound.get(), &SoundPlayer::noticeChanged, this, &MediaPlayer::noticeChanged);
    }
    m_nextFrame.setSingleShot(true);
    m_nextFrame.setTimerType(Qt::PreciseTimer);
    connect(&m_nextFrame, &QTimer::timeout, this, &FilmPlayer::present);
    m_resized.setSingleShot(true);
    m_resized.setInterval(ResizeRest);
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (!m_playing && !m_seeking && m_state == State::Ready && !m_frame.isNull()) {
            m_refreshing = true;
            m_seek = m_worker->seek(m_frame.start);
            m_seeking = true;
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
    m_worker->setNotify(nullptr);
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
    m_seeking = true;
    m_position = start;
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
    m_frame = {};
    m_file.clear();
    m_pauseAt.reset();
    m_position = 0us;
    m_seeking = m_refreshing = m_atEnd = false;
    m_pendingSteps = 0;
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
    if (m_sound && m_info.hasSound) {
        m_sound->open(m_file);
    }
    setState(State::Ready);
    emit this->opened();
    if (!hasPicture()) {
        m_seeking = false;
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
    } else if (!m_seeking) {
        startClock(m_position);
        schedule();
    }
}

void FilmPlayer::pause()
{
    if (m_playing && !hasPicture()) {
        m_position = m_clock.position();
    }
    setPlaying(false);
}

void FilmPlayer::seek(std::chrono::milliseconds position)
{
    if (m_state == State::Empty || m_state == State::Failed) {
        return;
    }
    const std::chrono::microseconds last = m_info.duration > 0ms ? m_info.duration : position;
    seekExactly(std::clamp<std::chrono::microseconds>(
        position, 0us, std::max<std::chrono::microseconds>(last, 0us)));
}

void FilmPlayer::seekExactly(std::chrono::microseconds target)
{
    stopClock();
    m_position = target;
    m_atEnd = false;
    m_refreshing = false;
    m_pendingSteps = 0;
    if (m_state == State::Ready && !hasPicture()) {
        emit positionChanged(position());
        emit seekFinished(position());
        if (m_playing) {
            startClock(target);
            schedule();
        }
        return;
    }
    m_seeking = true;
    m_seek = m_worker->seek(target);
    emit positionChanged(position());
}

void FilmPlayer::step(int count)
{
    if (m_state != State::Ready || !hasPicture() || count == 0) {
        return;
    }
    setPlaying(false);
    if (count < 0) {
        // From where the person is going when a step back is still in flight.
        const auto from = m_seeking ? m_position : m_frame.start;
        seekExactly(std::max(0us, from - 1us + (count + 1) * m_info.frameDuration));
        return;
    }
    m_pendingSteps += count;
    present();
}

void FilmPlayer::setPauseAt(std::optional<std::chrono::milliseconds> position)
{
    m_pauseAt = position;
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

void FilmPlayer::present()
{
    if (!hasPicture()) {
        presentSoundOnly();
        return;
    }
    auto due = std::chrono::microseconds::min();
    if (m_playing && m_clock.isRunning()) {
        due = m_clock.position() + TimerSlack;
        if (m_pauseAt) {
            due = std::min(due, *m_pauseAt - 1us);
        }
    }
    while (auto delivery = m_worker->takeDue(due)) {
        show(std::move(*delivery));
    }
    if (m_seeking && m_worker->isFinished()) {
        acceptNothingFound();
        return;
    }
    while (m_pendingSteps > 0 && !m_seeking) {
        auto delivery = m_worker->takeNext();
        if (!delivery) {
            m_pendingSteps = m_worker->isFinished() ? 0 : m_pendingSteps;
            break;
        }
        --m_pendingSteps;
        show(std::move(*delivery));
    }
    schedule();
}

void FilmPlayer::show(FrameWorker::Delivery delivery)
{
    if (delivery.seek != m_seek && !delivery.isFirst) {
        return;
    }
    m_frame = std::move(delivery.frame);
    const bool answersSeek = delivery.isFirst && delivery.seek == m_seek && m_seeking;
    if (!answersSeek && delivery.seek == m_seek) {
        m_position = m_frame.start;
    }
    emit frameShown(m_frame);
    if (!answersSeek) {
        if (delivery.seek == m_seek) {
            emit positionChanged(position());
        }
        return;
    }
    m_seeking = false;
    // Later than the last frame: the film stands at its end, on that frame.
    m_position = std::min(m_position, m_frame.start + std::max(m_frame.duration - 1us, 0us));
    m_position = std::max(m_position, m_frame.start);
    if (std::exchange(m_refreshing, false)) {
        return;
    }
    emit seekFinished(position());
    if (m_playing) {
        startClock(m_position);
    }
}

/// The file holds no picture where the seek went, or none at all.
void FilmPlayer::acceptNothingFound()
{
    m_seeking = m_refreshing = false;
    if (m_frame.isNull()) {
        setPlaying(false);
        setState(State::Failed);
        emit failed(QStringLiteral(
            "No picture of this video can be read; the file is damaged. Copy it again from "
            "where it came. The lesson's words and pictures still work."));
        return;
    }
    emit seekFinished(position());
    finish(m_position);
}

void FilmPlayer::startClock(std::chrono::microseconds position)
{
    m_clock.start(position);
    if (m_sound && m_info.hasSound) {
        m_sound->play();
    }
}

void FilmPlayer::stopClock()
{
    m_nextFrame.stop();
    m_clock.stop(m_position);
    if (m_sound) {
        m_sound->stop();
    }
}

void FilmPlayer::schedule()
{
    if (!m_playing || m_seeking || !m_clock.isRunning()) {
        return;
    }
    const auto now = m_clock.position();
    if (m_pauseAt && now >= *m_pauseAt) {
        setPlaying(false);
        return;
    }
    if (hasPicture() && now - (m_frame.start + m_frame.duration) > MostLateness
        && !m_worker->isFinished()) {
        m_clock.start(m_frame.start + m_frame.duration);
    }
    auto next = hasPicture() ? m_worker->nextStart() : std::optional(now + 40ms);
    if (hasPicture() && !next && m_worker->isFinished()) {
        const auto end = endOfFilm();
        if (now >= end) {
            finish(end);
            return;
        }
        next = end;
    }
    if (!next) {
        return; // the worker announces the frame that is missing
    }
    if (m_pauseAt) {
        next = std::min(*next, *m_pauseAt);
    }
    const auto delay =
        std::chrono::ceil<std::chrono::milliseconds>(*next - m_clock.position() - TimerSlack);
    m_nextFrame.start(std::max(delay, 0ms));
}

/// A sound that outlasts the pictures is heard to its end.
std::chrono::microseconds FilmPlayer::endOfFilm() const
{
    const auto lastPicture = m_frame.start + m_frame.duration;
    const bool cutShort = m_info.duration - lastPicture > EarlyEnd;
    return m_info.hasSound && !cutShort
               ? std::max<std::chrono::microseconds>(lastPicture, m_info.duration)
               : lastPicture;
}

void FilmPlayer::presentSoundOnly()
{
    if (!m_playing || !m_clock.isRunning()) {
        return;
    }
    m_position = std::min<std::chrono::microseconds>(m_clock.position(), m_info.duration);
    emit positionChanged(position());
    if (m_position >= m_info.duration) {
        finish(m_info.duration);
        return;
    }
    schedule();
}

void FilmPlayer::finish(std::chrono::microseconds end)
{
    m_atEnd = true;
    setPlaying(false);
    if (m_info.duration - end > EarlyEnd) {
        emit noticeChanged(
            QStringLiteral(
                "The file ends early, at %1 of %2; it was probably cut short. What comes "
                "before still plays. Copy the file again to see the rest.")
                .arg(formatTimecode(std::chrono::floor<std::chrono::seconds>(end)),
                     formatTimecode(std::chrono::floor<std::chrono::seconds>(m_info.duration))));
    }
    emit endReached();
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

} // namespace expressly
