// SPDX-License-Identifier: MIT
// Every way to a place in a film leads to the very frame; ten-minutes.mp4 has a key frame every 10
// s.
#include "app/program.h"
#include "support/catch.h"
#include "support/clips/testclips.h"
#include "support/pointer.h"
#include "ui/lists/chapterlistview.h"
#include "ui/player/playerpanel.h"
#include "ui/seekbar/seekbar.h"

#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

constexpr int At714 = 10850;

/// Of the chapters inside the film, by row.
QList<int> chapterFrames()
{
    const test::TestClip &clip = test::testClip(u"ten-minutes.mp4");
    QList<int> frames;
    for (const test::ClipChapter &chapter : clip.chapters) {
        frames.append(test::frameAt(clip, chapter.start));
    }
    return frames;
}

QString tenMinutes()
{
    return test::clip(u"ten-minutes.mp4");
}

} // namespace

TEST_CASE("A chapter is reached exactly by the list, the keys and the marker on the seek bar",
          "[app][chapters]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(tenMinutes()));
    REQUIRE(program.chapterList().model()->rowCount() == 5);
    CHECK(program.paintedFrame() == 0);

    CHECK(program.frameAfter([&] { program.clickChapter(3); }) == At714);
    CHECK(program.currentChapter() == 3);
    CHECK(program.frameAfter([&] { program.press(Qt::Key_Right, Qt::ControlModifier); }) == 13500);
    CHECK(program.frameAfter([&] { program.press(Qt::Key_Left, Qt::ControlModifier); }) == At714);
    CHECK(program.frameAfter([&] { program.press(Qt::Key_P, Qt::ShiftModifier); }) == 7500);
    CHECK(program.frameAfter([&] { program.press(Qt::Key_N, Qt::ShiftModifier); }) == At714);

    auto *bar = program.window().playerPanel().findChild<SeekBar *>();
    REQUIRE(bar->showsMarkers());
    const auto clickMarker = [bar](std::chrono::milliseconds time) {
        const QPoint point(qRound(bar->xAt(time)), bar->height() / 2);
        REQUIRE(bar->markerAt(point));
        QTest::mouseClick(bar, Qt::LeftButton, {}, point);
    };
    CHECK(program.frameAfter([&] { clickMarker(120s); }) == 3000);
    CHECK(program.frameAfter([&] { clickMarker(434s); }) == At714);
    CHECK(program.currentChapter() == 3);
    CHECK_FALSE(program.player().isPlaying());
}

TEST_CASE("Twenty jumps in a row, forwards and backwards, all arrive", "[app][chapters]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(tenMinutes()));
    const QList<int> frames = chapterFrames();
    for (int jump = 1; jump <= 20; ++jump) {
        const int row = (jump * 3) % 5;
        CAPTURE(jump, row);
        CHECK(program.frameAfter([&] { program.clickChapter(row); }) == frames[row]);
    }
}

TEST_CASE("Twenty jumps without waiting end at the last one", "[app][chapters]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(tenMinutes()));
    for (int jump = 0; jump < 20; ++jump) {
        program.clickChapter(jump % 5);
    }
    program.clickChapter(3);
    CHECK(test::waitUntil([&] { return program.frameNumber() == At714; }));
    CHECK(program.paintedFrame() == At714);
    CHECK(program.player().position() == 434s);
}

TEST_CASE("A jump while it plays shows the exact frame first and plays on", "[app][chapters]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(tenMinutes()));
    program.press(Qt::Key_Space);
    REQUIRE(program.player().isPlaying());
    REQUIRE(test::waitUntil([&] { return program.frameNumber() > 3; }));
    const QList<int> frames = chapterFrames();
    for (const int row : {3, 1, 4, 2}) {
        CAPTURE(row);
        QList<qint64> starts;
        const QSignalSpy seeks(&program.player(), &MediaPlayer::seekFinished);
        program.frames.clear();
        program.clickChapter(row);
        REQUIRE(test::waitUntil([&] { return program.frames.size() > 3; }));
        CHECK(program.frames.first().start
              == test::frameStart(test::testClip(u"ten-minutes.mp4"), frames[row]));
        CHECK(program.player().isPlaying());
        CHECK(program.frames.at(1).start > program.frames.at(0).start);
    }
}

TEST_CASE("WebM and Matroska reach the same frames", "[app][chapters]")
{
    const QString file =
        GENERATE(QStringLiteral("ten-minutes.webm"), QStringLiteral("ten-minutes.mkv"));
    CAPTURE(file);
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(file)));
    REQUIRE(program.chapterList().model()->rowCount() == 5);
    CHECK(program.frameAfter([&] { program.clickChapter(3); }) == At714);
    CHECK(program.frameAfter([&] { program.clickChapter(1); }) == 3000);
}

TEST_CASE("The handle of the seek bar leads where it is dropped", "[app][chapters]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(tenMinutes()));
    auto *bar = program.window().playerPanel().findChild<SeekBar *>();
    const int middle = bar->height() / 2;
    const auto number = program.frameAfter([&] {
        const QPoint target(qRound(bar->xAt(200s)), middle);
        QTest::mousePress(bar, Qt::LeftButton, {}, {qRound(bar->xAt(50s)), middle});
        test::movePointer(*bar, target);
        QTest::mouseRelease(bar, Qt::LeftButton, {}, target);
    });
    REQUIRE(number);
    CHECK(test::waitUntil([&] { return std::abs(*program.frameNumber() - 5000) < 60; }));
}
