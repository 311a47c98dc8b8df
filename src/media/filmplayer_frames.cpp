// SPDX-License-Identifier: MIT
// When each frame is shown: the part of FilmPlayer that runs while a film plays.
#include "core/timecode.h"
#include "media/filmplayer.h"
#include "media/soundplayer.h"

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// Timers fire to the millisecond; a frame due within this is shown now.
constexpr auto TimerSlack = 1ms;

/// When decoding falls this far behind, the film waits for it instead of dropping ever more frames.
constexpr auto MostLateness = 250ms;

/// A film that ends this much before what it says of itself has been cut short.
constexpr auto EarlyEnd = 2s;

} // namespace

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
                .arg(formatClock(std::chrono::floor<std::chrono::milliseconds>(end)),
                     formatClock(m_info.duration)));
    }
    emit endReached();
}

} // namespace expressly
