// SPDX-License-Identifier: MIT
#include "media/film/playerfixture.h"
#include "media/film/segmentplayer.h"
#include "media/stills/chapterframes.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "support/clips/testclips.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;
using namespace expressly;
using test::PlayerFixture;

namespace {

int frameAt25(std::chrono::milliseconds time)
{
    return static_cast<int>(time / 40ms);
}

} // namespace

TEST_CASE("a film opened at a time shows the frame that covers it", "[media][seek]")
{
    const auto file = GENERATE("ten-minutes.mp4", "ten-minutes.mkv", "ten-minutes.webm");
    CAPTURE(file);
    PlayerFixture film;
    REQUIRE(film.open(QString::fromLatin1(file), 434s));
    CHECK(film.numbers.first() == 10850);
    CHECK(film.player.position() == 434s);
    CHECK(film.player.info().duration.count() == Approx(602'000).margin(60));
    CHECK_FALSE(film.player.isPlaying());
}

TEST_CASE("twenty seeks in a row, forwards and backwards, are exact", "[media][seek]")
{
    const auto file = GENERATE("ten-minutes.mp4", "ten-minutes.mkv", "ten-minutes.webm");
    const bool whilePlaying = GENERATE(false, true);
    CAPTURE(file, whilePlaying);
    PlayerFixture film;
    REQUIRE(film.open(QString::fromLatin1(file)));
    if (whilePlaying) {
        film.player.play();
    }
    for (int round = 0; round < 20; ++round) {
        const auto target = round % 2 == 0 ? 434'000ms : 5ms + round * 29'777ms;
        CAPTURE(round, target);
        CHECK(film.frameAfterSeek(target) == frameAt25(target));
        CHECK(film.player.isPlaying() == whilePlaying);
    }
}

TEST_CASE("a seek lands on the frame that covers the time, at both of the frame's edges",
          "[media][seek]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4")));
    CHECK(film.frameAfterSeek(10'000ms) == 250); // a key frame
    CHECK(film.frameAfterSeek(9'999ms) == 249);
    CHECK(film.frameAfterSeek(10'039ms) == 250);
    CHECK(film.frameAfterSeek(10'040ms) == 251);
    CHECK(film.frameAfterSeek(0ms) == 0);
}

TEST_CASE("a seek beyond the end shows the last frame", "[media][seek]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("no-sound.mp4")));
    CHECK(film.frameAfterSeek(99s) == 249);
    CHECK(film.player.position() <= 10s);
}

TEST_CASE("of many wishes the newest is answered", "[media][seek]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4")));
    for (int second = 1; second <= 100; ++second) {
        film.player.seek(std::chrono::seconds(second * 5));
    }
    CHECK(film.player.position() == 500s);
    REQUIRE(PlayerFixture::waitUntil(
        [&] { return film.seeks.count() > 0 && film.numbers.last() == 12500; }));
    CHECK(film.numbers.size() < 100);
}

TEST_CASE("playing shows every frame in order and at its time", "[media][play]")
{
    const auto file = GENERATE("ten-minutes.mp4", "ten-minutes.mkv", "ten-minutes.webm");
    CAPTURE(file);
    PlayerFixture film;
    REQUIRE(film.open(QString::fromLatin1(file), 434s));
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() >= 10875; }));
    film.player.pause();
    CHECK(std::ranges::is_sorted(film.numbers));
    CHECK(std::ranges::adjacent_find(film.numbers) == film.numbers.end());
    CHECK_FALSE(film.player.isPlaying());
    const auto shown = film.numbers.size();
    QTest::qWait(120);
    CHECK(film.numbers.size() == shown);
}

TEST_CASE("pictures follow the clock of the wall", "[media][play]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4")));
    QElapsedTimer wall;
    wall.start();
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.player.position() >= 2s; }));
    CHECK(wall.elapsed() == Approx(2000).margin(150));
}

TEST_CASE("a step goes one frame on or back and pauses", "[media][step]")
{
    const auto file = GENERATE("ten-minutes.mp4", "ntsc.mp4", "vfr.mp4");
    CAPTURE(file);
    PlayerFixture film;
    REQUIRE(film.open(QString::fromLatin1(file), 4s));
    const int first = film.numbers.last();
    for (int step = 1; step <= 3; ++step) {
        const auto before = film.numbers.size();
        film.player.step(1);
        REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.size() > before; }));
        CHECK(film.numbers.last() == first + step);
    }
    for (int step = 2; step >= -2; --step) {
        const auto before = film.seeks.count();
        film.player.step(-1);
        REQUIRE(PlayerFixture::waitUntil([&] { return film.seeks.count() > before; }));
        CHECK(film.numbers.last() == first + step);
    }
    CHECK_FALSE(film.player.isPlaying());
}

