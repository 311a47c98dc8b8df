// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <mutex>

namespace expressly {

/// Where a film is while it plays, told by the computer's steady clock, at the film's rate. Picture
/// and sound both follow it, so that a sound device that stalls or lies about its progress never
/// holds up the picture (Qt's own FFmpeg back end follows the device and plays unevenly,
/// QTBUG-116519). Thread-safe.
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

    /// Twice as fast at 2. Goes on from where it is.
    void setRate(double rate)
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        m_position = positionAt(now);
        m_since = now;
        m_rate = rate;
    }

    [[nodiscard]] double rate() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_rate;
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
        return positionAt(std::chrono::steady_clock::now());
    }

private:
    [[nodiscard]] Time positionAt(std::chrono::steady_clock::time_point now) const
    {
        return m_running ? m_position + std::chrono::duration_cast<Time>((now - m_since) * m_rate)
                         : m_position;
    }

    mutable std::mutex m_mutex;
    Time m_position{0};
    std::chrono::steady_clock::time_point m_since;
    double m_rate = 1.0;
    bool m_running = false;
};

} // namespace expressly
