// SPDX-License-Identifier: MIT
#include "media/film/loop.h"

#include <algorithm>

namespace expressly {

namespace {

constexpr int MostRounds = 10'000;

} // namespace

LoopTimeline::LoopTimeline(const std::optional<Loop> &loop, Time origin, Time filmEnd)
{
    if (!loop) {
        return;
    }
    m_start = loop->start;
    m_end = filmEnd > Time{0} ? std::min<Time>(loop->end, filmEnd) : Time(loop->end);
    m_rounds = loop->rounds;
    if (m_rounds) {
        m_rounds = std::min(*m_rounds, MostRounds); // a clock could not count more
    }
    m_then = loop->then;
    m_isActive = m_start < m_end && origin < m_end && m_rounds.value_or(1) > 0;
}

LoopTimeline::Place LoopTimeline::at(Time clock) const
{
    if (!m_isActive || clock < m_end) {
        return {.film = clock, .rounds = 0};
    }
    const auto rounds = 1 + (clock - m_end) / length();
    if (!m_rounds || rounds < *m_rounds) {
        return {.film = clock - rounds * length(), .rounds = static_cast<int>(rounds)};
    }
    const auto beyond = clock - (*m_rounds - 1) * length();
    return {.film = m_then == Loop::Then::Wait ? std::min(beyond, m_end) : beyond,
            .rounds = *m_rounds};
}

LoopTimeline::Time LoopTimeline::clockAt(Time film, int rounds) const
{
    if (!m_isActive) {
        return film;
    }
    return film + (m_rounds ? std::min(rounds, *m_rounds - 1) : rounds) * length();
}

bool LoopTimeline::goesRoundAfter(int round) const
{
    return m_isActive && (!m_rounds || round < *m_rounds);
}

bool LoopTimeline::isOverAfter(int rounds) const
{
    return !m_isActive || (m_rounds && rounds >= *m_rounds);
}

std::optional<LoopTimeline::Time> LoopTimeline::waitsAt() const
{
    return m_isActive && m_rounds && m_then == Loop::Then::Wait
               ? std::optional(clockAt(m_end, *m_rounds))
               : std::nullopt;
}

} // namespace expressly
