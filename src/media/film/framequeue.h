// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/videoframe.h"

#include <chrono>
#include <deque>
#include <optional>

namespace expressly {

/// A decoded frame on its way to the screen.
struct FrameDelivery
{
    VideoFrame frame;
    std::chrono::microseconds due{0}; ///< On the clock: the film's until a loop goes round.
    quint64 seek = 0;                 ///< The seek after which it was decoded.
    bool isFirst = false;             ///< The very frame that the seek asked for.
    bool beginsRound = false;         ///< A loop went back to it; it is never dropped.
};

/// The frames that are decoded and not yet shown, in the order in which they are due.
class FrameQueue final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_frames.empty(); }
    [[nodiscard]] std::size_t size() const { return m_frames.size(); }
    /// Of one that is not empty.
    [[nodiscard]] const FrameDelivery &next() const { return m_frames.front(); }

    void append(FrameDelivery delivery);
    /// What to show at \a position: a seek's first frame at once, else the newest frame that is
    /// due; frames that were due before it are dropped.
    [[nodiscard]] std::optional<FrameDelivery> takeDue(std::chrono::microseconds position);
    [[nodiscard]] std::optional<FrameDelivery> takeNext(); ///< Due or not.
    /// First frames stay: while scrubbing, each of them is to be seen.
    void dropReadAhead();

private:
    std::deque<FrameDelivery> m_frames;
};

} // namespace expressly
