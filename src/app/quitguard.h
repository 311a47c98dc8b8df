// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace expressly {

/// Bounds the end of the program: threads that read are asked to end, but a read from a drive that
/// no longer answers never returns. While this lives, \a patience is all that they get; then the
/// process ends without them. Whatever is kept has been written before.
class QuitGuard final
{
public:
    QuitGuard(std::chrono::milliseconds patience, int exitCode);
    ~QuitGuard();
    QuitGuard(const QuitGuard &) = delete;
    QuitGuard &operator=(const QuitGuard &) = delete;

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace expressly
