// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/loop.h"

namespace expressly {

/// A step that is practised, as the player repeats it.
struct PractisedLoop
{
    Loop loop;
    double rate = 1.0;
    double rateBefore = 1.0;
};

/// A loop of the person's own, whose ends are set one after the other.
struct OwnLoop
{
    using Time = std::chrono::milliseconds;

    std::optional<Time> start;
    std::optional<Time> end;
    std::optional<int> rounds; ///< Empty: for ever.
    bool isOn = false;
    bool isLeft = false; ///< The person jumped out of the loop, or its rounds are over.
    /// The film is behind its end and plays on: the person jumped there, or saw its rounds.
    bool isPast = false;

    [[nodiscard]] bool isComplete() const { return start && end; }
    [[nodiscard]] bool contains(Time position) const;
    /// Of one that is complete: puts its ends in order, at least \a shortest apart, and inside the
    /// film; \a filmEnd is 0 when that is not known.
    void settle(Time shortest, Time filmEnd);
    /// As the player repeats it; empty while it is off.
    [[nodiscard]] std::optional<Loop> acting() const;
};

} // namespace expressly
