// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/seekbar/seekbar.h"
#include "ui/widgets/hoverbubble.h"

#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int MarkerY = 10;

/// A groove of 600 pixels, one for each second.
struct Fixture
{
    SeekBar bar;
    QSignalSpy activated{&bar, &SeekBar::chapterActivated};
    QSignalSpy dragged{&bar, &SeekBar::chapterDragged};
    QSignalSpy moved{&bar, &SeekBar::chapterMoved};
    QSignalSpy sought{&bar, &SeekBar::seekRequested};

    Fixture()
    {
        bar.resize(624, 44);
        bar.setDuration(10min);
        bar.setChapters(test::chaptersOf(test::tenMinutes()));
        bar.show();
    }

    [[nodiscard]] QPoint at(milliseconds time) const { return {qRound(bar.xAt(time)), MarkerY}; }
    void drag(milliseconds from, milliseconds to)
    {
        QTest::mousePress(&bar, Qt::LeftButton, {}, at(from));
        test::movePointer(bar, at((from + to) / 2), Qt::LeftButton);
        test::movePointer(bar, at(to), Qt::LeftButton);
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(to));
    }
};

} // namespace

TEST_CASE("A marker that may be moved is dragged to its new time", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.bar.setMarkersMovable(true);
    fixture.drag(315s, 350s);
    REQUIRE(fixture.moved.count() == 1);
    CHECK(fixture.moved.first().at(0).toLongLong() == 1);
    CHECK(std::chrono::abs(fixture.moved.first().at(1).value<milliseconds>() - 350s) <= 1s);
    CHECK_FALSE(fixture.dragged.isEmpty());
    CHECK(fixture.activated.isEmpty());
    CHECK(fixture.sought.isEmpty());
}

TEST_CASE("A marker that is pressed and let go is a click", "[ui][player][seekbar]")
{
    Fixture fixture;
    const bool movable = GENERATE(true, false);
    fixture.bar.setMarkersMovable(movable);
    QTest::mouseClick(&fixture.bar, Qt::LeftButton, {}, fixture.at(315s));
    CHECK(fixture.activated.count() == 1);
    CHECK(fixture.moved.isEmpty());
}

TEST_CASE("Markers stay where they are while nobody edits chapters", "[ui][player][seekbar]")
{
    Fixture fixture;
    fixture.drag(315s, 350s);
    CHECK(fixture.moved.isEmpty());
    CHECK(fixture.dragged.isEmpty());
}

TEST_CASE("The bubble shows the picture of the time pointed at", "[ui][player][seekbar]")
{
    Fixture fixture;
    const QSignalSpy wanted(&fixture.bar, &SeekBar::previewRequested);
    auto *bubble = fixture.bar.window()->findChild<HoverBubble *>();
    fixture.bar.setPreviewSize({192, 108});
    test::movePointer(fixture.bar, QPointF(fixture.bar.xAt(200s), 30));
    REQUIRE(bubble->isVisible());
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().value<milliseconds>() == 200s);
    const QSize empty = bubble->size();
    CHECK(empty.height() >= 108);
    QImage picture(320, 180, QImage::Format_RGB32);
    picture.fill(Qt::red);
    fixture.bar.setPreview(200s, picture);
    CHECK(bubble->size() == empty);
    CHECK(bubble->grab().toImage().pixelColor(empty.width() / 2, 40) == QColor(Qt::red));
    test::leavePointer(fixture.bar);
    CHECK(bubble->picture().isNull());
    fixture.bar.setPreviewSize({});
    test::movePointer(fixture.bar, QPointF(fixture.bar.xAt(200s), 30));
    CHECK(bubble->height() < 108);
}

TEST_CASE("A preview of another shape than the film's lies in the middle as it is",
          "[ui][player][seekbar]")
{
    Fixture fixture;
    auto *bubble = fixture.bar.window()->findChild<HoverBubble *>();
    fixture.bar.setPreviewSize({192, 108});
    test::movePointer(fixture.bar, QPointF(fixture.bar.xAt(200s), 30));
    QImage tall(180, 320, QImage::Format_RGB32);
    tall.fill(Qt::red);
    fixture.bar.setPreview(200s, tall);
    const QImage seen = bubble->grab().toImage();
    CHECK(seen.pixelColor(seen.width() / 2, 50) == QColor(Qt::red));
    CHECK(seen.pixelColor(seen.width() / 2 + 40, 50) != QColor(Qt::red));
    CHECK(seen.pixelColor(seen.width() / 2 - 40, 50) != QColor(Qt::red));
}
