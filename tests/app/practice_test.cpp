// SPDX-License-Identifier: MIT
// Practising steps and looping, in the real window with real frames: no frame outside is painted.
#include "app/practicelesson.h"
#include "session/practice/loopsession.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "support/clips/testclips.h"
#include "support/pointer.h"
#include "ui/controls/playercontrols.h"
#include "ui/controls/timebutton.h"
#include "ui/lesson/lessonview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/practice/loopbar.h"
#include "ui/practice/practicestrip.h"
#include "ui/seekbar/loophandle.h"
#include "ui/seekbar/seekbar.h"
#include "ui/words/numbers.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

using test::Look;
using test::Practice;

namespace {

/// The numbers of the frames that were shown since the list was cleared.
QList<int> numbersOf(const QList<VideoFrame> &frames)
{
    const test::TestClip &clip = test::testClip(u"ten-minutes.mp4");
    QList<int> numbers;
    for (const VideoFrame &frame : frames) {
        numbers.append(test::frameAt(clip, frame.start));
    }
    return numbers;
}

/// The same without what stood before the frame asked for came.
QList<int> numbersFrom(int first, const QList<VideoFrame> &frames)
{
    QList<int> numbers = numbersOf(frames);
    while (!numbers.isEmpty() && numbers.first() != first) {
        numbers.removeFirst();
    }
    return numbers;
}

/// Each round begins with \a first, and none holds a frame outside [first, last].
int checkRounds(const QList<int> &numbers, int first, int last)
{
    int rounds = 0;
    int former = last + 1;
    for (const int number : numbers) {
        CAPTURE(number, former);
        CHECK(number >= first);
        CHECK(number <= last);
        if (number < former) {
            CHECK(number == first);
            ++rounds;
        }
        former = number;
    }
    return rounds;
}

} // namespace

TEST_CASE("A step is practised its repeats, shows no frame outside and waits on its last",
          "[app][practice]")
{
    const QByteArray rate = GENERATE(QByteArray("0.25"), QByteArray("1"), QByteArray("1.5"));
    CAPTURE(rate.toStdString());
    Practice practice(rate);
    test::Program &program = practice.program;
    program.frames.clear();
    program.clickLink(practice.practiseLink(Look));
    REQUIRE(practice.waits());
    CHECK(program.player().rate() == rate.toDouble());
    const QList<int> numbers = numbersFrom(10850, program.frames);
    REQUIRE_FALSE(numbers.isEmpty());
    CHECK(checkRounds(numbers, 10850, 10859) == 2);
    CHECK(numbers.last() == 10859);
    CHECK(program.paintedFrame() == 10859);
    CHECK_FALSE(program.player().isPlaying());
    CHECK(program.lesson().currentStep() == Look);
}

TEST_CASE("While a step waits, buttons and keys show it again or go to the next", "[app][practice]")
{
    Practice practice;
    test::Program &program = practice.program;
    const bool byKeys = GENERATE(false, true);
    CAPTURE(byKeys);
    if (byKeys) {
        program.press(Qt::Key_P);
    } else {
        program.clickLink(practice.practiseLink(Look));
    }
    REQUIRE(practice.waits());
    REQUIRE(practice.strip().isVisible());
    CHECK(test::visibleText(practice.strip()).contains(QStringLiteral("Played 2 times")));
    CHECK_FALSE(practice.loopBar().isVisible());

    program.frames.clear();
    if (byKeys) {
        program.press(Qt::Key_P);
    } else {
        practice.click(QStringLiteral("Again"));
    }
    REQUIRE(test::waitUntil([&] { return !program.frames.isEmpty(); }));
    REQUIRE(practice.waits());
    CHECK(checkRounds(numbersFrom(10850, program.frames), 10850, 10859) == 2);
    CHECK(program.paintedFrame() == 10859);

    program.frames.clear();
    if (byKeys) {
        program.press(Qt::Key_N);
    } else {
        practice.click(QStringLiteral("Next step"));
    }
    CHECK(program.lesson().currentStep() == QStringLiteral("look-again"));
    REQUIRE(test::waitUntil([&] { return !program.frames.isEmpty(); }));
    REQUIRE(practice.waits());
    CHECK(checkRounds(numbersFrom(10870, program.frames), 10870, 10874) == 1);
    CHECK(program.paintedFrame() == 10874);
    CHECK(practice.button(QStringLiteral("Next step")) == nullptr);

    program.press(Qt::Key_Space);
    CHECK(program.player().isPlaying());
    CHECK_FALSE(practice.strip().isVisible());
    CHECK(test::waitUntil([&] { return program.frameNumber() > 10875; }));
}

