// SPDX-License-Identifier: MIT
#include "media/film/segmentplayer.h"

#include "core/time/filmrate.h"
#include "core/time/timerange.h"
#include "media/film/filmbounds.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;

namespace {

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
    connect(&player, &MediaPlayer::positionChanged, this, &SegmentPlayer::acceptPosition);
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
    m_practice = PractisedLoop{
        .loop = loop, .rate = std::clamp(rate, SlowestRate, FastestRate), .rateBefore = before};
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
    if (m_practice) {
        endPractice(RateAfter::FromBefore);
        resumeLoop();
        emit practiceChanged(false);
    }
}

void SegmentPlayer::endPractice(RateAfter rate)
{
    const PractisedLoop practice = *std::exchange(m_practice, std::nullopt);
    m_waiting = false;
    m_round = 1;
    const bool isOwnRate = std::abs(m_player.rate() - practice.rate) >= 0.001;
    if (rate == RateAfter::FromBefore && !isOwnRate) {
        m_player.setRate(practice.rateBefore);
    }
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
    const auto filmEnd = m_player.info().duration;
    if (loopActs() && filmEnd > 0ms && *m_loop.end >= filmEnd) {
        position = std::min(position, filmEnd - 1ms); // behind such a loop there is nothing
    }
    m_loop.isLeft = loopActs() && !m_loop.contains(position);
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
    resumeLoop();
}

void SegmentPlayer::forget()
{
    m_pauseAt.reset();
    m_loop.rounds.reset();
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
    } else if (loopActs() && m_loop.rounds && round >= *m_loop.rounds) {
        m_loop.isLeft = true; // it was seen as often as was asked for
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
    if (!playing) {
        return;
    }
    if (m_waiting && m_practice) {
        leavePractice();
        emit finished();
    } else if (m_waiting) {
        m_waiting = false;
        setPauseAt(std::nullopt);
    } else if (playsFromLoopStart()) {
        m_loop.isLeft = false;
        m_player.seek(*m_loop.start);
    }
}

bool SegmentPlayer::playsFromLoopStart() const
{
    const auto position = m_player.position();
    if (!loopActs()) {
        return false;
    }
    // Where a film has ended, its last frame stands; a loop that holds it goes round.
    return m_player.isAtEnd() ? !m_loop.isLeft || *m_loop.end > position
                              : !m_loop.isLeft && !m_loop.contains(position);
}

void SegmentPlayer::acceptPosition(std::chrono::milliseconds position)
{
    if (loopActs() && m_loop.contains(position) && !m_player.isAtEnd()) {
        m_loop.isLeft = false;
    }
    const bool isPast = loopActs() && m_loop.isLeft && position >= *m_loop.end;
    if (std::exchange(m_loop.isPast, isPast) != isPast) {
        emit loopChanged();
    }
}

void SegmentPlayer::setLoopStart(std::chrono::milliseconds position)
{
    m_loop.start = insideAnyFilm(position);
    acceptLoopEnds();
}

void SegmentPlayer::setLoopEnd(std::chrono::milliseconds position)
{
    m_loop.end = insideAnyFilm(position);
    acceptLoopEnds();
}

void SegmentPlayer::setLoop(std::chrono::milliseconds start,
                            std::chrono::milliseconds end,
                            std::optional<int> rounds)
{
    m_loop.start = insideAnyFilm(start);
    m_loop.end = insideAnyFilm(end);
    m_loop.rounds = rounds;
    acceptLoopEnds();
}

void SegmentPlayer::setLoopRounds(std::optional<int> rounds)
{
    m_loop.rounds = rounds;
    applyLoop();
    emit loopChanged();
}

std::chrono::milliseconds SegmentPlayer::shortestLoop() const
{
    const auto frame = std::chrono::ceil<std::chrono::milliseconds>(m_player.info().frameDuration);
    return std::max<std::chrono::milliseconds>(frame, ShortestLoop);
}

void SegmentPlayer::acceptLoopEnds()
{
    if (!m_loop.isComplete()) {
        applyLoop();
        emit loopChanged();
        return;
    }
    m_loop.settle(shortestLoop(), m_player.info().duration);
    m_loop.isOn = true;
    beginLoop();
}

void SegmentPlayer::setLooping(bool on)
{
    const bool wanted = on && m_loop.isComplete();
    if (m_loop.isOn == wanted) {
        return;
    }
    m_loop.isOn = wanted;
    if (wanted) {
        beginLoop();
    } else {
        resumeLoop();
        emit loopChanged();
    }
}

/// What is asked for now goes first: a practised step and the pause at a range's end are over.
void SegmentPlayer::beginLoop()
{
    const bool wasPractising = isPractising();
    if (wasPractising) {
        endPractice(RateAfter::Stays);
    }
    m_pauseAt.reset();
    m_waiting = m_loop.isLeft = m_loop.isPast = false;
    // First there, so that no other frame is decoded for the loop than its first.
    if (m_player.isPlaying() && !m_loop.contains(m_player.position())) {
        m_player.seek(*m_loop.start);
    }
    applyLoop();
    emit loopChanged();
    if (wasPractising) {
        emit practiceChanged(false);
    }
}

void SegmentPlayer::discardLoop()
{
    m_loop.start.reset();
    m_loop.end.reset();
    m_loop.isOn = false;
    resumeLoop();
    emit loopChanged();
}

/// The loop that was set acts on what is played from here: nobody asked for it just now.
void SegmentPlayer::resumeLoop()
{
    applyLoop();
    m_loop.isLeft = loopActs() && !m_loop.contains(m_player.position());
    acceptPosition(m_player.position());
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
    m_player.setLoop(m_loop.acting());
}

} // namespace expressly
