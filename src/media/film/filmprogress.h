// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/loop.h"

namespace expressly {

/// Where a playing film stands: its own time, what the clock says then, and the rounds of its loop.
class FilmProgress final
{
public:
    using Time = std::chrono::microseconds;
    /// Whether a loop's rounds begin again at 1.
    enum class Counting { Anew, GoesOn };

    void setLength(Time length) { m_length = length; } ///< 0: not known.
    /// Acts from the next anchor() on.
    void setLoop(const std::optional<Loop> &loop) { m_loop = loop; }
    [[nodiscard]] const std::optional<Loop> &loop() const { return m_loop; }
    /// The loop without the rounds that were played before the last anchor().
    [[nodiscard]] std::optional<Loop> loopAhead() const;
    /// The loop as it acts since the last anchor().
    [[nodiscard]] const LoopTimeline &timeline() const { return m_timeline; }

    [[nodiscard]] Time position() const { return m_position; }
    /// Whole milliseconds that still lie inside the frame: seeking back to them finds the same one.
    [[nodiscard]] std::chrono::milliseconds rounded() const
    {
        return std::chrono::ceil<std::chrono::milliseconds>(m_position);
    }
    [[nodiscard]] Time due() const { return m_due; } ///< What the clock says at position().

    /// From \a position on, clock and film agree, and the loop acts on what comes.
    void anchor(Time position, Counting counting);
    /// To where the film is when the clock says \a due.
    void moveTo(Time due);
    /// The same, with the film at \a position.
    void moveTo(Time due, Time position);

    /// A round that is over when the clock says so, unless it was said before; from 1 on.
    [[nodiscard]] std::optional<int> finishRound(Time clock);
    /// The last round of a loop that ends with the film, or at most \a slack after it.
    [[nodiscard]] std::optional<int> finishLastRound(Time endOfFilm, Time slack);

private:
    Time m_length{0};
    Time m_position{0};
    Time m_due{0};
    std::optional<Loop> m_loop;
    LoopTimeline m_timeline;
    int m_roundsBefore = 0; ///< Rounds finished before the last anchor().
    int m_rounds = 0;       ///< Rounds finished since.
};

} // namespace expressly
