// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/seekbar/seekbar.h"
#include "ui/widgets/hoverbubble.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace expressly;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Times = QList<milliseconds>;

namespace {

constexpr int MarkerY = 10;
constexpr int GrooveY = 30;

/// A bar of 624 pixels: the groove has 600, one for each second of the film.
struct Fixture
{
    SeekBar bar;
    QSignalSpy sought{&bar, &SeekBar::seekRequested};
    QSignalSpy activated{&bar, &SeekBar::chapterActivated};

    Fixture()
    {
        bar.resize(624, 44);
        bar.setDuration(10min);
        bar.setChapters(test::chaptersOf(test::tenMinutes()));
        bar.show();
        bar.setFocus();
    }

    [[nodiscard]] QPoint at(milliseconds time, int y) const
    {
        return {static_cast<int>(std::lround(bar.xAt(time))), y};
    }
};

QList<QAction *> menuOf(SeekBar &bar)
{
    const QPoint middle = bar.rect().center();
    QContextMenuEvent ask(QContextMenuEvent::Mouse, middle, bar.mapToGlobal(middle));
    QApplication::sendEvent(&bar, &ask);
    const auto menus = bar.findChildren<QMenu *>();
    return menus.isEmpty() ? QList<QAction *>() : menus.last()->actions();
}

} // namespace

TEST_CASE("A click on the groove seeks to the time under the pointer", "[ui][player][seekbar]")
{
    Fixture fixture;
    QTest::mouseClick(&fixture.bar, Qt::LeftButton, {}, fixture.at(200s, GrooveY));
    CHECK(test::timesOf(fixture.sought) == Times{200s});
    CHECK(fixture.bar.position() == 200s);
    CHECK(fixture.activated.isEmpty());
}

TEST_CASE("Clicks beyond the ends seek to the ends", "[ui][player][seekbar]")
{
    Fixture fixture;
    QTest::mouseClick(&fixture.bar, Qt::LeftButton, {}, {0, GrooveY});
    QTest::mouseClick(&fixture.bar, Qt::LeftButton, {}, {623, GrooveY});
    CHECK(test::timesOf(fixture.sought) == Times{0ms, 10min});
}

TEST_CASE("A click near a marker asks for that chapter, not for the time under the pointer",
          "[ui][player][seekbar]")
{
    Fixture fixture;
    const int away = GENERATE(-9, 0, 9);
    CAPTURE(away);
    QTest::mouseClick(
        &fixture.bar, Qt::LeftButton, {}, fixture.at(434s, MarkerY) + QPoint(away, 0));
    REQUIRE(fixture.activated.count() == 1);
    CHECK(fixture.activated.first().first().toLongLong() == 2);
    CHECK(fixture.sought.isEmpty());
}

TEST_CASE("Above the groove but off the markers a click seeks", "[ui][player][seekbar]")
{
    Fixture fixture;
    QTest::mouseClick(&fixture.bar, Qt::LeftButton, {}, fixture.at(200s, MarkerY));
    CHECK(test::timesOf(fixture.sought) == Times{200s});
    CHECK(fixture.activated.isEmpty());
}

TEST_CASE("Dragging seeks all the way and shows the target, whatever the player says meanwhile",
          "[ui][player][seekbar]")
{
    Fixture fixture;
    QTest::mousePress(&fixture.bar, Qt::LeftButton, {}, fixture.at(100s, GrooveY));
    for (const auto time : {150s, 150s, 300s}) {
        const QPointF point = fixture.at(time, GrooveY);
        QMouseEvent move(QEvent::MouseMove,
                         point,
                         fixture.bar.mapToGlobal(point),
                         Qt::NoButton,
                         Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&fixture.bar, &move);
        fixture.bar.setPosition(42s);
        CHECK(fixture.bar.position() == time);
    }
    QTest::mouseRelease(&fixture.bar, Qt::LeftButton, {}, fixture.at(300s, GrooveY));
    CHECK(test::timesOf(fixture.sought) == Times{100s, 150s, 300s});
    CHECK(fixture.bar.position() == 300s);
    fixture.bar.setPosition(301s);
    CHECK(fixture.bar.position() == 301s);
}