TEST_CASE("The button to practise is reached by Tab, and the time beside it still only jumps",
          "[app][practice]")
{
    Practice practice;
    test::Program &program = practice.program;
    program.lesson().setFocus();
    const qsizetype link = practice.practiseLink(Look);
    REQUIRE(link > 0);
    for (qsizetype tab = 0; tab <= link; ++tab) {
        program.press(Qt::Key_Tab);
    }
    program.press(Qt::Key_Return);
    REQUIRE(practice.waits());
    program.clickLink(program.linkOfStep(Look));
    CHECK_FALSE(practice.strip().isVisible());
    CHECK(test::waitUntil([&] { return program.frameNumber() > 10862; }));
}

TEST_CASE("After a step the film goes on when the menu says so, and that is kept",
          "[app][practice]")
{
    Practice practice;
    test::Program &program = practice.program;
    const QList<QAction *> actions = program.window().findChildren<QAction *>();
    const auto goOn = std::ranges::find(actions, QStringLiteral("&Go on"), &QAction::text);
    REQUIRE(goOn != actions.end());
    (*goOn)->trigger();
    program.press(Qt::Key_P);
    CHECK(test::waitUntil([&] { return program.frameNumber() > 10862; }));
    CHECK_FALSE(practice.strip().isVisible());
    CHECK(program.player().isPlaying());
    program.close();
    CHECK(test::readFile(test::Home::settingsFolder() + QStringLiteral("/settings.json"))
              .contains("goOn"));
}

TEST_CASE("The person's own number of repeats stands on the button", "[app][practice]")
{
    Practice practice;
    test::Program &program = practice.program;
    const auto words = [&program] { return program.lesson().toPlainText(); };
    CHECK(words().contains(QStringLiteral("Practise 2×")));
    program.settings().setStepRounds(5);
    program.settings().setAfterStep(AfterStep::Repeat);
    CHECK(words().contains(QStringLiteral("Practise 5×")));
}

