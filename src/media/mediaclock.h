// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <mutex>

namespace expressly {

/// Where a film is while it plays, told by the computer's steady clock. Picture and sound both
/// follow it, so that a sound device that stalls or lies about its progress never holds up the
/// picture (Qt's own FFmpeg back end follows the device and plays unevenly, QTBUG-116519).
/// Thread-safe.
class MediaClock final
{
public:
    using Time = std::chrono::microseconds;

    void start(Time position)
    {
        const std::scoped_lock lock(m_mutex);
        m_position = position;
        m_since = std::chrono::steady_clock::now();
        m_running = true;
    }

    void stop(Time position)
    {
        const std::scoped_lock lock(m_mutex);
        m_position = position;
        m_running = false;
    }

    [[nodiscard]] bool isRunning() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_running;
    }

    [[nodiscard]] Time position() const
    {
        const std::scoped_lock lock(m_mutex);
        const auto passed = std::chrono::steady_clock::now() - m_since;
        return m_running ? m_position + std::chrono::duration_cast<Time>(passed) : m_position;
    }

private:
    mutable std::mutex m_mutex;
    Time m_position{0};
    std::chrono::steady_clock::time_point m_since;
    bool m_running = false;
};

} // namespace expressly