TEST_CASE("Setters of the seek bar wish for nothing", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setPosition(434s);
    fixture.bar.setCurrentChapter(2);
    fixture.bar.setDuration(20min);
    fixture.bar.setChapters({});
    CHECK(fixture.sought.isEmpty());
    CHECK(fixture.activated.isEmpty());
}

TEST_CASE("Keys seek by five seconds and to the ends, inside the film", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setPosition(3s);
    QTest::keyClick(&fixture.bar, Qt::Key_Right);
    QTest::keyClick(&fixture.bar, Qt::Key_Right);
    QTest::keyClick(&fixture.bar, Qt::Key_End);
    QTest::keyClick(&fixture.bar, Qt::Key_Right);
    QTest::keyClick(&fixture.bar, Qt::Key_Home);
    QTest::keyClick(&fixture.bar, Qt::Key_Left);
    CHECK(test::timesOf(fixture.sought) == Times{8s, 13s, 10min, 10min, 0ms, 0ms});
}

TEST_CASE("The seek bar leaves the keys of others alone", "[ui][player][seekbar]")
{
    Fixture fixture;
    QTest::keyClick(&fixture.bar, Qt::Key_PageDown);
    QTest::keyClick(&fixture.bar, Qt::Key_PageUp);
    QTest::keyClick(&fixture.bar, Qt::Key_Space);
    QTest::keyClick(&fixture.bar, Qt::Key_Right, Qt::ControlModifier);
    CHECK(fixture.sought.isEmpty());
}

TEST_CASE("The wheel seeks by five seconds a notch, and fine wheels add up",
          "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setPosition(60s);
    test::turnWheel(fixture.bar, 120);
    test::turnWheel(fixture.bar, -240);
    test::turnWheel(fixture.bar, 60);
    CHECK(fixture.sought.count() == 2);
    test::turnWheel(fixture.bar, 60);
    CHECK(test::timesOf(fixture.sought) == Times{65s, 55s, 60s});
}

TEST_CASE("In a right-to-left layout times and keys are mirrored", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setLayoutDirection(Qt::RightToLeft);
    CHECK(fixture.bar.xAt(0ms) == Approx(612));
    CHECK(fixture.bar.xAt(10min) == Approx(12));
    CHECK(fixture.bar.timeAt(612 - 434) == 434s);
    CHECK(fixture.bar.markerAt(QPointF(612 - 434, MarkerY)) == 2);

    fixture.bar.setPosition(60s);
    QTest::keyClick(&fixture.bar, Qt::Key_Left);
    QTest::keyClick(&fixture.bar, Qt::Key_Right);
    QTest::keyClick(&fixture.bar, Qt::Key_Home);
    CHECK(test::timesOf(fixture.sought) == Times{65s, 60s, 0ms});
}

TEST_CASE("Middle click goes to the next chapter after the pointer", "[ui][player][seekbar]")
{
    Fixture fixture;
    QTest::mouseClick(&fixture.bar, Qt::MiddleButton, {}, fixture.at(0ms, GrooveY));
    QTest::mouseClick(&fixture.bar, Qt::MiddleButton, {}, fixture.at(315s, GrooveY));
    QTest::mouseClick(&fixture.bar, Qt::MiddleButton, {}, fixture.at(434s, GrooveY));
    REQUIRE(fixture.activated.count() == 2);
    CHECK(fixture.activated.at(0).first().toLongLong() == 0);
    CHECK(fixture.activated.at(1).first().toLongLong() == 2);
    CHECK(fixture.sought.isEmpty());
}

TEST_CASE("Right click lists the chapters with the current one checked", "[ui][player][seekbar]")
{
    Fixture fixture;
    auto video = test::tenMinutes();
    video.chapters[1].title = QStringLiteral("Press & compress");
    fixture.bar.setChapters(test::chaptersOf(video));
    fixture.bar.setCurrentChapter(1);
    auto rows = menuOf(fixture.bar);
    REQUIRE(rows.size() == 5);
    CHECK(rows.takeFirst()->text() == QStringLiteral("&Only this chapter"));
    CHECK(rows.takeFirst()->isSeparator());
    CHECK(rows.at(0)->text() == QStringLiteral("1:00 – Massage"));
    CHECK(rows.at(1)->text() == QStringLiteral("5:15 – Press && compress"));
    CHECK_FALSE(rows.at(0)->isChecked());
    CHECK(rows.at(1)->isChecked());
    rows.at(2)->trigger();
    REQUIRE(fixture.activated.count() == 1);
    CHECK(fixture.activated.first().first().toLongLong() == 2);

    fixture.bar.setChapters({});
    fixture.bar.findChild<QMenu *>()->setObjectName(QStringLiteral("former"));
    const auto before = fixture.bar.findChildren<QMenu *>().size();
    menuOf(fixture.bar);
    CHECK(fixture.bar.findChildren<QMenu *>().size() == before);
}

