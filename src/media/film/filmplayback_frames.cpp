// SPDX-License-Identifier: MIT
// When each frame is shown: what runs while a film plays.
#include "core/time/timecode.h"
#include "media/film/filmplayback.h"
#include "media/film/filmsound.h"
#include "media/film/mediaclock.h"
#include "media/words.h"

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

void FilmPlayback::present()
{
    if (!m_state.isReady()) {
        return;
    }
    if (!hasPicture()) {
        presentSoundOnly();
        return;
    }
    auto due = std::chrono::microseconds::min();
    if (m_state.isRunning()) {
        due = m_clock.position() + TimerSlack;
        if (const auto end = m_progress.timeline().waitsAt()) {
            due = std::min(due, *end - 1us);
        }
    }
    while (auto delivery = m_frames->takeDue(due)) {
        show(std::move(*delivery));
    }
    followClock();
    if (m_state.isSeeking() && m_frames->isFinished()) {
        acceptNothingFound();
        return;
    }
    showSteps();
    schedule();
}

/// A picture that stays for long, such as the last one while the sound goes on: time passes all the
/// same. Not while the next one is missing: then the film waits for it.
void FilmPlayback::followClock()
{
    if (!m_state.isPlaying() || m_state.isSeeking() || !m_clock.isRunning()) {
        return;
    }
    const auto now = m_clock.position();
    if (!m_frames.knowsNext() || now - m_progress.due() < StandingPicture) {
        return;
    }
    auto film = m_progress.timeline().at(now).film;
    if (m_progress.timeline().waitsAt()) {
        film = std::min<std::chrono::microseconds>(film, m_progress.timeline().end() - 1ms);
    }
    const bool isOver = m_frames->isFinished() && film >= m_frames.endOfFilm();
    const bool isInNextRound = film < m_progress.position();
    if (!isOver && !isInNextRound) {
        m_progress.moveTo(now, film);
        emit m_player.positionChanged(m_progress.rounded());
    }
}

void FilmPlayback::showSteps()
{
    while (m_pendingSteps > 0 && !m_state.isSeeking()) {
        if (m_frames->isAtLoopEnd()) {
            // A step goes to the film's next frame.
            continueQuietly(Looping::Rests, Counting::GoesOn);
            return;
        }
        auto delivery = m_frames->takeNext();
        if (!delivery) {
            m_pendingSteps = m_frames->isFinished() ? 0 : m_pendingSteps;
            return;
        }
        --m_pendingSteps;
        show(std::move(*delivery));
    }
}

void FilmPlayback::show(FrameDelivery delivery)
{
    const bool isCurrent = delivery.seek == m_seek;
    if (!isCurrent && !delivery.isFirst) {
        return;
    }
    m_frames.setFrame(std::move(delivery.frame));
    const bool answersSeek = delivery.isFirst && isCurrent && m_state.isSeeking();
    if (!answersSeek && isCurrent) {
        m_progress.moveTo(delivery.due);
        m_waitsAtEnd = false;
    }
    emit m_player.frameShown(m_frames.frame());
    if (answersSeek) {
        acceptSeekAnswer();
    } else if (isCurrent) {
        countRounds(m_progress.due());
        emit m_player.positionChanged(m_progress.rounded());
    }
}

void FilmPlayback::acceptSeekAnswer()
{
    const bool wasRefreshing = std::exchange(m_refreshing, false);
    m_state.setSeeking(false);
    if (!m_clock.isRunning()) {
        auto place = m_progress.position();
        if (const auto end = m_frames->filmEnd()) {
            place = std::min(place, *end - 1us); // the film stands at its end
        }
        place = std::max(place, m_frames.frame().start);
        m_progress.moveTo(place, place);
    }
    if (!wasRefreshing) {
        emit m_player.seekFinished(m_progress.rounded());
    }
    if (m_state.isPlaying() && !m_clock.isRunning()) {
        m_state.startClock();
    }
    if (m_pendingSteps < 0 && !m_state.isSeeking()) {
        stepBack();
    }
}

