// SPDX-License-Identifier: MIT
// Seeing the movement: speed, single pictures, mirror, zoom, the step's picture, undoing a jump.
#include "app/seeing.h"
#include "session/film/looksession.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/lesson/lessonview.h"
#include "ui/picture/steppictureview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/widgets/signbutton.h"
#include "ui/words/numbers.h"

#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

TEST_CASE("The speed is chosen by key and by menu, and shown", "[app][seeing]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(test::openTenMinutesAt(program, 100s));
    const PlayerPanel &panel = program.window().playerPanel();
    const auto shown = [&panel] {
        return test::studyButton(panel, QStringLiteral("Speed"))->text();
    };
    CHECK(shown() == QStringLiteral("1×"));
    for (const auto &[key, rate] : {std::pair(Qt::Key_Less, 0.75),
                                    std::pair(Qt::Key_BracketLeft, 0.5),
                                    std::pair(Qt::Key_BracketRight, 0.75),
                                    std::pair(Qt::Key_Greater, 1.0),
                                    std::pair(Qt::Key_Greater, 1.25),
                                    std::pair(Qt::Key_Backspace, 1.0)}) {
        program.press(key);
        CHECK(program.player().rate() == rate);
        CHECK(shown() == rateText(rate));
    }
    test::clickStudy(panel, QStringLiteral("Speed"));
    test::chooseEntry(rateText(0.25));
    CHECK(program.player().rate() == 0.25);
    CHECK(shown() == rateText(0.25));
}

TEST_CASE("One picture back and on by buttons", "[app][seeing]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(test::openTenMinutesAt(program, 100s));
    const PlayerPanel &panel = program.window().playerPanel();
    for (const auto &[name, frame] : {std::pair("One picture on", 2501),
                                      std::pair("One picture on", 2502),
                                      std::pair("One picture back", 2501),
                                      std::pair("One picture back", 2500),
                                      std::pair("One picture back", 2499)}) {
        test::clickStudy(panel, QString::fromLatin1(name));
        CHECK(test::waitUntil([&, expected = frame] { return program.frameNumber() == expected; }));
        CHECK(program.paintedFrame() == frame);
    }
}

TEST_CASE("Mirror and upside down turn what is painted, here and in full screen", "[app][seeing]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(test::openTenMinutesAt(program, 434s));
    const auto look = [&program] {
        const auto pattern = test::seenPattern(program);
        REQUIRE(pattern);
        CHECK(pattern->number == 10850);
        return std::pair(pattern->mirrored, pattern->upsideDown);
    };
    CHECK(look() == std::pair(false, false));
    program.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(look() == std::pair(true, false));
    test::clickStudy(program.window().playerPanel(), QStringLiteral("Upside down"));
    CHECK(look() == std::pair(false, true));
    test::clickStudy(program.window().playerPanel(), QStringLiteral("Mirror"));
    CHECK(look() == std::pair(true, true)); // turned by 180°
    program.press(Qt::Key_F);
    FullScreenWindow *view = program.fullScreen().view();
    REQUIRE(QTest::qWaitForWindowActive(view));
    REQUIRE(test::waitUntil([view] { return !view->deck().picture().grabFrame().isNull(); }));
    auto pattern = test::findPattern(view->grab().toImage());
    REQUIRE(pattern);
    CHECK((pattern->mirrored && pattern->upsideDown));
    QTest::keyClick(view, Qt::Key_U, Qt::ControlModifier);
    pattern = test::findPattern(view->grab().toImage());
    REQUIRE(pattern);
    CHECK_FALSE((pattern->mirrored || pattern->upsideDown));
    CHECK(pattern->number == 10850);
}

TEST_CASE("Mirrored, the lesson names the other hand", "[app][seeing]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("one-hand-two-hands")});
    const auto says = [&program](const char *words) {
        return program.lesson().toPlainText().contains(QString::fromLatin1(words));
    };
    CHECK(says("the right hand may be easier on the right breast, or on the left."));
    program.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(says("the left hand may be easier on the left breast, or on the right."));
    program.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(says("the right hand may be easier on the right breast, or on the left."));
}

