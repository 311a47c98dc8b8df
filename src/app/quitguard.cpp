// SPDX-License-Identifier: MIT
#include "app/quitguard.h"

#include <cstdlib>

namespace expressly {

QuitGuard::QuitGuard(std::chrono::milliseconds patience, int exitCode)
    : m_thread([this, patience, exitCode] {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait_for(lock, patience, [this] { return m_isOver; })) {
            std::_Exit(exitCode);
        }
    })
{}

QuitGuard::~QuitGuard()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

} // namespace expressly