void FilmPlayback::countRounds(std::chrono::microseconds clock)
{
    if (const auto round = m_progress.finishRound(clock)) {
        emit m_player.roundFinished(*round);
    }
}

/// The file holds no picture where the seek went, or none at all.
void FilmPlayback::acceptNothingFound()
{
    m_refreshing = false;
    m_pendingSteps = std::max(m_pendingSteps, 0);
    m_state.setSeeking(false);
    if (m_frames.frame().isNull()) {
        fail(MediaWords::tr(
            "No picture of this video can be read; the file is damaged. Copy it again from "
            "where it came. The lesson's words and pictures still work."));
        return;
    }
    emit m_player.seekFinished(m_progress.rounded());
    finish(m_progress.position());
}

void FilmPlayback::schedule()
{
    if (!m_state.isPlaying() || m_state.isSeeking() || !m_clock.isRunning()) {
        return;
    }
    const auto now = m_clock.position();
    const auto wait = m_progress.timeline().waitsAt();
    if (wait && now >= *wait && hasPicture() && m_frames->isHeld()) {
        waitAtLoopEnd();
        return;
    }
    auto next = hasPicture() ? m_frames->nextDue() : std::optional(now + 40ms);
    if (hasPicture() && !next && m_frames->isHeld()) {
        next = wait;
    }
    if (hasPicture() && !next && m_frames->isFinished()) {
        const auto end = m_frames.endOfFilm() + (m_progress.due() - m_progress.position());
        if (now >= end) {
            // A loop may end with the film.
            if (const auto round = m_progress.finishLastRound(m_frames.endOfFilm(), EarlyEnd)) {
                emit m_player.roundFinished(*round);
            }
            finish(m_frames.endOfFilm());
            return;
        }
        next = end;
    }
    if (!next) {
        // The worker announces the frame that is missing.
        const auto left = m_frames.endOfFrame() - m_progress.position();
        const auto frameEnd = m_progress.due() + std::max(left, 0us);
        if (now - frameEnd > std::chrono::duration_cast<std::chrono::microseconds>(
                MostLateness * m_clock.rate())) {
            m_clock.start(frameEnd);
        }
        return;
    }
    const auto delay = std::chrono::ceil<std::chrono::milliseconds>(
        (*next - m_clock.position()) / m_clock.rate() - std::chrono::duration<double>(TimerSlack));
    m_state.nextFrame().start(std::clamp<std::chrono::milliseconds>(delay, 0ms, StandingPicture));
}

void FilmPlayback::waitAtLoopEnd()
{
    m_waitsAtEnd = true;
    m_state.setPlaying(false);
    countRounds(*m_progress.timeline().waitsAt());
    emit m_player.waiting();
}

void FilmPlayback::presentSoundOnly()
{
    if (!m_state.isPlaying() || !m_clock.isRunning()) {
        return;
    }
    const auto now = m_clock.position();
    m_progress.moveTo(
        now,
        std::min<std::chrono::microseconds>(m_progress.timeline().at(now).film, m_info.duration));
    countRounds(now);
    emit m_player.positionChanged(m_progress.rounded());
    if (const auto wait = m_progress.timeline().waitsAt(); wait && now >= *wait) {
        waitAtLoopEnd();
        return;
    }
    if (m_progress.position() >= m_info.duration) {
        finish(m_info.duration);
        return;
    }
    schedule();
}

void FilmPlayback::finish(std::chrono::microseconds end)
{
    m_atEnd = true;
    m_state.setPlaying(false);
    if (m_info.duration - end > EarlyEnd) {
        emit m_player.noticeChanged(
            MediaWords::tr(
                "The file ends early, at %1 of %2; it was probably cut short. What comes "
                "before still plays. Copy the file again to see the rest.")
                .arg(formatClock(std::chrono::floor<std::chrono::milliseconds>(end)),
                     formatClock(m_info.duration)));
    }
    emit m_player.endReached();
}

} // namespace expressly
