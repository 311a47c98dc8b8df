// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/seekbar/barloop.h"
#include "ui/seekbar/loophandle.h"
#include "ui/seekbar/seekbar.h"
#include "ui/words/numbers.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    Fixture()
    {
        bar.resize(464, 76);
        bar.setDuration(10min);
        bar.setChapters(test::chaptersOf(test::tenMinutes()));
        bar.show();
    }

    SeekBar bar;
    LoopHandle *a = bar.findChildren<LoopHandle *>().at(0);
    LoopHandle *b = bar.findChildren<LoopHandle *>().at(1);
    QSignalSpy seeks{&bar, &SeekBar::seekRequested};
    QSignalSpy starts{&bar, &SeekBar::loopStartMoved};
    QSignalSpy ends{&bar, &SeekBar::loopEndMoved};
};

BarLoop loopOf(std::chrono::milliseconds start, std::chrono::milliseconds end)
{
    return {.name = QStringLiteral("Thumb"), .start = start, .end = end, .isOn = true};
}

} // namespace

TEST_CASE("A loop gets a row for its handles, and says that it is on", "[ui][player][seekbar]")
{
    Fixture fixture;
    CHECK(fixture.bar.sizeHint().height() == 44);
    CHECK_FALSE(fixture.a->isVisible());
    fixture.bar.setLoop(loopOf(2min, 4min));
    CHECK(fixture.bar.sizeHint().height() == 76);
    CHECK(fixture.a->isVisible());
    CHECK(fixture.b->isVisible());
    CHECK(fixture.bar.valueText().contains(QStringLiteral("loop on: Thumb")));
    CHECK(fixture.a->accessibleName().contains(formatTenths(2min)));
    fixture.bar.setLoop({.start = 2min});
    CHECK(fixture.a->isVisible());
    CHECK_FALSE(fixture.b->isVisible());
    CHECK_FALSE(fixture.bar.valueText().contains(QStringLiteral("loop")));
    fixture.bar.setLoop({});
    CHECK(fixture.bar.sizeHint().height() == 44);
    CHECK(fixture.starts.isEmpty());
    CHECK(fixture.ends.isEmpty());
}

TEST_CASE("The handles of the shortest loop do not cover each other", "[ui][player][seekbar]")
{
    Fixture fixture;
    const auto start = GENERATE(0ms, 300'000ms, 599'900ms);
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    CAPTURE(start.count(), direction);
    fixture.bar.setLayoutDirection(direction);
    fixture.bar.setLoop(loopOf(start, start + 40ms));
    CHECK_FALSE(fixture.a->geometry().intersects(fixture.b->geometry()));
    CHECK(fixture.bar.rect().contains(fixture.a->geometry()));
    CHECK(fixture.bar.rect().contains(fixture.b->geometry()));
    CHECK(fixture.a->width() >= 36);
    CHECK(fixture.a->height() >= 36);
}

TEST_CASE("A handle that is dragged shows its picture and is placed when it is let go",
          "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setLoop(loopOf(2min, 4min));
    const int distance = qRound(fixture.bar.xAt(5min) - fixture.bar.xAt(4min));
    QTest::mousePress(fixture.b, Qt::LeftButton, {}, {20, 18});
    test::movePointer(*fixture.b, QPoint(20 + distance, 18), Qt::LeftButton);
    REQUIRE(fixture.seeks.count() == 1);
    CHECK(fixture.ends.isEmpty());
    CHECK(std::chrono::abs(test::timesOf(fixture.seeks).first() - 5min) < 2s);
    QTest::mouseRelease(fixture.b, Qt::LeftButton, {}, {20, 18});
    REQUIRE(fixture.ends.count() == 1);
    CHECK(test::timesOf(fixture.ends).first() == test::timesOf(fixture.seeks).first() + 1ms);
    CHECK(fixture.starts.isEmpty());
}

TEST_CASE("A handle is moved by keys and by assistive technology", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setLoop(loopOf(2min, 4min));
    QTest::keyClick(fixture.a, Qt::Key_Left);
    QTest::keyClick(fixture.a, Qt::Key_PageUp);
    CHECK(test::timesOf(fixture.starts).first() == 119'900ms);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(fixture.b);
    REQUIRE(interface != nullptr);
    REQUIRE(interface->valueInterface() != nullptr);
    interface->valueInterface()->setCurrentValue(300'000);
    CHECK(test::timesOf(fixture.ends).last() == 5min);
    CHECK(fixture.seeks.isEmpty());
}

TEST_CASE("The bar shows just a part of the film, to its last moment", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setScope(TimeRange{.start = 315s, .end = 434s});
    fixture.bar.setPosition(330s);
    const double left = SeekBar::GroovePadding;
    const double right = fixture.bar.width() - SeekBar::GroovePadding;
    CHECK(fixture.bar.xAt(315s) == left);
    CHECK(fixture.bar.xAt(10s) == left);
    CHECK(fixture.bar.xAt(434s) == right);
    CHECK(fixture.bar.timeAt(left) == 315s);
    CHECK(fixture.bar.timeAt(right) == 434s - 1ms); // the next moment is another chapter
    CHECK(fixture.bar.valueText().startsWith(QStringLiteral("0:15 of 1:59")));
    QTest::keyClick(&fixture.bar, Qt::Key_Home);
    CHECK(test::timesOf(fixture.seeks).last() == 315s);
    QTest::keyClick(&fixture.bar, Qt::Key_End);
    CHECK(test::timesOf(fixture.seeks).last() == 434s - 1ms);

    // A part that does not lie in this film is none.
    fixture.bar.setScope(TimeRange{.start = 11min, .end = 12min});
    CHECK(fixture.bar.shownFrom() == 0s);
    CHECK(fixture.bar.shownTo() == 10min);
    fixture.bar.setScope(TimeRange{.start = 434s, .end = {}});
    CHECK(fixture.bar.shownTo() == 10min);
}
