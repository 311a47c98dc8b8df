// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/loop.h"

#include <chrono>
#include <optional>

namespace expressly {

/// How far decoding has come on a film in which a loop acts.
class LoopCourse final
{
public:
    LoopCourse() = default;
    LoopCourse(const LoopTimeline &timeline, std::chrono::microseconds start)
        : m_timeline(timeline)
        , m_reached(start)
    {}

    [[nodiscard]] const LoopTimeline &timeline() const { return m_timeline; }
    /// The film's time up to which frames were decoded.
    [[nodiscard]] std::chrono::microseconds reached() const { return m_reached; }
    /// What the clock says then.
    [[nodiscard]] std::chrono::microseconds due() const
    {
        return m_timeline.clockAt(m_reached, m_rounds);
    }

    /// Whether the loop's end is reached with a frame that begins at \a next; empty: the film is
    /// over, at \a filmEnd as far as that is known.
    [[nodiscard]] bool endsRound(std::optional<std::chrono::microseconds> next,
                                 std::optional<std::chrono::microseconds> filmEnd) const;
    /// Counts the round that ended. What comes after it: the loop's start, or anything else.
    [[nodiscard]] bool goesRound();
    void moveTo(std::chrono::microseconds frameStart);
    /// Whether going round will be soon, and needs what lies at the loop's start.
    [[nodiscard]] bool isNearRound() const;

private:
    LoopTimeline m_timeline;
    int m_rounds = 0; ///< How often the loop's end was reached.
    std::chrono::microseconds m_reached{0};
};

} // namespace expressly
