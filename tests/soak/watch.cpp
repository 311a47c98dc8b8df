// SPDX-License-Identifier: MIT
#include "soak/watch.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <execinfo.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/common_interface_defs.h>
#endif

namespace expressly::soak {

using namespace std::chrono_literals;

namespace {

/// In the thread that does not answer: says where it is, and ends the program.
void sayWhereAndEnd(int /*signal*/)
{
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_print_stack_trace();
#else
    std::array<void *, 64> frames{};
    const int count = backtrace(frames.data(), static_cast<int>(frames.size()));
    backtrace_symbols_fd(frames.data(), count, STDERR_FILENO);
#endif
    std::_Exit(Hung);
}

} // namespace

EventLog::EventLog(const QString &path)
    : m_file(std::fopen(qPrintable(path), "a"))
{}

EventLog::~EventLog()
{
    if (m_file != nullptr) {
        std::fclose(m_file);
    }
}

void EventLog::add(const QString &event)
{
    ++m_count;
    if (m_file != nullptr) {
        std::fprintf(m_file, "%d %s\n", m_count, qPrintable(event));
        std::fflush(m_file);
    }
}

Watchdog::Watchdog(std::chrono::seconds patience)
    : m_patience(patience)
    , m_schedule(QStringLiteral("/proc/self/task/%1/schedstat").arg(gettid()))
    , m_lastBeat(std::chrono::steady_clock::now())
    , m_watched(pthread_self())
{
    std::signal(SIGUSR1, sayWhereAndEnd);
    // A timer, because it also comes while a dialog waits for its answer.
    QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { beat(); });
    m_beat.start(50ms);
    m_thread = std::thread([this] { watch(); });
}

Watchdog::~Watchdog()
{
    m_quit = true;
    m_thread.join();
}

std::chrono::nanoseconds Watchdog::timeNotRun() const
{
    QFile file(m_schedule);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0ns;
    }
    return std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
}

std::chrono::milliseconds Watchdog::silence() const
{
    const auto wall = std::chrono::steady_clock::now() - m_lastBeat.load();
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::max(0ns, wall - (timeNotRun() - m_notRunAtBeat.load())));
}

void Watchdog::beat()
{
    m_longest = std::max(m_longest.load(), silence());
    m_notRunAtBeat = timeNotRun();
    m_lastBeat = std::chrono::steady_clock::now();
}

std::chrono::milliseconds Watchdog::longestSilence() const
{
    return m_longest;
}

void Watchdog::watch()
{
    while (!m_quit) {
        std::this_thread::sleep_for(100ms);
        if (silence() > m_patience) {
            std::fprintf(stderr,
                         "soak: the window has not answered for %lld s; its thread is here:\n",
                         static_cast<long long>(m_patience / 1s));
            pthread_kill(m_watched, SIGUSR1);
            std::this_thread::sleep_for(10s);
            std::_Exit(Hung);
        }
    }
}

} // namespace expressly::soak