TEST_CASE("Crowded markers are hidden and take no clicks", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.resize(60, 44);
    CHECK_FALSE(fixture.bar.showsMarkers());
    CHECK_FALSE(fixture.bar.markerAt(QPointF(fixture.bar.xAt(434s), MarkerY)).has_value());
    fixture.bar.resize(61, 44);
    CHECK(fixture.bar.showsMarkers());
    CHECK(fixture.bar.markerAt(QPointF(fixture.bar.xAt(434s), MarkerY)) == 2);
}

TEST_CASE("Chapters beyond the film's end have no marker", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setDuration(434s);
    CHECK(fixture.bar.markerAt(QPointF(fixture.bar.xAt(315s), MarkerY)) == 1);
    CHECK_FALSE(fixture.bar.markerAt(QPointF(fixture.bar.xAt(434s), MarkerY)).has_value());
    fixture.bar.setDuration(30s);
    CHECK_FALSE(fixture.bar.showsMarkers());
    CHECK_FALSE(fixture.bar.grab().isNull());
}

TEST_CASE("With no duration known nothing can be sought", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setDuration(0ms);
    QTest::mouseClick(&fixture.bar, Qt::LeftButton, {}, {300, GrooveY});
    QTest::mouseClick(&fixture.bar, Qt::MiddleButton, {}, {300, GrooveY});
    QTest::keyClick(&fixture.bar, Qt::Key_Right);
    test::turnWheel(fixture.bar, 120);
    test::movePointer(fixture.bar, {300, GrooveY});
    CHECK(fixture.sought.isEmpty());
    CHECK(fixture.activated.isEmpty());
    CHECK(fixture.bar.xAt(5s) == Approx(SeekBar::GroovePadding));
    CHECK(fixture.bar.timeAt(300) == 0ms);
    CHECK_FALSE(fixture.bar.grab().isNull());
}

TEST_CASE("The bubble names the time and the chapter under the pointer", "[ui][player][seekbar]")
{
    Fixture fixture;
    auto video = test::tenMinutes();
    video.chapters[0].title = QString(60, u'm');
    fixture.bar.setChapters(test::chaptersOf(video));
    const auto textAt = [&fixture](QPointF point) {
        test::movePointer(fixture.bar, point);
        return fixture.bar.window()->findChild<HoverBubble *>()->text();
    };
    CHECK(textAt(fixture.at(59s, GrooveY)) == QStringLiteral("0:59"));
    CHECK(textAt(fixture.at(60s, GrooveY)) == QStringLiteral("1:00 ") + QString(48, u'm') + u'…');
    CHECK(textAt(fixture.at(600s, GrooveY)) == QStringLiteral("10:00 Both hands"));
    CHECK(textAt(fixture.at(430s, MarkerY)) == QStringLiteral("7:14 Both hands"));

    test::leavePointer(fixture.bar);
    CHECK(fixture.bar.window()->findChild<HoverBubble *>()->isHidden());
}

TEST_CASE("Screen readers meet a slider whose value is said in words", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setPosition(434s);
    fixture.bar.setCurrentChapter(2);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&fixture.bar);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->role() == QAccessible::Slider);
    CHECK(spoken->text(QAccessible::Value) == QStringLiteral("7:14 of 10:00, chapter Both hands"));
    REQUIRE(spoken->valueInterface() != nullptr);
    CHECK(spoken->valueInterface()->currentValue().toDouble() == Approx(434000));
    CHECK(spoken->valueInterface()->maximumValue().toDouble() == Approx(600000));

    spoken->valueInterface()->setCurrentValue(60000.0);
    CHECK(test::timesOf(fixture.sought) == Times{60s});
    fixture.bar.setCurrentChapter(std::nullopt);
    CHECK(spoken->text(QAccessible::Value) == QStringLiteral("1:00 of 10:00"));
}
