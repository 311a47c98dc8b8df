// SPDX-License-Identifier: MIT
#include "media/film/fakemediaplayer.h"
#include "media/stills/chapterframes.h"
#include "session/film/filmpictures.h"
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "support/places.h"

#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

/// A film with chapters at 0:00 and 7:14, its frames read ahead.
struct Fixture
{
    test::FakeMediaPlayer player;
    ChapterFrames frames{QString()};
    FilmPictures pictures{player};
    QList<VideoFrame> shown;

    Fixture()
    {
        QObject::connect(&pictures,
                         &FilmPictures::frameShown,
                         &pictures,
                         [this](const VideoFrame &frame) { shown.append(frame); });
        pictures.setSource(&frames);
        pictures.setFilm(QStringLiteral(EXPRESSLY_TEST_CLIPS "/ten-minutes.mp4"), {0ms, 434s});
        player.becomeReady({.duration = 602s, .size = {640, 360}, .frameDuration = 40ms});
    }

    void deliver(std::chrono::milliseconds start)
    {
        VideoFrame frame = test::plainFrame({320, 180}, start);
        frame.duration = 40ms;
        emit player.frameShown(frame);
    }
    [[nodiscard]] bool readAhead()
    {
        deliver(0ms);
        emit player.seekFinished(0ms);
        shown.clear();
        return QTest::qWaitFor([this] { return !pictures.chapterPicture(434s).isNull(); }, 30'000);
    }
    void seekTo(std::chrono::milliseconds time)
    {
        emit player.seekingChanged(true);
        emit player.positionChanged(time);
    }
};

} // namespace

TEST_CASE("Nothing is read of a film before its first frame is shown", "[session][film][pictures]")
{
    Fixture fixture;
    CHECK(fixture.pictures.previewSize().isEmpty());
    const QSignalSpy sizes(&fixture.pictures, &FilmPictures::previewSizeChanged);
    REQUIRE(fixture.readAhead());
    CHECK(sizes.count() == 1);
    CHECK(fixture.pictures.previewSize() == QSize(192, 108));
    fixture.pictures.setFilm({}, {});
    CHECK(fixture.pictures.chapterPicture(434s).isNull());
    CHECK(fixture.pictures.previewSize().isEmpty());
}

TEST_CASE("A jump to a chapter shows its exact frame at once, in the size of those that follow",
          "[session][film][pictures]")
{
    Fixture fixture;
    REQUIRE(fixture.readAhead());
    fixture.seekTo(434s);
    REQUIRE(fixture.shown.size() == 1);
    CHECK(fixture.shown.first().start == 434s);
    CHECK(fixture.shown.first().image.size() == QSize(320, 180));
    CHECK(fixture.shown.first().videoSize == QSize(640, 360));
    CHECK(test::readFrameNumber(fixture.shown.first().image) == 10850);

    SECTION("the player's own frame takes its place")
    {
        fixture.deliver(434s);
        CHECK(fixture.shown.size() == 2);
    }
    SECTION("frames of former jumps do not")
    {
        fixture.deliver(100s);
        CHECK(fixture.shown.size() == 1);
        emit fixture.player.seekingChanged(false);
        fixture.deliver(100s);
        CHECK(fixture.shown.size() == 2);
    }
    SECTION("a newer jump elsewhere shows what comes")
    {
        fixture.seekTo(200s);
        fixture.deliver(100s);
        CHECK(fixture.shown.size() == 2);
    }
}

TEST_CASE("A time that moves on is no jump", "[session][film][pictures]")
{
    Fixture fixture;
    REQUIRE(fixture.readAhead());
    emit fixture.player.positionChanged(434s);
    CHECK(fixture.shown.isEmpty());
}

TEST_CASE("Where a film changes its shape, a picture read ahead keeps its own",
          "[session][film][pictures]")
{
    test::FakeMediaPlayer player;
    ChapterFrames frames{QString()};
    FilmPictures pictures{player};
    QList<VideoFrame> shown;
    QObject::connect(&pictures,
                     &FilmPictures::frameShown,
                     &pictures,
                     [&shown](const VideoFrame &frame) { shown.append(frame); });
    pictures.setSource(&frames);
    pictures.setFilm(QStringLiteral(EXPRESSLY_TEST_DATA "/films/turns.ts"), {0ms, 6s});
    player.becomeReady({.duration = 8s, .size = {180, 320}, .frameDuration = 40ms});
    const auto deliver = [&player](QSize size, QSize videoSize) {
        VideoFrame frame = test::plainFrame(size, 0ms);
        frame.videoSize = videoSize;
        emit player.frameShown(frame);
        emit player.seekFinished(0ms);
    };
    const auto jumpTo = [&](std::chrono::milliseconds time) {
        shown.clear();
        emit player.seekingChanged(true);
        emit player.positionChanged(time);
        REQUIRE(shown.size() == 1);
        return shown.first();
    };
    deliver({90, 160}, {180, 320});
    REQUIRE(QTest::qWaitFor([&pictures] { return pictures.isReadAhead(); }, 30'000));
    const VideoFrame wide = jumpTo(6s);
    CHECK(wide.image.size() == QSize(320, 180));
    CHECK(wide.videoSize == QSize(320, 180));
    deliver({640, 360}, {320, 180});
    const VideoFrame again = jumpTo(6s);
    CHECK(again.image.size() == QSize(640, 360));
    CHECK(again.videoSize == QSize(320, 180));
    const VideoFrame tall = jumpTo(0s);
    CHECK(tall.image.size() == QSize(180, 320));
    CHECK(tall.videoSize == QSize(180, 320));
}
