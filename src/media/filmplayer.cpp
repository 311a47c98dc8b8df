// SPDX-License-Identifier: MIT
#include "media/filmplayer.h"

#include "media/soundplayer.h"

#include <QThreadPool>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// After a change of size the frame is decoded again only once the window stops changing.
constexpr auto ResizeRest = 120ms;

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
