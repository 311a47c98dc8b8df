// SPDX-License-Identifier: MIT
#pragma once

#include "app/practicelesson.h"
#include "session/practice/loopsession.h"
#include "support/clips/testclips.h"

#include <QObject>

namespace expressly {
class FullScreenWindow;
class LoopHandle;
class SeekBar;
} // namespace expressly

namespace expressly::test {

enum class By { Keys, Buttons };
enum class In { Window, FullScreen };

/// The program with the small guide and a numbered film, and what a person does with its loop.
struct Watching : Practice
{
    explicit Watching(const QString &name = QStringLiteral("ten-minutes.mp4"),
                      In where = In::Window,
                      const QByteArray &stepRate = "1");
    ~Watching();
    Q_DISABLE_COPY_MOVE(Watching)

    /// In the window that is looked at.
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {});
    void setA(By by = By::Keys);
    void setB(By by = By::Keys);
    void toggleLoop();
    void play();
    void goTo(std::chrono::milliseconds position);
    /// Watches on; the number of the frame that is then shown.
    int watch(std::chrono::milliseconds length);
    [[nodiscard]] int shownFrame();
    [[nodiscard]] int firstOfLoop();
    [[nodiscard]] int lastOfLoop();
    /// Forgets what was shown until now.
    void listen();
    /// What is shown from then on begins with \a first, goes round, and stays inside.
    void checkLoops(int first, int last);
    /// What the loop's line says, in full screen what the bar says.
    [[nodiscard]] QString line();
    [[nodiscard]] SeekBar &bar();
    [[nodiscard]] LoopHandle *endHandle();

    LoopSession &loops;
    const TestClip &clip;
    FullScreenWindow *view = nullptr; ///< Null in the window.
    int rounds = 0;
    int standing = -1; ///< What was on the screen when listen() was called.
    QObject context;
};

} // namespace expressly::test