TEST_CASE("A loop set by keys begins each round with its first frame at every speed",
          "[app][loops]")
{
    const double rate = GENERATE(0.25, 1.0, 1.5);
    CAPTURE(rate);
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mkv")));
    FilmSession &session = program.session().film();
    CHECK(program.frameAfter([&] { session.seek(434'400ms); }) == 10860);
    program.press(Qt::Key_End, Qt::ControlModifier); // B first
    CHECK_FALSE(program.player().loop());
    CHECK(program.frameAfter([&] { session.seek(434s); }) == 10850);
    program.press(Qt::Key_Home, Qt::ControlModifier);
    REQUIRE(program.player().loop());
    program.player().setRate(rate);
    program.frames.clear();
    QSignalSpy rounds(&program.player(), &MediaPlayer::roundFinished);
    program.press(Qt::Key_Space);
    REQUIRE(test::waitUntil([&] { return rounds.count() >= 3; }, 30'000));
    program.press(Qt::Key_Space);
    CHECK(checkRounds(numbersOf(program.frames), 10850, 10859) >= 3);
    CHECK(program.paintedFrame() >= 10850);
    CHECK(program.paintedFrame() <= 10859);
}

TEST_CASE("R loops the chapter that plays, by key, button and menu alike", "[app][loops]")
{
    Practice practice;
    test::Program &program = practice.program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mkv")));
    CHECK(program.frameAfter([&] { program.clickChapter(3); }) == 10850);
    program.press(Qt::Key_R);
    CHECK(program.player().loop() == Loop{.start = 434s, .end = 540s});
    QPushButton *button = practice.button(QStringLiteral("Loop chapter"));
    REQUIRE(button != nullptr);
    CHECK(button->isChecked());
    CHECK(practice.seekBar().valueText().contains(QStringLiteral("loop on")));
    practice.click(QStringLiteral("Loop chapter"));
    CHECK_FALSE(program.player().loop());
    CHECK_FALSE(button->isChecked());
    program.press(Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(program.player().loop() == Loop{.start = 434s, .end = 540s});

    // A jump outside does not clear it.
    CHECK(program.frameAfter([&] { program.clickChapter(1); }) == 3000);
    CHECK(program.player().loop() == Loop{.start = 434s, .end = 540s});
}

TEST_CASE("A loop's handles are dragged, moved by keys, and what they are is said", "[app][loops]")
{
    Practice practice;
    test::Program &program = practice.program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mkv")));
    LoopSession &loops = program.window().services().session.loops();
    loops.setStart(100s);
    loops.setEnd(200s);
    SeekBar &bar = practice.seekBar();
    const QList<LoopHandle *> handles = bar.findChildren<LoopHandle *>();
    REQUIRE(handles.size() == 2);
    LoopHandle *start = handles.at(0);
    LoopHandle *end = handles.at(1);
    REQUIRE(test::waitUntil([&] { return start->isVisible() && bar.height() > 70; }));
    CHECK(start->height() >= 36);
    CHECK(start->geometry().right() <= end->geometry().left());

    const int grip = start->width() / 2;
    const int distance = qRound(bar.xAt(150s) - bar.xAt(100s));
    QTest::mousePress(start, Qt::LeftButton, {}, {grip, 18});
    test::movePointer(*start, QPoint(grip + distance, 18), Qt::LeftButton);
    QTest::mouseRelease(start, Qt::LeftButton, {}, {grip, 18});
    CHECK(std::chrono::abs(*loops.state().start - 150s) < 3s);
    CHECK(std::chrono::abs(program.player().position() - 150s) < 3s); // the picture goes along

    end->setFocus();
    program.press(Qt::Key_Right);
    CHECK(loops.state().end == 200'100ms);
    program.press(Qt::Key_PageUp);
    CHECK(loops.state().end == 201'100ms);
    CHECK(end->accessibleName().contains(formatTenths(201'100ms)));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(end);
    REQUIRE(interface->valueInterface() != nullptr);
    CHECK(interface->valueInterface()->currentValue().toInt() == 201'100);
}

TEST_CASE("Own loops are named, and are there when the program starts again", "[app][loops]")
{
    const test::Home home;
    {
        test::Program program;
        REQUIRE(program.open(test::clip(u"ten-minutes.mkv")));
        LoopSession &loops = program.window().services().session.loops();
        loops.setStart(434s);
        loops.setEnd(436s);
        loops.rename(loops.state().saved.value_or(0), QStringLiteral("The thumb"));
        loops.setStart(500s); // after the end: another loop
        loops.setEnd(502s);
        CHECK(loops.loops().size() == 2);
        program.close();
    }
    test::Program program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mkv")));
    LoopSession &loops = program.window().services().session.loops();
    REQUIRE(loops.loops().size() == 2);
    CHECK(loops.loops().first().name == QStringLiteral("The thumb"));
    CHECK(program.frameAfter([&] { loops.play(loops.loops().first().id); }).has_value());
    CHECK(program.player().loop() == Loop{.start = 434s, .end = 436s});
    CHECK(program.player().isPlaying());
}

TEST_CASE("The seek bar shows just the chapter, with its own times", "[app][practice]")
{
    Practice practice;
    test::Program &program = practice.program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mkv")));
    CHECK(program.frameAfter([&] { program.clickChapter(3); }) == 10850);
    auto *time = program.window().playerPanel().findChild<TimeButton *>();
    CHECK(time->text() == QStringLiteral("7:14 / 10:02"));
    program.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    SeekBar &bar = practice.seekBar();
    CHECK(bar.shownFrom() == 434s);
    CHECK(bar.shownTo() == 540s);
    CHECK(time->text() == QStringLiteral("0:00 / 1:46"));
    CHECK(bar.valueText().startsWith(QStringLiteral("0:00 of 1:46")));
    const auto inTheMiddle = program.frameAfter([&] {
        QTest::mouseClick(&bar, Qt::LeftButton, {}, {bar.width() / 2, 29});
    });
    REQUIRE(inTheMiddle);
    CHECK(std::abs(*inTheMiddle - 12175) < 20);
    CHECK(program.frameAfter([&] { program.clickChapter(1); }) == 3000);
    CHECK(bar.shownFrom() == 120s);
    program.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(time->text() == QStringLiteral("2:00 / 10:02"));
}

TEST_CASE("In full screen the buttons of a waiting step come over the picture", "[app][practice]")
{
    Practice practice;
    test::Program &program = practice.program;
    program.clickLink(practice.practiseLink(Look));
    program.fullScreen().enter();
    FullScreenWindow *view = program.fullScreen().view();
    auto *strip = view->findChild<PracticeStrip *>();
    REQUIRE(strip != nullptr);
    REQUIRE(practice.waits());
    CHECK(test::waitUntil([strip] { return strip->isVisible(); }));
    CHECK(view->controlsShown());
    CHECK(test::readFrameNumber(view->deck().picture().grabFrame()) == 10859);
    program.fullScreen().leave();
}

TEST_CASE("A step without a film is reached too: the lesson goes there, and the film waits",
          "[app][practice][steps]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("collecting-colostrum")});
    const LessonView &lesson = program.lesson();
    const QString last = QStringLiteral("give-or-store");
    for (int step = 0; step < 8 && lesson.currentStep() != last; ++step) {
        program.press(Qt::Key_N);
    }
    REQUIRE(lesson.currentStep() == last);
    CHECK_FALSE(program.player().isPlaying());
    CHECK(test::waitUntil([&lesson, &last] {
        return lesson.viewport()->rect().contains(lesson.stepRect(last).topLeft().toPoint());
    }));
    const auto &strip = *program.window().playerPanel().findChild<PracticeStrip *>();
    REQUIRE(strip.isVisible());
    CHECK(test::visibleText(strip).contains(QStringLiteral("This step has no film")));
    CHECK_FALSE(test::visibleText(strip).contains(QStringLiteral("Again")));
    CHECK_FALSE(test::visibleText(strip).contains(QStringLiteral("Next step")));

    program.press(Qt::Key_N);
    CHECK(program.notice().contains(QStringLiteral("This was the last step")));
    program.press(Qt::Key_Space);
    CHECK(program.player().isPlaying());
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("A hidden player is seen again when the film plays or a step waits", "[app][practice]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    const PlayerPanel &panel = program.window().playerPanel();
    const int width = panel.width();
    program.press(Qt::Key_F9, Qt::ShiftModifier);
    REQUIRE_FALSE(panel.isVisible());
    SECTION("by Space")
    {
        program.press(Qt::Key_Space);
        CHECK(program.player().isPlaying());
    }
    SECTION("by practising")
    {
        program.press(Qt::Key_P);
        CHECK(program.player().isPlaying());
    }
    SECTION("by marking a chapter, and as wide as it was")
    {
        program.press(Qt::Key_E, Qt::ControlModifier);
        CHECK(test::waitUntil([&] { return std::abs(panel.width() - width) < 40; }));
    }
    CHECK(panel.isVisible());
}
