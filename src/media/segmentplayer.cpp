// SPDX-License-Identifier: MIT
#include "media/segmentplayer.h"

#include "media/filmbounds.h"

#include <algorithm>
#include <cmath>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// A loop holds at least one frame, also where the film does not say how long one lasts.
constexpr auto ShortestLoop = 40ms;

/// Stands for the film's end, which may not be known yet.
constexpr auto FilmEnd = std::chrono::milliseconds(1000h);

} // namespace

SegmentPlayer::SegmentPlayer(MediaPlayer &player, QObject *parent)
    : QObject(parent)
    , m_player(player)
{
    connect(&player, &MediaPlayer::roundFinished, this, &SegmentPlayer::acceptRound);
    connect(&player, &MediaPlayer::waiting, this, &SegmentPlayer::acceptWaiting);
    connect(&player, &MediaPlayer::playingChanged, this, &SegmentPlayer::acceptPlaying);
}

void SegmentPlayer::setAfterStep(AfterStep after, int rounds)
{
    m_afterStep = after;
    m_ownRounds = std::max(rounds, 1);
}

void SegmentPlayer::practise(const TimeRange &range, int repeats, double rate)
{
    const double before = m_practice ? m_practice->rateBefore : m_player.rate();
    Loop loop{.start = insideAnyFilm(range.start),
              .end = insideAnyFilm(range.end.value_or(FilmEnd)),
              .rounds = std::max(repeats, 1),
              .then = m_afterStep == AfterStep::GoOn ? Loop::Then::GoOn : Loop::Then::Wait};
    if (m_afterStep == AfterStep::Repeat) {
        loop.rounds = m_ownRounds;
    }
    m_practice =
        Practice{.loop = loop,
                 .rate = std::clamp(rate, MediaPlayer::SlowestRate, MediaPlayer::FastestRate),
                 .rateBefore = before};
    m_pauseAt.reset();
    m_player.setRate(rate);
    m_player.setLoop(loop);
    emit practiceChanged(true);
    practiseAgain();
}

void SegmentPlayer::practiseAgain()
{
    if (!m_practice) {
        return;
    }
    m_waiting = false;
    m_round = 1;
    m_player.seek(m_practice->loop.start);
    m_player.play();
}

void SegmentPlayer::leavePractice()
{
    if (!m_practice) {
        return;
    }
    const Practice practice = *std::exchange(m_practice, std::nullopt);
    m_waiting = false;
    m_round = 1;
    if (std::abs(m_player.rate() - practice.rate) < 0.001) { // else the person chose another one
        m_player.setRate(practice.rateBefore);
    }
    applyLoop();
    emit practiceChanged(false);
}

void SegmentPlayer::seek(std::chrono::milliseconds position,
                         std::optional<std::chrono::milliseconds> pauseAt)
{
    const bool staysInside = m_practice && !pauseAt && position >= m_practice->loop.start
                             && position < m_practice->loop.end;
    if (m_pauseAt || pauseAt) {
        setPauseAt(pauseAt);
    }
    if (!staysInside) {
        leavePractice();
    }
    m_waiting = false;
    m_round = 1;
    m_player.seek(position);
}

std::optional<TimeRange> SegmentPlayer::practisedRange() const
{
    if (!m_practice) {
        return std::nullopt;
    }
    const Loop &loop = m_practice->loop;
    return TimeRange{.start = loop.start,
                     .end = loop.end < FilmEnd ? std::optional(loop.end) : std::nullopt};
}

std::optional<int> SegmentPlayer::practisedRounds() const
{
    return m_practice ? m_practice->loop.rounds : std::nullopt;
}

void SegmentPlayer::setPauseAt(std::optional<std::chrono::milliseconds> position)
{
    // Applied anew also when it is the same: a film that was opened meanwhile has no loop any more.
    m_pauseAt = position;
    applyLoop();
}

void SegmentPlayer::forget()
{
    m_pauseAt.reset();
    m_rounds.reset();
    leavePractice();
    discardLoop();
}

void SegmentPlayer::acceptRound(int round)
{
    m_round = round + 1;
    emit roundFinished(round);
    if (m_practice && m_practice->loop.then == Loop::Then::GoOn && m_practice->loop.rounds
        && round >= *m_practice->loop.rounds) {
        leavePractice();
        emit finished();
    }
}

void SegmentPlayer::acceptWaiting()
{
    m_waiting = m_practice || m_pauseAt;
    if (m_practice) {
        m_round = m_practice->loop.rounds.value_or(1);
        emit waiting();
    }
}

/// Played on after waiting, by whatever key: the step is over, and the film goes on behind it.
void SegmentPlayer::acceptPlaying(bool playing)
{
    if (!playing || !m_waiting) {
        return;
    }
    if (m_practice) {
        leavePractice();
        emit finished();
    } else {
        m_waiting = false;
        setPauseAt(std::nullopt);
    }
}

void SegmentPlayer::setLoopStart(std::chrono::milliseconds position)
{
    m_start = insideAnyFilm(position);
    acceptLoopEnds();
}

void SegmentPlayer::setLoopEnd(std::chrono::milliseconds position)
{
    m_end = insideAnyFilm(position);
    acceptLoopEnds();
}

void SegmentPlayer::setLoop(std::chrono::milliseconds start,
                            std::chrono::milliseconds end,
                            std::optional<int> rounds)
{
    m_start = insideAnyFilm(start);
    m_end = insideAnyFilm(end);
    m_rounds = rounds;
    acceptLoopEnds();
}

void SegmentPlayer::setLoopRounds(std::optional<int> rounds)
{
    m_rounds = rounds;
    applyLoop();
    emit loopChanged();
}

void SegmentPlayer::acceptLoopEnds()
{
    if (m_start && m_end) {
        if (*m_start > *m_end) {
            std::swap(m_start, m_end);
        }
        const auto frame =
            std::chrono::ceil<std::chrono::milliseconds>(m_player.info().frameDuration);
        m_end =
            std::max(*m_end, *m_start + std::max<std::chrono::milliseconds>(frame, ShortestLoop));
        m_looping = true;
    }
    applyLoop();
    emit loopChanged();
}

void SegmentPlayer::setLooping(bool on)
{
    const bool wanted = on && m_start && m_end;
    if (m_looping != wanted) {
        m_looping = wanted;
        applyLoop();
        emit loopChanged();
    }
}

void SegmentPlayer::discardLoop()
{
    m_start.reset();
    m_end.reset();
    m_looping = false;
    applyLoop();
    emit loopChanged();
}

void SegmentPlayer::applyLoop()
{
    if (m_practice) {
        return; // acts when practising ends
    }
    if (m_pauseAt) {
        m_player.setPauseAt(m_pauseAt);
        return;
    }
    m_player.setLoop(
        m_looping ? std::optional(
            Loop{.start = *m_start, .end = *m_end, .rounds = m_rounds, .then = Loop::Then::GoOn})
                  : std::nullopt);
}

} // namespace expressly
