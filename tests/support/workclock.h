// SPDX-License-Identifier: MIT
#pragma once

#include <ctime>

namespace expressly::test {

/// How long this thread has worked since the clock was made, in milliseconds: what bounds the work
/// is tested, also where a busy machine takes its time over it.
class WorkClock final
{
public:
    WorkClock() { restart(); }

    void restart() { m_begin = now(); }
    [[nodiscard]] long elapsed() const { return now() - m_begin; }

private:
    [[nodiscard]] static long now()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }

    long m_begin = 0;
};

} // namespace expressly::test
