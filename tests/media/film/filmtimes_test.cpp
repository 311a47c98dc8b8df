// SPDX-License-Identifier: MIT
#include "media/film/filmfile.h"
#include "media/film/playerfixture.h"
#include "support/catch.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>

using namespace std::chrono_literals;
using namespace expressly;
using test::PlayerFixture;

namespace {

MediaInfo infoOf(const char *name)
{
    const FilmResult result =
        openFilm(test::foundFilm(QString::fromLatin1(name)), FilmStreams::Picture);
    REQUIRE(result.film);
    return result.film->info;
}

bool saysCutShort(const PlayerFixture &film)
{
    return film.notices.join(u'\n').contains(QStringLiteral("cut short"));
}

} // namespace

TEST_CASE("a film is as long as the longest of its picture and sound", "[media][length]")
{
    CHECK(infoOf("one-frame-long-sound.mp4").duration == 30s);
    CHECK(infoOf("short-video-long-sound.mp4").duration == 20s);
    CHECK(infoOf("video-late.mp4").duration == 12s);
    CHECK(infoOf("merged-aac.mkv").duration == 10s);
}

TEST_CASE("captions that reach beyond the picture make a film no longer", "[media][length]")
{
    CHECK(infoOf("text-longer.mp4").duration == 12s);
    PlayerFixture film;
    REQUIRE(film.open(test::foundFilm(QStringLiteral("text-longer.mp4")), 11'800ms));
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.ends.count() == 1; }));
    CHECK_FALSE(saysCutShort(film));
}

TEST_CASE("a chapter inside Matroska begins with its picture, though the sound begins before it",
          "[media][chapters]")
{
    const auto info = infoOf("merged-aac.mkv");
    REQUIRE(info.chapters.size() == 3);
    CHECK(info.chapters.at(0).start == 0s);
    CHECK(info.chapters.at(1).start == 4s);
    PlayerFixture film;
    REQUIRE(film.open(test::foundFilm(QStringLiteral("merged-aac.mkv"))));
    CHECK(film.numbers == QList<int>{0});
    CHECK(film.frameAfterSeek(info.chapters.at(1).start) == 100);
}

TEST_CASE("any second of a film can be reached where only its sound goes on", "[media][length]")
{
    struct Case
    {
        const char *file;
        std::optional<int> firstFrame;
        std::optional<int> lastFrame;
    };
    // The one picture of the first carries no number.
    const auto each = GENERATE(Case{"one-frame-long-sound.mp4", std::nullopt, std::nullopt},
                               Case{"short-video-long-sound.mp4", 0, 77});
    CAPTURE(each.file);
    PlayerFixture film;
    REQUIRE(film.open(test::foundFilm(QString::fromLatin1(each.file))));
    for (const auto target : {15'000ms, 5'000ms, 19'900ms, 7'010ms}) {
        CAPTURE(target);
        CHECK(film.frameAfterSeek(target) == each.lastFrame);
        CHECK(film.player.position() == target);
    }
    CHECK(film.frameAfterSeek(0ms) == each.firstFrame);
    CHECK(film.player.position() == 0ms);
    CHECK(film.frameAfterSeek(99s) == each.lastFrame);
    CHECK(film.player.position() == film.player.info().duration);
}

TEST_CASE("a film opened where only its sound goes on stands there", "[media][length]")
{
    PlayerFixture film;
    REQUIRE(film.open(test::foundFilm(QStringLiteral("one-frame-long-sound.mp4")), 12s));
    CHECK(film.numbers.size() == 1);
    CHECK_FALSE(film.lastFrame.isNull());
    CHECK(film.player.position() == 12s);
}

TEST_CASE("the last picture stays and time passes while the sound goes on", "[media][length]")
{
    PlayerFixture film;
    REQUIRE(film.open(test::foundFilm(QStringLiteral("short-video-long-sound.mp4")), 2'900ms));
    const QSignalSpy positions(&film.player, &MediaPlayer::positionChanged);
    QElapsedTimer wall;
    wall.start();
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.player.position() >= 4'500ms; }));
    CHECK(wall.elapsed() == Approx(1600).margin(250));
    CHECK(positions.count() >= 10);
    CHECK(film.player.isPlaying());
    CHECK(film.numbers.last() == 77);
    film.player.pause();
    const auto paused = film.player.position();
    CHECK(paused < 4'800ms);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.player.position() >= paused + 300ms; }));
    film.player.seek(19'700ms);
    REQUIRE(PlayerFixture::waitUntil([&] { return film.ends.count() == 1; }));
    CHECK(film.player.position() > 19'800ms);
    CHECK_FALSE(saysCutShort(film));
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() < 20; }));
    CHECK(film.ends.count() == 1);
}

TEST_CASE("steps from where only the sound goes on lead back into the picture", "[media][length]")
{
    PlayerFixture film;
    REQUIRE(film.open(test::foundFilm(QStringLiteral("short-video-long-sound.mp4")), 10s));
    film.player.step(1);
    CHECK(film.player.position() == 10s);
    film.player.step(-1);
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() == 75; }));
    film.player.step(1);
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() == 77; }));
}

TEST_CASE("loops go round where only the sound goes on", "[media][length][loop]")
{
    struct Case
    {
        std::chrono::milliseconds start;
        std::chrono::milliseconds end;
        int first;
    };
    const auto each = GENERATE(Case{10'000ms, 10'500ms, 77}, Case{2'800ms, 3'300ms, 70});
    CAPTURE(each.start);
    PlayerFixture film;
    REQUIRE(film.open(test::foundFilm(QStringLiteral("short-video-long-sound.mp4"))));
    const QSignalSpy rounds(&film.player, &MediaPlayer::roundFinished);
    const QSignalSpy waits(&film.player, &MediaPlayer::waiting);
    film.player.setLoop(
        Loop{.start = each.start, .end = each.end, .rounds = 3, .then = Loop::Then::Wait});
    CHECK(film.frameAfterSeek(each.start) == each.first);
    auto latest = 0ms;
    auto earliest = 99'000ms;
    QObject::connect(&film.player,
                     &MediaPlayer::positionChanged,
                     &film.player,
                     [&](std::chrono::milliseconds position) {
        latest = std::max(latest, position);
        earliest = std::min(earliest, position);
    });
    QElapsedTimer wall;
    wall.start();
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return waits.count() == 1; }));
    CHECK(wall.elapsed() == Approx(1500).margin(250));
    CHECK(rounds.count() == 3);
    CHECK(earliest >= each.start);
    CHECK(latest < each.end);
    CHECK_FALSE(film.player.isPlaying());
    film.player.play(); // goes on behind the loop
    REQUIRE(PlayerFixture::waitUntil([&] { return film.player.position() > each.end; }));
}

TEST_CASE("sound that leads the picture is part of the film", "[media][length]")
{
    PlayerFixture film;
    REQUIRE(film.open(test::foundFilm(QStringLiteral("video-late.mp4"))));
    CHECK(film.numbers == QList<int>{0});
    CHECK(film.player.position() == 0ms);
    CHECK(film.frameAfterSeek(500ms) == 0);
    CHECK(film.player.position() == 500ms);
    CHECK(film.frameAfterSeek(1'990ms) == 0);
    CHECK(film.frameAfterSeek(2'040ms) == 1);
    CHECK(film.frameAfterSeek(6s) == 100);
    CHECK(film.frameAfterSeek(1s) == 0);
    film.numbers.clear();
    QElapsedTimer wall;
    wall.start();
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.value(0) > 0; }));
    CHECK(wall.elapsed() == Approx(1040).margin(200));
    CHECK(film.numbers.first() == 1);
}
