// SPDX-License-Identifier: MIT
// When each frame is shown: the part of FilmPlayer that runs while a film plays.
#include "core/time/timecode.h"
#include "media/film/filmplayer.h"
#include "media/sound/soundplayer.h"

#include <algorithm>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// Timers fire to the millisecond; a frame due within this is shown now.
constexpr auto TimerSlack = 1ms;

/// When decoding falls this far behind, the film waits for it instead of dropping ever more frames.
constexpr auto MostLateness = 250ms;

/// A picture that stays longer than this is followed by the clock.
constexpr auto StandingPicture = 100ms;

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
        if (const auto end = m_timeline.waitsAt()) {
            due = std::min(due, *end - 1us);
        }
    }
    while (auto delivery = m_worker->takeDue(due)) {
        show(std::move(*delivery));
    }
    followClock();
    if (m_seeking && m_worker->isFinished()) {
        acceptNothingFound();
        return;
    }
    showSteps();
    schedule();
}

/// A picture that stays for long, such as the last one while the sound goes on: time passes all the
/// same. Not while the next one is missing: then the film waits for it.
void FilmPlayer::followClock()
{
    if (!m_playing || m_seeking || !m_clock.isRunning()) {
        return;
    }
    const bool isComplete =
        m_worker->isFinished() || m_worker->isHeld() || m_worker->nextDue().has_value();
    const auto now = m_clock.position();
    if (!isComplete || now - m_due < StandingPicture) {
        return;
    }
    auto film = m_timeline.at(now).film;
    if (m_timeline.waitsAt()) {
        film = std::min<std::chrono::microseconds>(film, m_timeline.end() - 1ms);
    }
    const bool isOver = m_worker->isFinished() && film >= endOfFilm();
    const bool isInNextRound = film < m_position;
    if (!isOver && !isInNextRound) {
        m_due = now;
        m_position = film;
        emit positionChanged(position());
    }
}

void FilmPlayer::showSteps()
{
    while (m_pendingSteps > 0 && !m_seeking) {
        if (m_worker->isAtLoopEnd()) {
            continueQuietly(std::nullopt, Counting::GoesOn); // a step goes to the film's next frame
            return;
        }
        auto delivery = m_worker->takeNext();
        if (!delivery) {
            m_pendingSteps = m_worker->isFinished() ? 0 : m_pendingSteps;
            return;
        }
        --m_pendingSteps;
        show(std::move(*delivery));
    }
}

void FilmPlayer::show(FrameWorker::Delivery delivery)
{
    const bool isCurrent = delivery.seek == m_seek;
    if (!isCurrent && !delivery.isFirst) {
        return;
    }
    m_frame = std::move(delivery.frame);
    const bool answersSeek = delivery.isFirst && isCurrent && m_seeking;
    if (!answersSeek && isCurrent) {
        m_due = delivery.due;
        m_position = m_timeline.at(m_due).film;
        m_waitsAtEnd = false;
    }
    emit frameShown(m_frame);
    if (answersSeek) {
        acceptSeekAnswer();
    } else if (isCurrent) {
        countRounds(m_due);
        emit positionChanged(position());
    }
}

void FilmPlayer::acceptSeekAnswer()
{
    const bool wasRefreshing = std::exchange(m_refreshing, false);
    setSeeking(false);
    if (!m_clock.isRunning()) {
        if (const auto end = m_worker->filmEnd()) {
            m_position = std::min(m_position, *end - 1us); // the film stands at its end
        }
        m_position = std::max(m_position, m_frame.start);
        m_due = m_position;
    }
    if (!wasRefreshing) {
        emit seekFinished(position());
    }
    if (m_playing && !m_clock.isRunning()) {
        startClock();
    }
    if (m_pendingSteps < 0 && !m_seeking) {
        stepBack();
    }
}

void FilmPlayer::countRounds(std::chrono::microseconds clock)
{
    const int rounds = m_timeline.at(clock).rounds;
    if (rounds > m_rounds) {
        m_rounds = rounds;
        emit roundFinished(m_roundsBefore + rounds);
    }
}

/// The file holds no picture where the seek went, or none at all.
void FilmPlayer::acceptNothingFound()
{
    m_refreshing = false;
    m_pendingSteps = std::max(m_pendingSteps, 0);
    setSeeking(false);
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

void FilmPlayer::startClock()
{
    m_clock.start(m_due);
    if (m_sound && m_info.hasSound) {
        m_sound->play(m_timeline);
    }
}

void FilmPlayer::stopClock()
{
    m_nextFrame.stop();
    m_clock.stop(m_due);
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
    const auto wait = m_timeline.waitsAt();
    if (wait && now >= *wait && hasPicture() && m_worker->isHeld()) {
        waitAtLoopEnd();
        return;
    }
    auto next = hasPicture() ? m_worker->nextDue() : std::optional(now + 40ms);
    if (hasPicture() && !next && m_worker->isHeld()) {
        next = wait;
    }
    if (hasPicture() && !next && m_worker->isFinished()) {
        const auto end = endOfFilm() + (m_due - m_position);
        if (now >= end) {
            countLastRound();
            finish(endOfFilm());
            return;
        }
        next = end;
    }
    if (!next) {
        // The worker announces the frame that is missing.
        const auto frameEnd = m_due + std::max(m_frame.start + m_frame.duration - m_position, 0us);
        if (now - frameEnd
            > std::chrono::duration_cast<std::chrono::microseconds>(MostLateness * m_rate)) {
            m_clock.start(frameEnd);
        }
        return;
    }
    const auto delay = std::chrono::ceil<std::chrono::milliseconds>(
        (*next - m_clock.position()) / m_rate - std::chrono::duration<double>(TimerSlack));
    m_nextFrame.start(std::clamp<std::chrono::milliseconds>(delay, 0ms, StandingPicture));
}

/// A loop may end with the film.
void FilmPlayer::countLastRound()
{
    if (!m_timeline.isOverAfter(m_rounds) && m_timeline.end() - endOfFilm() < EarlyEnd) {
        ++m_rounds;
        emit roundFinished(m_roundsBefore + m_rounds);
    }
}

void FilmPlayer::waitAtLoopEnd()
{
    m_waitsAtEnd = true;
    setPlaying(false);
    countRounds(*m_timeline.waitsAt());
    emit waiting();
}

/// A sound that outlasts the pictures is heard to its end.
std::chrono::microseconds FilmPlayer::endOfFilm() const
{
    const auto lastPicture = m_frame.start + m_frame.duration;
    return std::max(lastPicture, m_worker->filmEnd().value_or(lastPicture));
}

void FilmPlayer::presentSoundOnly()
{
    if (!m_playing || !m_clock.isRunning()) {
        return;
    }
    m_due = m_clock.position();
    m_position = std::min<std::chrono::microseconds>(m_timeline.at(m_due).film, m_info.duration);
    countRounds(m_due);
    emit positionChanged(position());
    if (const auto wait = m_timeline.waitsAt(); wait && m_due >= *wait) {
        waitAtLoopEnd();
        return;
    }
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