TEST_CASE("The wheel brings the picture nearer and sharper, a double click shows it whole",
          "[app][seeing]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(test::openTenMinutesAt(program, 434s));
    VideoSurface &surface = test::surfaceOf(program);
    const PlayerPanel &panel = program.window().playerPanel();
    REQUIRE(surface.grabFrame().width() < 600);
    for (int notch = 0; notch < 3; ++notch) {
        test::turnWheel(surface, 120);
    }
    CHECK(test::studyButton(panel, QStringLiteral("Zoom"))->text() == QStringLiteral("195 %"));
    CHECK(test::waitUntil([&surface] { return surface.grabFrame().size() == QSize(640, 360); }));
    CHECK(program.frameNumber() == 10850);

    const QImage before = surface.grab().toImage();
    QTest::mousePress(&surface, Qt::LeftButton, {}, {200, 100});
    test::movePointer(surface, {150, 80}, Qt::LeftButton);
    test::movePointer(surface, {100, 60}, Qt::LeftButton);
    QTest::mouseRelease(&surface, Qt::LeftButton, {}, {100, 60});
    CHECK(surface.grab().toImage() != before);
    CHECK_FALSE(program.player().isPlaying());

    QTest::mouseDClick(&surface, Qt::LeftButton, {}, {100, 60});
    CHECK_FALSE(program.fullScreen().isActive());
    CHECK(test::studyButton(panel, QStringLiteral("Zoom"))->text() == QStringLiteral("100 %"));
    CHECK(test::waitUntil([&] { return surface.grabFrame().width() < 600; }));
    program.player().pause();
    for (const auto &[key, percent] : {std::pair(Qt::Key_Plus, "125 %"),
                                       std::pair(Qt::Key_Plus, "156 %"),
                                       std::pair(Qt::Key_Minus, "125 %"),
                                       std::pair(Qt::Key_0, "100 %")}) {
        program.press(key);
        CHECK(test::studyButton(panel, QStringLiteral("Zoom"))->text()
              == QString::fromLatin1(percent));
    }
}

TEST_CASE("The picture of the step stands beside the moving one and follows it", "[app][seeing]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    REQUIRE(program.waitForFilm());
    PlayerPanel &panel = program.window().playerPanel();
    const int before = test::surfaceOf(program).width();
    test::clickStudy(panel, QStringLiteral("Picture of the step"));
    program.clickLink(program.linkOfStep(QStringLiteral("compress")));
    REQUIRE(test::waitUntil([&panel] { return panel.stepPicture().isVisible(); }));
    CHECK(test::surfaceOf(program).width() < before);
    CHECK(panel.stepPicture().height() == test::surfaceOf(program).height());
    REQUIRE(test::waitUntil(
        [&program] { return program.lesson().currentStep() == QStringLiteral("compress"); }));
    program.press(Qt::Key_Space);
    const QString compress = panel.stepPicture().accessibleName();
    const QImage drawn = panel.stepPicture().grab().toImage();
    program.clickLink(program.linkOfStep(QStringLiteral("hold-the-c")));
    REQUIRE(test::waitUntil([&] { return panel.stepPicture().accessibleName() != compress; }));
    CHECK(panel.stepPicture().grab().toImage() != drawn);
    program.press(Qt::Key_I, Qt::ControlModifier);
    CHECK_FALSE(panel.stepPicture().isVisible());
    CHECK(test::surfaceOf(program).width() == before);
}

TEST_CASE("Shift+Backspace undoes a jump; fast jumps are all remembered", "[app][seeing]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(test::openTenMinutesAt(program, 100s));
    const auto undo = [&program] { program.press(Qt::Key_Backspace, Qt::ShiftModifier); };
    CHECK(program.frameAfter([&] { program.clickChapter(3); }) == 10850);
    CHECK(program.frameAfter(undo) == 2500);
    CHECK(program.frameAfter(undo) == 10850);
    CHECK(program.frameAfter([&] {
        test::clickStudy(program.window().playerPanel(), QStringLiteral("Undo"));
    }) == 2500);

    // Three clicks without waiting for any picture.
    const QSignalSpy seeks(&program.player(), &MediaPlayer::seekFinished);
    program.clickChapter(1);
    program.clickChapter(2);
    program.clickChapter(4);
    REQUIRE(test::waitUntil([&program] { return program.frameNumber() == 13500; }));
    CHECK(program.frameAfter(undo) == 7500);
    CHECK(program.frameAfter([&program] {
        program.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    }) == 3000);
}
