// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/library/shownlibrary.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLocale>
#include <QTest>
#include <QWheelEvent>

using namespace expressly;
using namespace expressly::test;
using namespace std::chrono_literals;
using Location = FilmLocation;
using std::chrono::milliseconds;

TEST_CASE("A length that differs is said, with the difference as the shift offered",
          "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::OnThisComputer);
    state.fileDuration = GENERATE(162400ms, 149600ms);
    state.lengthDiffers = true;
    const milliseconds difference = *state.fileDuration - 156s;
    CAPTURE(difference);
    ShownLibrary shown({state});
    CHECK(shown.textOf(A).contains(QStringLiteral("the guide expects 2:36")));
    auto *seconds = shown.find<QDoubleSpinBox>(A, "shiftSeconds");
    CHECK(seconds->isVisible());
    CHECK(seconds->value() * 1000 == Approx(double(difference.count())));

    SECTION("the offer is taken")
    {
        shown.click(A, "shift");
        REQUIRE(shown.shift.count() == 1);
        CHECK(timeOf(shown.shift) == difference);
    }
    SECTION("another shift is typed, and a refresh in between does not lose it")
    {
        QTest::mouseClick(seconds, Qt::LeftButton);
        seconds->selectAll();
        QTest::keyClicks(seconds, QStringLiteral("-1.5"));
        shown.page.setVideos({state});
        QTest::keyClick(seconds, Qt::Key_Tab);
        shown.click(A, "shift");
        CHECK(timeOf(shown.shift) == -1500ms);
    }
    SECTION("the chapters are left as they are")
    {
        shown.click(A, "leave");
        REQUIRE(shown.shift.count() == 1);
        CHECK(timeOf(shown.shift) == 0ms);
        state.lengthDiffers = false;
        shown.page.setVideos({state});
        CHECK_FALSE(seconds->isVisible());
        CHECK(shown.wishes() == 1);
    }
}

TEST_CASE("Shifted chapters are said and can be changed", "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::OnThisComputer);
    state.fileDuration = 160s;
    state.chapterShift = -2500ms;
    ShownLibrary shown({state});
    CHECK(shown.textOf(A).contains(QLocale().toString(2.5) + QStringLiteral(" s earlier")));
    auto *seconds = shown.find<QDoubleSpinBox>(A, "shiftSeconds");
    CHECK_FALSE(seconds->isVisible());
    shown.click(A, "changeShift");
    CHECK(seconds->isVisible());
    CHECK(seconds->value() == Approx(-2.5));
    shown.click(A, "earlier");
    CHECK(seconds->value() == Approx(-3.0));
    shown.click(A, "later");
    QTest::keyClick(seconds, Qt::Key_Up);
    shown.click(A, "shift");
    CHECK(timeOf(shown.shift) == -2s);
}

TEST_CASE("Scrolling over the number of seconds does not change it", "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::OnThisComputer);
    state.fileDuration = 160s;
    state.lengthDiffers = true;
    const ShownLibrary shown({state});
    auto *seconds = shown.find<QDoubleSpinBox>(A, "shiftSeconds");
    shown.find(A, "play")->setFocus();
    const QPointF place = seconds->rect().center();
    QWheelEvent wheel(place,
                      seconds->mapToGlobal(place),
                      {},
                      {0, 120},
                      Qt::NoButton,
                      Qt::NoModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(seconds, &wheel);
    CHECK(seconds->value() == Approx(4.0));
}
