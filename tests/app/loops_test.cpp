// SPDX-License-Identifier: MIT
// A loop that is set while watching is played: by keys, buttons and handles, in the window and in
// full screen, with real frames.
#include "app/watching.h"
#include "session/practice/loopsession.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/practice/loopbar.h"
#include "ui/practice/loopsdialog.h"
#include "ui/practice/practicestrip.h"
#include "ui/seekbar/loophandle.h"
#include "ui/seekbar/seekbar.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

#include <cstdlib>

using namespace expressly;
using namespace std::chrono_literals;

using test::By;
using test::In;
using test::Watching;

TEST_CASE("A loop set while watching begins again at A, by keys and by buttons", "[app][loops]")
{
    const By by = GENERATE(By::Keys, By::Buttons);
    const In where = GENERATE(In::Window, In::FullScreen);
    const double rate = GENERATE(0.5, 1.5);
    if (by == By::Buttons && where == In::FullScreen) {
        SUCCEED("The full screen has no such buttons.");
        return;
    }
    CAPTURE(static_cast<int>(by), static_cast<int>(where), rate);
    Watching film(QStringLiteral("ten-minutes.mp4"), where);
    film.program.player().setRate(rate);
    film.goTo(434s);
    film.play();
    (void)film.watch(120ms);
    film.setA(by);
    const int first = film.shownFrame();
    CHECK(std::abs(first - film.firstOfLoop()) <= 1); // it plays on
    (void)film.watch(240ms);
    film.listen();
    film.setB(by);
    CHECK(film.program.player().isPlaying());
    film.checkLoops(film.firstOfLoop(), film.lastOfLoop());
    CHECK(film.loops.loops().size() == 1);
    CHECK(film.program.player().rate() == rate);
}

