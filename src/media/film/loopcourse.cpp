// SPDX-License-Identifier: MIT
#include "media/film/loopcourse.h"

#include <algorithm>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// A film that ends this much before a loop does was cut short: it ends there.
constexpr auto MostMissing = 2s;

/// A loop further ahead than this is not prepared for yet.
constexpr auto PrepareBefore = 2s;

} // namespace

bool LoopCourse::endsRound(std::optional<std::chrono::microseconds> next,
                           std::optional<std::chrono::microseconds> filmEnd) const
{
    if (m_timeline.isOverAfter(m_rounds)) {
        return false;
    }
    const auto end = m_timeline.end();
    return next ? *next >= end : end - filmEnd.value_or(m_reached) < MostMissing;
}

bool LoopCourse::goesRound()
{
    ++m_rounds;
    const bool goesRound = m_timeline.goesRoundAfter(m_rounds);
    if (goesRound) {
        m_reached = m_timeline.start();
    }
    return goesRound;
}

void LoopCourse::moveTo(std::chrono::microseconds frameStart)
{
    m_reached = std::max(m_reached, frameStart);
}

bool LoopCourse::isNearRound() const
{
    return m_timeline.goesRoundAfter(m_rounds + 1)
           && m_reached + PrepareBefore >= m_timeline.start();
}

} // namespace expressly
