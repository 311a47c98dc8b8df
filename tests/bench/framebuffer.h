// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QImage>

#include <chrono>
#include <optional>

namespace expressly::test {

/// The screen of an Xvfb that was started with -fbdir, read from the file that the server keeps it
/// in: looking costs the server and the program under test nothing.
class Framebuffer
{
public:
    /// Throws std::runtime_error when \a path is no such file.
    explicit Framebuffer(const QString &path);

    /// The screen as it is now; shares the server's memory, so it changes by itself.
    [[nodiscard]] const QImage &screen() const { return m_screen; }

    /// Changes with what is on the screen; looks at each \a step-th pixel in both directions.
    [[nodiscard]] quint64 fingerprint(int step) const;

private:
    QFile m_file;
    QImage m_screen;
};

/// Waits until the screen looks different from \a before, but not beyond \a until.
[[nodiscard]] quint64 waitForChange(const Framebuffer &framebuffer,
                                    quint64 before,
                                    int step,
                                    std::chrono::steady_clock::time_point until);

} // namespace expressly::test