TEST_CASE("steps back that come faster than the frames are all taken", "[media][play]")
{
    const auto file = GENERATE("ten-minutes.mp4", "ntsc.mp4", "vfr.mp4");
    CAPTURE(file);
    PlayerFixture film;
    REQUIRE(film.open(QString::fromLatin1(file), 4s));
    const int first = film.numbers.last();
    for (int step = 1; step <= 5; ++step) {
        film.player.step(-1);
    }
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() == first - 5; }));
    film.player.step(-1);
    film.player.step(-1);
    film.player.step(1);
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() == first - 6; }));
    film.player.step(-1);
    const auto answers = film.seeks.count();
    film.player.seek(2s);
    // The step that waits is given up: the one answer that comes is that of the jump.
    REQUIRE(PlayerFixture::waitUntil([&] { return film.seeks.count() > answers; }));
    CHECK(film.player.position() == 2s);
    CHECK(film.numbers.last() == test::frameAt(test::testClip(QString::fromLatin1(file)), 2s));
    CHECK_FALSE(film.player.isPlaying());
}

TEST_CASE("a film pauses before the time it was told to", "[media][play]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 1s));
    film.player.setPauseAt(1'400ms);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return !film.player.isPlaying(); }));
    CHECK(film.numbers.last() == 34); // covers 1.360 to 1.400
}

TEST_CASE("the end is announced once and playing begins anew from it", "[media][play]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("no-sound.mp4"), 9'500ms));
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.ends.count() == 1; }));
    CHECK(film.numbers.last() == 249);
    CHECK_FALSE(film.player.isPlaying());
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil(
        [&] { return film.numbers.last() >= 3 && film.numbers.last() < 200; }));
    CHECK(film.ends.count() == 1);
}

TEST_CASE("a film of one frame opens, plays and ends", "[media][play]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("one-frame.mp4")));
    CHECK(film.numbers == QList<int>{0});
    film.player.play();
    CHECK(PlayerFixture::waitUntil([&] { return film.ends.count() == 1; }));
}

TEST_CASE("a film with a variable frame rate is exact", "[media][seek]")
{
    const auto file = GENERATE("vfr.mp4", "vfr.mkv");
    CAPTURE(file);
    PlayerFixture film;
    REQUIRE(film.open(QString::fromLatin1(file)));
    CHECK(film.frameAfterSeek(120ms) == 3);
    CHECK(film.frameAfterSeek(219ms) == 3);
    CHECK(film.frameAfterSeek(220ms) == 4);
    CHECK(film.frameAfterSeek(10'899ms) == 198);
    CHECK(film.frameAfterSeek(10'900ms) == 199);
}

TEST_CASE("a film whose clock begins elsewhere begins at zero", "[media][seek]")
{
    const auto file = GENERATE("start-offset.mkv", "start-offset.ts");
    CAPTURE(file);
    PlayerFixture film;
    REQUIRE(film.open(QString::fromLatin1(file)));
    CHECK(film.numbers.first() == 0);
    CHECK(film.player.info().duration.count() == Approx(20'000).margin(200));
    CHECK(film.frameAfterSeek(7'000ms) == 175);
    CHECK(film.frameAfterSeek(3'000ms) == 75);
}

TEST_CASE("pictures stand upright and keep their shape", "[media]")
{
    const auto file = GENERATE("portrait.mp4", "rotated.mp4");
    CAPTURE(file);
    PlayerFixture film;
    REQUIRE(film.open(QString::fromLatin1(file), 1s));
    CHECK(film.numbers.last() == 25);
    CHECK(film.player.info().size == QSize(360, 640));
    CHECK(film.lastFrame.image.size() == QSize(360, 640));
}

TEST_CASE("pictures come in the size in which they are shown", "[media]")
{
    PlayerFixture film;
    film.player.setPictureSize({320, 320});
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 1s));
    CHECK(film.lastFrame.image.size() == QSize(320, 180));
    CHECK(film.lastFrame.videoSize == QSize(640, 360));
    film.player.setPictureSize({1280, 720});
    REQUIRE(PlayerFixture::waitUntil([&] { return film.lastFrame.image.width() == 1280; }));
    CHECK(film.numbers.last() == 25);
}

TEST_CASE("a file that cannot be played is named with what to do", "[media][bad]")
{
    const auto file = GENERATE("empty.mp4", "text.mp4", "truncated-no-moov.mp4", "missing.mp4");
    CAPTURE(file);
    PlayerFixture film;
    CHECK_FALSE(film.open(QString::fromLatin1(file)));
    REQUIRE(film.failures.size() == 1);
    CHECK(film.failures.first().contains(QString::fromLatin1(file)));
    CHECK(film.player.state() == MediaPlayer::State::Failed);
    film.player.play();
    film.player.seek(3s);
    film.player.step(1);
    CHECK_FALSE(film.player.isPlaying());
    film.failures.clear();
    CHECK(film.open(QStringLiteral("no-sound.mp4")));
    CHECK(film.player.state() == MediaPlayer::State::Ready);
}

TEST_CASE("a file that ends early plays to its end and says so", "[media][bad]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("truncated.mp4")));
    CHECK(film.player.info().duration == 10s);
    const auto last = film.frameAfterSeek(9'900ms);
    REQUIRE(last.has_value());
    CHECK(*last > 50);
    CHECK(*last < 247);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.ends.count() == 1; }));
    REQUIRE_FALSE(film.notices.isEmpty());
    CHECK(film.notices.last().contains(QStringLiteral("ends early")));
}

TEST_CASE("a file with sound only says so, plays and ends", "[media][bad]")
{
    PlayerFixture film;
    film.player.open(test::clip(QStringLiteral("sound-only.m4a")), 0ms);
    REQUIRE(
        PlayerFixture::waitUntil([&] { return film.player.state() == MediaPlayer::State::Ready; }));
    CHECK(film.notices.value(0).contains(QStringLiteral("sound only")));
    const auto nearEnd = film.player.info().duration - 200ms;
    film.player.seek(nearEnd);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.ends.count() == 1; }));
    CHECK(film.player.position() == film.player.info().duration);
}

TEST_CASE("names with spaces, signs, umlauts and emoji open", "[media][bad]")
{
    PlayerFixture film;
    CHECK(film.open(QStringLiteral("name with spaces #1 100% Ümläut 🍼.mp4"), 2s));
    CHECK(film.numbers.value(0) == 50);
}

TEST_CASE("a file removed while it plays plays on", "[media][bad]")
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("film.mp4"));
    REQUIRE(QFile::copy(test::clip(QStringLiteral("no-sound.mp4")), copy));
    PlayerFixture film;
    film.player.open(copy, 0ms);
    REQUIRE(PlayerFixture::waitUntil([&] { return !film.numbers.isEmpty(); }));
    film.player.play();
    REQUIRE(QFile::remove(copy));
    CHECK(film.frameAfterSeek(8s) == 200);
    REQUIRE(PlayerFixture::waitUntil([&] { return film.ends.count() == 1; }));
}

TEST_CASE("a file replaced by rubbish while it plays ends without harm", "[media][bad]")
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("film.mp4"));
    REQUIRE(QFile::copy(test::clip(QStringLiteral("no-sound.mp4")), copy));
    PlayerFixture film;
    film.player.open(copy, 0ms);
    REQUIRE(PlayerFixture::waitUntil([&] { return !film.numbers.isEmpty(); }));
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(static_cast<qsizetype>(file.size()), 'x'));
    file.close();
    film.player.play();
    film.player.seek(9s);
    film.player.play();
    CHECK(PlayerFixture::waitUntil(
        [&] { return film.ends.count() > 0 || !film.failures.isEmpty(); }));
    CHECK(film.open(QStringLiteral("no-sound.mp4"), 1s));
}

