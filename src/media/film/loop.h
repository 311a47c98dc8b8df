// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace expressly {

/// A range of a film, [start, end), that is played once or several times.
struct Loop
{
    enum class Then {
        GoOn, ///< The film plays on after the last round.
        Wait, ///< It pauses on the last frame inside the range.
    };

    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    std::optional<int> rounds; ///< Empty: for ever.
    Then then = Then::GoOn;
    bool operator==(const Loop &) const = default;
};

/// The one rule of how a film's time and the clock go together while a loop is set: the clock runs
/// on without a jump, the film's time goes back to the start whenever the end is reached. Picture
/// and sound both ask it, so that they wrap at the same moment.
///
/// A loop acts on what is played from before its end. Played from its end on, the film goes on.
class LoopTimeline final
{
public:
    using Time = std::chrono::microseconds;

    struct Place
    {
        Time film{0};
        int rounds = 0; ///< How often the end was reached.
    };

    LoopTimeline() = default;
    /// For playing from \a origin, where clock and film agree. A loop ends with the film at latest;
    /// \a filmEnd is 0 when that is not known.
    LoopTimeline(const std::optional<Loop> &loop, Time origin, Time filmEnd);

    [[nodiscard]] Place at(Time clock) const;
    /// When the film's time \a film is due after \a rounds rounds.
    [[nodiscard]] Time clockAt(Time film, int rounds) const;

    /// Whether playing will come to the loop's end.
    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] Time start() const { return m_start; }
    [[nodiscard]] Time end() const { return m_end; }
    /// Whether the film goes back to the start when the end is reached for the \a round-th time.
    [[nodiscard]] bool goesRoundAfter(int round) const;
    /// Whether it pauses at the end of the last round, and on the clock, when.
    [[nodiscard]] std::optional<Time> waitsAt() const;
    /// Whether nothing is left to repeat after \a rounds rounds.
    [[nodiscard]] bool isOverAfter(int rounds) const;

private:
    [[nodiscard]] Time length() const { return m_end - m_start; }

    bool m_isActive = false;
    Time m_start{0};
    Time m_end{0};
    std::optional<int> m_rounds;
    Loop::Then m_then = Loop::Then::GoOn;
};

} // namespace expressly
