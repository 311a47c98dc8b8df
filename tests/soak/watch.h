// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <pthread.h>
#include <thread>

namespace expressly::soak {

/// How the soak ends; tests/soak/run says it in words.
enum ExitCode { Well = 0, WrongUse = 2, Hung = 3, Grew = 4, LostRows = 5, DidNotClose = 6 };

/// All that was done, one line each, written before it is done: the last lines of a run that ended
/// badly say why, however it ended.
class EventLog final
{
    Q_DISABLE_COPY_MOVE(EventLog)

public:
    explicit EventLog(const QString &path);
    ~EventLog();

    void add(const QString &event);
    [[nodiscard]] int count() const { return m_count; }

private:
    std::FILE *m_file = nullptr;
    int m_count = 0;
};

/// Ends the program with Hung and the stack of the window's thread when that has not come back to
/// its event loop for longer than \a patience. Time in which the thread was ready and a busy
/// computer did not run it does not count.
class Watchdog final
{
    Q_DISABLE_COPY_MOVE(Watchdog)

public:
    /// Made in the thread to be watched, which has an event loop.
    explicit Watchdog(std::chrono::seconds patience);
    ~Watchdog();

    [[nodiscard]] std::chrono::milliseconds longestSilence() const;

private:
    void beat();
    void watch();
    [[nodiscard]] std::chrono::milliseconds silence() const;
    [[nodiscard]] std::chrono::nanoseconds timeNotRun() const;

    std::chrono::milliseconds m_patience;
    QString m_schedule; ///< Where the system says how long the watched thread had to wait.
    std::atomic<std::chrono::steady_clock::time_point> m_lastBeat;
    std::atomic<std::chrono::nanoseconds> m_notRunAtBeat{};
    std::atomic<std::chrono::milliseconds> m_longest{};
    std::atomic<bool> m_quit = false;
    pthread_t m_watched;
    QTimer m_beat;
    std::thread m_thread;
};

} // namespace expressly::soak
