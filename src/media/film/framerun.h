// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/libav.h"

#include <deque>

namespace expressly {

/// Decoded frames that follow one another without a gap, in memory that is bounded: the newest of
/// them is the one that the decoder gave last. Going back a little, or round in a short loop, then
/// costs no decoding.
class FrameRun final
{
public:
    struct Entry
    {
        libav::Frame frame;
        std::chrono::microseconds start{0};
        std::chrono::microseconds duration{0}; ///< 0 when the file does not say.
    };

    /// Keeps at least the current frame and the one after it.
    explicit FrameRun(qsizetype mostBytes)
        : m_mostBytes(mostBytes)
    {}

    void clear();
    /// Takes the picture out of \a frame. Which one is current does not change, except in an empty
    /// run.
    void
    append(AVFrame &frame, std::chrono::microseconds start, std::chrono::microseconds duration);
    /// Lets the oldest frames go until the memory is within its bound.
    void makeRoom();

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] const Entry &current() const { return m_entries.at(m_current); }
    [[nodiscard]] const Entry &newest() const { return m_entries.back(); }
    [[nodiscard]] bool isAtNewest() const { return m_current + 1 == m_entries.size(); }
    [[nodiscard]] const Entry &oldest() const { return m_entries.front(); }

    [[nodiscard]] qsizetype bytesPerFrame() const
    {
        return isEmpty() ? 0 : m_bytes / static_cast<qsizetype>(m_entries.size());
    }

    /// Makes the frame that covers \a target the current one; false when it is not here.
    [[nodiscard]] bool moveTo(std::chrono::microseconds target);
    /// Makes the next frame the current one; false when the current one is the newest.
    [[nodiscard]] bool moveOn();
    void moveToNewest() { m_current = m_entries.size() - 1; }

private:
    std::deque<Entry> m_entries;
    std::size_t m_current = 0;
    qsizetype m_mostBytes;
    qsizetype m_bytes = 0;
};

} // namespace expressly
