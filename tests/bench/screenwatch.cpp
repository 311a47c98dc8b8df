// SPDX-License-Identifier: MIT
// screenwatch MODE SCREEN-FILE NUMBER TIMEOUT [COMMAND [ARGUMENT...]]
//   frame   waits until a frame with this number or a later one is on the screen, then until the
//           next one is (an answer without "movingMilliseconds": it stands still)
//   still   waits until the screen has not changed for NUMBER milliseconds
//   count   counts the frames shown within NUMBER milliseconds
// With a command: starts it, and counts the time from there; ends it afterwards. Without one, says
// "ready" on the standard error when it watches; "at" in the answer is the time of the steady
// clock, for what others did meanwhile. Prints one line of JSON. Exit 1: it did not happen within
// TIMEOUT seconds.
#include "support/clips/framenumber.h"

#include "bench/framebuffer.h"

#include <QSet>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <iostream>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace expressly::test;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int Coarse = 8; ///< Finds a changed cell of the pattern, and costs 20 µs.
constexpr int Fine = 2;   ///< Finds a changed word of text.

/// The clock that Python calls time.monotonic().
double now()
{
    return std::chrono::duration<double, std::milli>(Clock::now().time_since_epoch()).count();
}

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// The program under test, in a process group of its own so that nothing of it stays behind.
class Child
{
public:
    explicit Child(char **command)
    {
        if (*command == nullptr) {
            return;
        }
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
        posix_spawn_file_actions_t files; // Standard output is for the answer alone.
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        const int error = posix_spawnp(&m_pid, *command, &files, &attributes, command, environ);
        posix_spawn_file_actions_destroy(&files);
        posix_spawnattr_destroy(&attributes);
        if (error != 0) {
            throw std::runtime_error(std::string("cannot start ") + *command);
        }
    }
    ~Child()
    {
        if (m_pid <= 0) {
            return;
        }
        kill(-m_pid, SIGTERM);
        for (int wait = 0; wait < 100 && waitpid(m_pid, nullptr, WNOHANG) == 0; ++wait) {
            std::this_thread::sleep_for(20ms);
        }
        kill(-m_pid, SIGKILL);
        waitpid(m_pid, nullptr, WNOHANG);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

private:
    pid_t m_pid = 0;
};

/// The next frame on the screen that is at least \a wanted; empty when the time is over.
std::optional<FramePattern>
waitForFrame(const Framebuffer &framebuffer, int wanted, Clock::time_point until)
{
    quint64 seen = 0;
    while (Clock::now() < until) {
        seen = waitForChange(framebuffer, seen, Coarse, until);
        const std::optional<FramePattern> found = findPattern(framebuffer.screen());
        if (found && found->number >= wanted) {
            return found;
        }
        if (!found) {
            // Perhaps the server was in the middle of painting it: look again.
            seen = 0;
            std::this_thread::sleep_for(1ms);
        }
    }
    return std::nullopt;
}

bool watchFrame(const Framebuffer &framebuffer,
                int wanted,
                Clock::time_point start,
                Clock::time_point until)
{
    const std::optional<FramePattern> first = waitForFrame(framebuffer, wanted, until);
    if (!first) {
        return false;
    }
    const Clock::time_point shown = Clock::now();
    std::cout << std::fixed << "{\"at\": " << now()
              << ", \"milliseconds\": " << milliseconds(shown - start)
              << ", \"frame\": " << first->number << ", \"width\": " << first->picture.width()
              << ", \"height\": " << first->picture.height();
    // What has not moved within a second is paused.
    const std::optional<FramePattern> next =
        waitForFrame(framebuffer, first->number + 1, std::min(until, shown + 1s));
    if (next) {
        std::cout << ", \"movingAt\": " << now()
                  << ", \"movingMilliseconds\": " << milliseconds(Clock::now() - start);
    }
    std::cout << "}\n";
    return true;
}

bool watchStill(const Framebuffer &framebuffer,
                std::chrono::milliseconds quiet,
                Clock::time_point start,
                Clock::time_point until)
{
    const quint64 empty = framebuffer.fingerprint(Fine);
    quint64 now = waitForChange(framebuffer, empty, Fine, until);
    if (now == empty) {
        return false;
    }
    const Clock::time_point first = Clock::now();
    Clock::time_point last = first;
    while (last + quiet < until) {
        const quint64 next = waitForChange(framebuffer, now, Fine, last + quiet);
        if (next == now) {
            std::cout << "{\"milliseconds\": " << milliseconds(last - start)
                      << ", \"firstMilliseconds\": " << milliseconds(first - start) << "}\n";
            return true;
        }
        now = next;
        last = Clock::now();
    }
    return false;
}

bool countFrames(const Framebuffer &framebuffer, std::chrono::milliseconds duration)
{
    QSet<int> shown;
    quint64 seen = 0;
    const Clock::time_point until = Clock::now() + duration;
    while (Clock::now() < until) {
        seen = waitForChange(framebuffer, seen, Coarse, until);
        const std::optional<int> number = findFrameNumber(framebuffer.screen());
        if (number) {
            shown.insert(*number);
        } else {
            seen = 0;
            std::this_thread::sleep_for(1ms);
        }
    }
    if (shown.isEmpty()) {
        return false;
    }
    const auto [first, last] = std::minmax_element(shown.cbegin(), shown.cend());
    std::cout << "{\"frames\": " << shown.size() << ", \"first\": " << *first
              << ", \"last\": " << *last << "}\n";
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::cerr
            << "usage: screenwatch frame|still|count SCREEN-FILE NUMBER TIMEOUT [COMMAND...]\n";
        return 2;
    }
    const std::string mode = argv[1];
    const int number = std::atoi(argv[3]);
    try {
        const Framebuffer framebuffer(QString::fromLocal8Bit(argv[2]));
        const Clock::time_point start = Clock::now();
        const Clock::time_point until = start + std::chrono::seconds(std::atoi(argv[4]));
        const Child child(argv + 5);
        if (argc == 5) {
            std::cerr << "ready\n" << std::flush;
        }
        const bool happened =
            mode == "frame" ? watchFrame(framebuffer, number, start, until)
            : mode == "still"
                ? watchStill(framebuffer, std::chrono::milliseconds(number), start, until)
                : countFrames(framebuffer, std::chrono::milliseconds(number));
        return happened ? 0 : 1;
    } catch (const std::exception &error) {
        std::cerr << "screenwatch: " << error.what() << '\n';
        return 2;
    }
}
