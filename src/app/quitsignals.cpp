// SPDX-License-Identifier: MIT
#include "app/quitsignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace expressly {

namespace {

constexpr std::array Signals{SIGTERM, SIGHUP, SIGINT};

/// The handler's end of a pipe; a handler may do little more than write.
int writeEnd = -1;

extern "C" void passOn(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(writeEnd, &byte, 1);
    errno = before;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    m_readEnd = ends[0];
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit asked();
    });
    for (const int number : Signals) {
        struct sigaction former
        {
        };
        sigaction(number, nullptr, &former);
        if (former.sa_handler == SIG_IGN) {
            continue; // started by nohup
        }
        struct sigaction action
        {
        };
        action.sa_handler = passOn;
        action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
        sigemptyset(&action.sa_mask);
        sigaction(number, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    for (const int number : Signals) {
        struct sigaction now
        {
        };
        sigaction(number, nullptr, &now);
        if (now.sa_handler == passOn) {
            std::signal(number, SIG_DFL);
        }
    }
    if (m_readEnd >= 0) {
        close(m_readEnd);
        close(writeEnd);
    }
}

} // namespace expressly