TEST_CASE("closing and opening again and again leaves nothing behind", "[media]")
{
    PlayerFixture film;
    for (int round = 0; round < 20; ++round) {
        film.player.open(test::clip(QStringLiteral("ten-minutes.mp4")),
                         std::chrono::seconds(round * 20));
        film.player.play();
        film.player.close();
        CHECK(film.player.state() == MediaPlayer::State::Empty);
    }
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 434s));
    CHECK(film.numbers.last() == 10850);
}

TEST_CASE("a computer without sound plays the picture in time", "[media][sound]")
{
    PlayerFixture film(FilmPlayer::Sound::Allowed);
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 434s));
    QElapsedTimer wall;
    wall.start();
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.player.position() >= 435s; }));
    CHECK(wall.elapsed() == Approx(1000).margin(200));
}

TEST_CASE("times that no film reaches do no harm", "[media][bad][bounds]")
{
    constexpr auto Latest = std::chrono::milliseconds::max();
    constexpr auto Earliest = std::chrono::milliseconds::min();
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("no-sound.mp4"), Latest));
    CHECK(film.numbers.last() == 249);
    CHECK(film.frameAfterSeek(Earliest) == 0);
    CHECK(film.frameAfterSeek(Latest) == 249);
    film.player.setLoop(Loop{.start = Earliest,
                             .end = Latest,
                             .rounds = std::numeric_limits<int>::max(),
                             .then = Loop::Then::Wait});
    CHECK(film.frameAfterSeek(1s) == 25);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() > 30; }));
    SegmentPlayer segments(film.player);
    segments.setLoop(Earliest, Latest, std::numeric_limits<int>::max());
    segments.practise({.start = Latest, .end = Latest}, 1, 1.0);
    segments.practise({.start = Earliest, .end = Latest}, 1, 1.0);
    segments.seek(Latest, Latest);
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() == 249; }));
    ChapterFrames frames{QString()};
    const QSignalSpy ready(&frames, &ChapterFrames::frameReady);
    frames.setFilm(test::clip(QStringLiteral("no-sound.mp4")), {Latest, Earliest});
    REQUIRE(PlayerFixture::waitUntil([&] { return ready.count() == 2; }));
    CHECK(test::readFrameNumber(frames.frameAt(Latest)) == 249);
}
