// SPDX-License-Identifier: MIT
// Frames of chapters are there before they are asked for.
#include "app/program.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "support/clips/testclips.h"
#include "support/pointer.h"
#include "ui/lists/chapterlistmodel.h"
#include "ui/lists/chapterlistview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/playerpanel.h"
#include "ui/seekbar/seekbar.h"
#include "ui/widgets/hoverbubble.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

constexpr int At714 = 10850;
constexpr auto Patience = 60'000; // The reading waits for a computer that does nothing else.

QImage pictureOf(test::Program &program, int row)
{
    return program.chapterList()
        .model()
        ->index(row, 0)
        .data(ChapterListModel::PictureRole)
        .value<QImage>();
}

bool allRead(test::Program &program)
{
    return test::waitUntil(
        [&] {
        for (int row = 0; row < program.chapterList().model()->rowCount(); ++row) {
            if (pictureOf(program, row).isNull()) {
                return false;
            }
        }
        return true;
        },
        Patience);
}

} // namespace

TEST_CASE("A click on a chapter shows its exact frame before the player has decoded it",
          "[app][instant]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mp4")));
    REQUIRE(program.chapterList().model()->rowCount() == 5);
    REQUIRE(allRead(program));
    const auto *surface = &program.window().playerPanel().deck().picture();
    // The window is laid out, and the film comes in the size that it has there.
    REQUIRE(test::waitUntil([&] {
        const QSize fits = QSize(640, 360).scaled(surface->pictureSize(), Qt::KeepAspectRatio);
        const QSize come = surface->grabFrame().size();
        return come.height() == fits.height() && std::abs(come.width() - fits.width()) <= 1;
    }));
    const QSize size = surface->grabFrame().size();
    for (const auto &[row, number] : {std::pair{3, At714}, {1, 3000}, {4, 13500}}) {
        CAPTURE(row);
        const QSignalSpy finished(&program.player(), &MediaPlayer::seekFinished);
        program.frames.clear();
        program.clickChapter(row);
        // Nothing but the click has happened: no event of the player was handled.
        CHECK(finished.isEmpty());
        CHECK(program.frames.isEmpty());
        CHECK(program.frameNumber() == number);
        CHECK(surface->grabFrame().size() == size);
        CHECK(program.paintedFrame() == number);
        REQUIRE(test::waitUntil([&] { return !finished.isEmpty(); }));
        CHECK(program.paintedFrame() == number);
        CHECK(surface->grabFrame().size() == size);
    }
}

TEST_CASE("Fast clicks never show the frame of a chapter that is no longer wanted",
          "[app][instant]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mp4")));
    REQUIRE(allRead(program));
    program.press(Qt::Key_Space);
    QList<int> shown;
    int wanted = 0;
    bool allWanted = true;
    QObject::connect(&program.session().film().pictures(),
                     &FilmPictures::frameShown,
                     &program.window(),
                     [&](const VideoFrame &frame) {
        shown.append(test::readFrameNumber(frame.image).value_or(-1));
        allWanted = allWanted && shown.last() >= wanted && shown.last() < wanted + 1000;
    });
    const auto &clip = test::testClip(u"ten-minutes.mp4");
    for (const int row : {3, 1, 4, 2, 3, 0, 2, 4, 1, 3}) {
        wanted = test::frameAt(clip, clip.chapters.at(row).start);
        program.clickChapter(row);
        CHECK(program.frameNumber() == wanted);
        const qsizetype before = shown.size();
        REQUIRE(test::waitUntil([&] { return shown.size() > before + row % 2; }));
    }
    CHECK(allWanted);
    CHECK(program.player().isPlaying());
}

TEST_CASE("Pictures stand in the list, can be left out, and are kept for the next time",
          "[app][instant]")
{
    const test::Home home;
    {
        test::Program program;
        REQUIRE(program.open(test::clip(u"ten-minutes.mp4")));
        REQUIRE(allRead(program));
        ChapterListView &list = program.chapterList();
        const int tall = list.sizeHintForRow(0);
        program.settings().setChapterPictures(false);
        CHECK(list.sizeHintForRow(0) < tall);
        program.settings().setChapterPictures(true);
        CHECK(list.sizeHintForRow(0) == tall);
        program.close();
    }
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                     + QStringLiteral("/frames"));
    CHECK(cache.entryList(QDir::Files).size() >= 5);
    test::Program program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mp4")));
    CHECK(allRead(program));
}

TEST_CASE("The bubble over the seek bar shows the frame of its time", "[app][instant]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mp4")));
    REQUIRE(allRead(program));
    auto *bar = program.window().playerPanel().findChild<SeekBar *>();
    // The newest wish wins.
    for (const auto time : {100s, 200s, 300s}) {
        test::movePointer(*bar, QPoint(qRound(bar->xAt(time)), 30));
    }
    const auto *bubble = program.window().findChild<HoverBubble *>();
    REQUIRE(bubble != nullptr);
    REQUIRE(bubble->isVisible());
    const auto isThere = [&] {
        const auto number = test::readFrameNumber(bubble->picture());
        return number && std::abs(*number - 7500) < 60;
    };
    CHECK(test::waitUntil(isThere, Patience));
    CHECK(program.player().position() == 0ms);
}
