// SPDX-License-Identifier: MIT
// In front of others: the other screen, the keys of clickers and pedals, and a blank screen.
#include "app/practicelesson.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "ui/commands/commands.h"
#include "ui/controls/studybar.h"
#include "ui/lesson/lessonview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"

#include <QScreen>
#include <QScrollBar>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

FullScreenWindow *fullScreen(test::Program &program)
{
    FullScreenController &controller = program.fullScreen();
    controller.enter();
    REQUIRE(QTest::qWaitForWindowActive(controller.view()));
    return controller.view();
}

QString practisedStep(test::Program &program)
{
    const auto &state = program.window().services().session.practice().state();
    return state ? state->step : QString();
}

bool isBlack(QWidget &view)
{
    const QImage seen = view.grab().toImage();
    for (int y = 0; y < seen.height(); y += 16) {
        for (int x = 0; x < seen.width(); x += 16) {
            if (seen.pixelColor(x, y) != Qt::black) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

TEST_CASE("In full screen the keys of a clicker go from step to step", "[app][presenting]")
{
    test::Practice practice;
    test::Program &program = practice.program;
    FullScreenWindow *view = fullScreen(program);
    const auto goes = [&](Qt::Key key, const QString &step) {
        CAPTURE(key, step);
        QTest::keyClick(view, key);
        CHECK(practisedStep(program) == step);
        CHECK(practice.waits());
    };
    goes(Qt::Key_PageDown, test::Look);
    CHECK(test::readFrameNumber(view->deck().picture().grabFrame()) == 10859);
    goes(Qt::Key_PageDown, test::LookAgain);
    CHECK(test::readFrameNumber(view->deck().picture().grabFrame()) == 10874);
    goes(Qt::Key_PageUp, test::Look);
    goes(Qt::Key_Down, test::LookAgain);
    goes(Qt::Key_Up, test::Look);
    goes(Qt::Key_Return, test::LookAgain);

    QTest::keyClick(view, Qt::Key_PageDown);
    CHECK(practisedStep(program) == test::LookAgain);
    CHECK(test::visibleText(view->deck().studyBar())
              .contains(QStringLiteral("This was the last step of the lesson.")));
}

TEST_CASE("In the window the same keys scroll, and with Alt they change the step",
          "[app][presenting]")
{
    test::Practice practice;
    test::Program &program = practice.program;
    program.lesson().setFocus();
    REQUIRE(program.lesson().verticalScrollBar()->maximum() > 0);
    program.press(Qt::Key_PageDown);
    CHECK(program.lesson().verticalScrollBar()->value() > 0);
    program.press(Qt::Key_B);
    CHECK(practisedStep(program).isEmpty());

    program.press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(practisedStep(program) == test::Look);
    program.press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(practisedStep(program) == test::LookAgain);
    program.press(Qt::Key_PageUp, Qt::AltModifier);
    CHECK(practisedStep(program) == test::Look);
}

TEST_CASE("Having been in full screen takes no key from the window", "[app][presenting]")
{
    test::Practice practice;
    test::Program &program = practice.program;
    QTest::keyClick(fullScreen(program), Qt::Key_Escape);
    REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    program.lesson().setFocus();
    program.press(Qt::Key_PageDown);
    CHECK(practisedStep(program).isEmpty());
    CHECK(program.lesson().verticalScrollBar()->value() > 0);
}

TEST_CASE("From the window, the menu blanks the screen that the others see; keys stay the window's",
          "[app][presenting]")
{
    test::Practice practice;
    test::Program &program = practice.program;
    QAction *blank = program.window().services().commands.action(Command::BlankScreen);
    CHECK_FALSE(blank->isEnabled());
    FullScreenWindow *view = fullScreen(program);
    program.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    program.lesson().setFocus();
    program.press(Qt::Key_PageDown);
    CHECK(practisedStep(program).isEmpty());
    CHECK(program.lesson().verticalScrollBar()->value() > 0);
    program.press(Qt::Key_B);
    CHECK_FALSE(view->isBlank());
    REQUIRE(blank->isEnabled());
    blank->trigger();
    CHECK(view->isBlank());
    program.fullScreen().leave();
    CHECK_FALSE(blank->isEnabled());
}

TEST_CASE("B makes the screen black and pauses; B or playing shows the picture again",
          "[app][presenting]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mp4")));
    FullScreenWindow *view = fullScreen(program);
    const auto showsFrame = [view] {
        return test::findFrameNumber(view->grab().toImage()).has_value();
    };
    program.player().play();
    REQUIRE(test::waitUntil(showsFrame));

    QTest::keyClick(view, Qt::Key_B);
    CHECK_FALSE(program.player().isPlaying());
    CHECK(test::waitUntil([view] { return isBlack(*view); }));
    QTest::keyClick(view, Qt::Key_B);
    CHECK(test::waitUntil(showsFrame));
    CHECK_FALSE(program.player().isPlaying());

    QTest::keyClick(view, Qt::Key_B);
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(program.player().isPlaying());
    CHECK(test::waitUntil(showsFrame));

    QTest::keyClick(view, Qt::Key_B);
    QTest::keyClick(view, Qt::Key_Escape);
    CHECK(test::waitUntil([&] { return program.paintedFrame().has_value(); }));
    CHECK_FALSE(fullScreen(program)->isBlank());
}

TEST_CASE("With one screen, F5 shows the film on it and goes back", "[app][presenting]")
{
    const test::Home home;
    test::Program program;
    program.press(Qt::Key_F5);
    FullScreenController &controller = program.fullScreen();
    REQUIRE(controller.isActive());
    CHECK(controller.view()->screen() == program.window().screen());
    REQUIRE(QTest::qWaitForWindowActive(controller.view()));
    QTest::keyClick(controller.view(), Qt::Key_F5);
    CHECK_FALSE(controller.isActive());
}

// CTest runs this one on a platform with two screens.
TEST_CASE("With two screens, F5 leaves the window's own to the window", "[.][two-screens]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(QGuiApplication::screens().size() == 2);
    program.press(Qt::Key_F5);
    FullScreenController &controller = program.fullScreen();
    REQUIRE(controller.isActive());
    CHECK(controller.view()->screen() != program.window().screen());
    CHECK(controller.view()->geometry() == controller.view()->screen()->geometry());
    REQUIRE(QTest::qWaitForWindowActive(controller.view()));
    QTest::keyClick(controller.view(), Qt::Key_Escape);

    program.press(Qt::Key_F);
    REQUIRE(controller.isActive());
    CHECK(controller.view()->screen() == program.window().screen());
}
