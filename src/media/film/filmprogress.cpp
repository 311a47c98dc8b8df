// SPDX-License-Identifier: MIT
#include "media/film/filmprogress.h"

#include <algorithm>

namespace expressly {

std::optional<Loop> FilmProgress::loopAhead() const
{
    std::optional<Loop> loop = m_loop;
    if (loop && loop->rounds) {
        loop->rounds = std::max(1, *loop->rounds - m_roundsBefore);
    }
    return loop;
}

void FilmProgress::anchor(Time position, Counting counting)
{
    m_roundsBefore = counting == Counting::GoesOn ? m_roundsBefore + m_rounds : 0;
    m_rounds = 0;
    m_position = m_due = position;
    m_timeline = LoopTimeline(loopAhead(), position, m_length);
}

void FilmProgress::moveTo(Time due)
{
    moveTo(due, m_timeline.at(due).film);
}

void FilmProgress::moveTo(Time due, Time position)
{
    m_due = due;
    m_position = position;
}

std::optional<int> FilmProgress::finishRound(Time clock)
{
    const int rounds = m_timeline.at(clock).rounds;
    if (rounds <= m_rounds) {
        return std::nullopt;
    }
    m_rounds = rounds;
    return m_roundsBefore + m_rounds;
}

std::optional<int> FilmProgress::finishLastRound(Time endOfFilm, Time slack)
{
    if (m_timeline.isOverAfter(m_rounds) || m_timeline.end() - endOfFilm >= slack) {
        return std::nullopt;
    }
    ++m_rounds;
    return m_roundsBefore + m_rounds;
}

} // namespace expressly