TEST_CASE("Set while the film stands, a loop begins at A with the next play", "[app][loops]")
{
    const By by = GENERATE(By::Keys, By::Buttons);
    const bool isBackwards = GENERATE(false, true);
    CAPTURE(static_cast<int>(by), isBackwards);
    Watching film;
    film.goTo(isBackwards ? 434'400ms : 434s);
    isBackwards ? film.setB(by) : film.setA(by);
    film.goTo(isBackwards ? 434s : 434'400ms);
    isBackwards ? film.setA(by) : film.setB(by);
    CHECK_FALSE(film.program.player().isPlaying());
    CHECK(film.program.paintedFrame() == (isBackwards ? 10850 : 10860));
    CHECK(film.line().contains(QStringLiteral("Loop 1")));
    film.listen();
    film.play();
    film.checkLoops(10850, 10859);
}

TEST_CASE("B before A while watching, and B twice, are one loop", "[app][loops]")
{
    Watching film;
    film.goTo(434s);
    film.play();
    (void)film.watch(80ms);
    film.setB();
    (void)film.watch(240ms);
    film.listen();
    film.setA();
    film.checkLoops(film.firstOfLoop(), film.lastOfLoop());
    REQUIRE(test::waitUntil(
        [&] { return film.program.player().position() > *film.loops.state().start + 100ms; }));
    film.setB();
    const auto end = film.loops.state().end;
    film.setB(); // before the hand is off the key
    CHECK(film.loops.state().end == end);
    CHECK(film.loops.loops().size() == 1);
    CHECK(film.loops.state().isOn);
}

TEST_CASE("A loop that is switched on from outside it begins at A", "[app][loops]")
{
    const By by = GENERATE(By::Keys, By::Buttons);
    const bool isPlaying = GENERATE(false, true);
    const auto from = GENERATE(430'000ms, 436'000ms);
    CAPTURE(static_cast<int>(by), isPlaying, from.count());
    Watching film;
    film.loops.setStart(434s);
    film.loops.setEnd(434'400ms);
    film.toggleLoop();
    CHECK_FALSE(film.program.player().loop());
    film.goTo(from);
    if (isPlaying) {
        film.play();
        (void)film.watch(80ms);
    }
    film.listen();
    if (by == By::Keys) {
        film.toggleLoop();
    } else {
        QTest::mouseClick(film.loopBar().findChild<QCheckBox *>(), Qt::LeftButton);
    }
    if (!isPlaying) {
        film.play();
    }
    film.checkLoops(10850, 10859);
}

TEST_CASE("Who seeks behind B herself is outside, and the loop's line says so", "[app][loops]")
{
    const In where = GENERATE(In::Window, In::FullScreen);
    CAPTURE(static_cast<int>(where));
    // Without sound, whose absence would be said there, too.
    Watching film(QStringLiteral("no-sound.mp4"), where);
    film.loops.setStart(2s);
    film.loops.setEnd(4s);
    film.goTo(3s);
    film.play();
    SeekBar &bar = film.bar();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {qRound(bar.xAt(6s)), 29});
    REQUIRE(test::waitUntil([&] { return film.program.player().position() > 5s; }));
    (void)film.watch(200ms);
    CHECK(film.loops.state().isOn);
    CHECK(film.line().contains(QStringLiteral("ast B, ")));
    film.play();
    film.play(); // a pause does not bring her back
    (void)film.watch(100ms);
    CHECK(film.program.player().position() > 5s);

    film.goTo(3'800ms);
    CHECK_FALSE(film.line().contains(QStringLiteral("ast B, ")));
    film.listen();
    REQUIRE(test::waitUntil([&] { return film.rounds == 1; }));
    CHECK(film.program.player().position() < 4s);
}

TEST_CASE("A handle that is drawn back behind the film sets B, too", "[app][loops]")
{
    const In where = GENERATE(In::Window, In::FullScreen);
    const bool byKey = GENERATE(false, true);
    CAPTURE(static_cast<int>(where), byKey);
    Watching film(QStringLiteral("no-sound.mp4"), where);
    film.loops.setStart(2s);
    film.loops.setEnd(6s);
    film.goTo(5'600ms);
    film.play();
    if (film.view != nullptr) {
        film.view->showControls();
    }
    LoopHandle *end = film.endHandle();
    REQUIRE(test::waitUntil([end] { return end->isVisible(); }));
    film.listen();
    if (byKey) {
        QTest::keyClick(end, Qt::Key_PageDown);
        QTest::keyClick(end, Qt::Key_PageDown);
        CHECK(film.loops.state().end == 4s);
        REQUIRE(test::waitUntil([&] { return film.program.player().position() < 5s; }));
        CHECK(film.program.player().position() >= 2s);
        return;
    }
    SeekBar &bar = film.bar();
    const int grip = end->width() / 2;
    const int distance = qRound(bar.xAt(3s) - bar.xAt(6s));
    QTest::mousePress(end, Qt::LeftButton, {}, {grip, 18});
    test::movePointer(*end, QPoint(grip + distance, 18), Qt::LeftButton);
    (void)film.watch(200ms); // she looks at what comes behind
    QTest::mouseRelease(end, Qt::LeftButton, {}, {grip, 18});
    const auto b = film.loops.state().end;
    REQUIRE(b);
    CHECK(*b < 3'200ms);
    REQUIRE(test::waitUntil([&] { return film.program.player().position() < *b; }));
    film.listen();
    REQUIRE(test::waitUntil([&] { return film.rounds == 1; }));
    CHECK(film.program.player().position() >= 2s);
}

TEST_CASE("A loop ends with the film, set there while it plays and when it is over", "[app][loops]")
{
    const In where = GENERATE(In::Window, In::FullScreen);
    CAPTURE(static_cast<int>(where));
    Watching film(QStringLiteral("no-sound.mp4"), where);
    film.goTo(9'600ms);
    film.setA();
    film.play();
    REQUIRE(test::waitUntil([&] { return film.program.player().isAtEnd(); }));
    CHECK(film.shownFrame() == 249);
    film.setB();
    CHECK(film.loops.state().isOn);
    film.listen();
    film.play();
    film.checkLoops(240, 248);

    // The last frame too: the handle at the bar's very end.
    film.loops.moveEnd(10s);
    film.listen();
    REQUIRE(test::waitUntil([&] { return film.rounds >= 2; }));
    CHECK(film.program.player().isPlaying());
}

TEST_CASE("A loop begins with the film", "[app][loops]")
{
    Watching film(QStringLiteral("no-sound.mp4"));
    film.setA();
    film.play();
    (void)film.watch(280ms);
    film.listen();
    film.setB();
    film.checkLoops(0, film.lastOfLoop());
}

TEST_CASE("At the film's end A and B make no loop without length, and that is said", "[app][loops]")
{
    const In where = GENERATE(In::Window, In::FullScreen);
    CAPTURE(static_cast<int>(where));
    Watching film(QStringLiteral("no-sound.mp4"), where);
    film.goTo(film.program.player().info().duration);
    film.setA();
    film.setB();
    CHECK(film.loops.loops().isEmpty());
    CHECK_FALSE(film.loops.state().isOn);
    CHECK(film.line().contains(QStringLiteral("A is here already.")));
    film.goTo(9'600ms);
    film.setB();
    film.listen();
    film.play();
    film.checkLoops(240, 249);
}

TEST_CASE("R loops a chapter while it plays, also after its loop was left", "[app][loops]")
{
    Watching film(QStringLiteral("ten-minutes.mkv")); // is none of the guide's, so it has its own
    film.goTo(434s);
    film.play();
    film.key(Qt::Key_R);
    CHECK(film.loops.state().end == 540s);
    film.goTo(560s);
    CHECK(film.line().contains(QStringLiteral("Past B")));
    film.toggleLoop();
    film.toggleLoop(); // off and on: again
    REQUIRE(test::waitUntil([&] { return film.program.player().position() < 440s; }));
    CHECK(film.program.player().position() >= 434s);
}

TEST_CASE("A deleted loop that was brought back is played from the list", "[app][loops]")
{
    Watching film;
    film.loops.setStart(434s);
    film.loops.setEnd(434'400ms);
    film.loops.setRounds(3);
    film.goTo(500s);
    film.program.window().showLoops();
    auto *list = film.program.window().findChild<LoopsDialog *>();
    REQUIRE(list != nullptr);
    const auto press = [list](const QString &text) {
        for (auto *button : list->findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == text) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    };
    press(QStringLiteral("Delete"));
    CHECK(film.loops.state() == LoopState{});
    press(QStringLiteral("Undo delete"));
    REQUIRE(film.loops.loops().size() == 1);
    film.play();
    (void)film.watch(100ms);
    film.listen();
    press(QStringLiteral("Play"));
    film.checkLoops(10850, 10859);
    list->close();
}

TEST_CASE("A and B set during a practised step make a loop of it, at its speed", "[app][loops]")
{
    Watching film(QStringLiteral("ten-minutes.mp4"), In::Window, "0.5");
    const bool waits = GENERATE(false, true);
    CAPTURE(waits);
    film.program.settings().setStepRounds(30);
    film.program.settings().setAfterStep(waits ? AfterStep::Wait : AfterStep::Repeat);
    film.program.clickLink(film.practiseLink(test::Look));
    if (waits) {
        REQUIRE(film.waits());
    } else {
        REQUIRE(test::waitUntil([&] { return film.rounds == 1; }));
    }
    film.setA();
    CHECK(film.strip().isVisible()); // she goes on practising
    CHECK(film.line().contains(QStringLiteral("A is at")));
    CHECK(film.program.player().rate() == 0.5);
    film.goTo(434'200ms);
    CHECK(film.strip().isVisible());
    film.click(QStringLiteral("Set B"));
    CHECK_FALSE(film.strip().isVisible());
    CHECK(film.loops.state().isOn);
    CHECK(film.program.player().rate() == 0.5);
    CHECK(film.line().contains(QStringLiteral("Loop 1")));
    film.listen();
    if (!film.program.player().isPlaying()) {
        film.play();
    }
    REQUIRE(test::waitUntil([&] { return film.rounds >= 2; }));
    CHECK(film.program.player().isPlaying());
}
