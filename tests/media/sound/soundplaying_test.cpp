// SPDX-License-Identifier: MIT
// What is heard while films play, through an output that plays to nobody.
#include "media/film/playerfixture.h"
#include "media/sound/fakesoundoutput.h"
#include "support/catch.h"

#include <QTest>

#include <chrono>

using namespace std::chrono_literals;
using namespace expressly;
using test::FakeSound;
using test::PlayerFixture;

namespace {

constexpr int Loud = 300;

bool waitForSound(const FakeSound &sound, double seconds)
{
    return PlayerFixture::waitUntil([&] { return sound.secondsHeard() >= seconds; });
}

} // namespace

TEST_CASE("a film whose sound changes its channels on the way plays on", "[media][sound][play]")
{
    struct Case
    {
        const char *file;
        std::chrono::milliseconds before; ///< The first change.
    };
    const auto each = GENERATE(Case{"ac3-stereo-51-mono.ts", 2'600ms},
                               Case{"mp2-stereo-mono.ts", 2'600ms},
                               Case{"damaged-mp3-in.mkv", 4'300ms});
    const double rate = GENERATE(1.0, 0.75);
    CAPTURE(each.file, rate);
    FakeSound sound;
    PlayerFixture film(sound.outputs());
    REQUIRE(film.open(test::foundFilm(QString::fromLatin1(each.file)), each.before));
    film.player.setRate(rate);
    film.player.play();
    REQUIRE(
        PlayerFixture::waitUntil([&] { return film.player.position() >= each.before + 1'200ms; }));
    CHECK(sound.isPlaying());
    sound.forget();
    REQUIRE(waitForSound(sound, 0.3));
    CHECK(PlayerFixture::waitUntil([&sound] { return sound.loudest() > Loud; }));
    CHECK(film.failures.isEmpty());
}

TEST_CASE("sound is heard where it goes on alone and where it leads", "[media][sound][length]")
{
    struct Case
    {
        const char *file;
        std::chrono::milliseconds place;
    };
    const auto each = GENERATE(Case{"one-frame-long-sound.mp4", 17s},
                               Case{"short-video-long-sound.mp4", 3s},
                               Case{"short-video-long-sound.mp4", 12s},
                               Case{"video-late.mp4", 0s});
    CAPTURE(each.file, each.place);
    FakeSound sound;
    PlayerFixture film(sound.outputs());
    REQUIRE(film.open(test::foundFilm(QString::fromLatin1(each.file)), each.place));
    film.player.play();
    REQUIRE(waitForSound(sound, 1.2));
    CHECK(PlayerFixture::waitUntil([&sound] { return sound.loudest() > Loud; }));
    CHECK(film.player.isPlaying());
}

TEST_CASE("a film without a sound output says so, and is heard as soon as there is one",
          "[media][sound][output]")
{
    const auto mood = GENERATE(FakeSound::Mood::None, FakeSound::Mood::Refuses);
    CAPTURE(static_cast<int>(mood));
    FakeSound sound;
    sound.setMood(mood);
    PlayerFixture film(sound.outputs());
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 10s));
    film.player.play();
    REQUIRE(
        PlayerFixture::waitUntil([&] { return sound.tries() >= 5 && !film.notices.isEmpty(); }));
    REQUIRE(film.notices.size() == 1);
    CHECK(film.notices.first().contains(QStringLiteral("plays silently")));
    CHECK(film.player.isPlaying());
    sound.setMood(FakeSound::Mood::Well);
    REQUIRE(waitForSound(sound, 0.7));
    REQUIRE(PlayerFixture::waitUntil([&] { return film.notices.size() == 2; }));
    CHECK(film.notices.last().isEmpty());
}

TEST_CASE("sound comes back after its output broke down while a film played",
          "[media][sound][output]")
{
    FakeSound sound;
    PlayerFixture film(sound.outputs());
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 10s));
    film.player.play();
    REQUIRE(waitForSound(sound, 0.3));
    sound.setMood(FakeSound::Mood::None);
    sound.breakDown();
    REQUIRE(
        PlayerFixture::waitUntil([&] { return sound.tries() >= 4 && !film.notices.isEmpty(); }));
    REQUIRE(film.notices.size() == 1);
    CHECK(film.notices.first().contains(QStringLiteral("tries again by itself")));
    CHECK(film.player.isPlaying());
    sound.setMood(FakeSound::Mood::Well);
    sound.forget();
    REQUIRE(waitForSound(sound, 0.7));
    REQUIRE(PlayerFixture::waitUntil([&] { return film.notices.last().isEmpty(); }));
}

TEST_CASE("sound comes back with the next play after its output broke down in a pause",
          "[media][sound][output]")
{
    FakeSound sound;
    PlayerFixture film(sound.outputs());
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 10s));
    film.player.play();
    REQUIRE(waitForSound(sound, 0.3));
    film.player.pause();
    REQUIRE(PlayerFixture::waitUntil([&] { return !sound.isPlaying(); }));
    sound.setMood(FakeSound::Mood::Refuses);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return !film.notices.isEmpty(); }));
    film.player.pause();
    sound.setMood(FakeSound::Mood::Well);
    sound.forget();
    film.player.play();
    REQUIRE(waitForSound(sound, 0.7));
}

TEST_CASE("nothing looks for a sound output while the film is paused or mute",
          "[media][sound][output]")
{
    FakeSound sound;
    sound.setMood(FakeSound::Mood::None);
    PlayerFixture film(sound.outputs());
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 10s));
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return sound.tries() >= 2; }));
    const bool isPaused = GENERATE(true, false);
    CAPTURE(isPaused);
    if (isPaused) {
        film.player.pause();
    } else {
        film.player.setMuted(true);
    }
    const bool rests = PlayerFixture::waitUntil([&] {
        const int tries = sound.tries();
        QTest::qWait(60);
        return sound.tries() == tries;
    });
    CHECK(rests);
}

TEST_CASE("a film says which sounds it has, and begins with its usual one", "[media][sound]")
{
    PlayerFixture film;
    REQUIRE(film.open(test::foundFilm(QStringLiteral("two-audio.mkv"))));
    const QList<SoundInfo> expected{
        {.language = QStringLiteral("eng"), .title = {}, .isUsual = false},
        {.language = QStringLiteral("nor"),
         .title = QStringLiteral("Med norsk tale"),
         .isUsual = true}};
    CHECK(film.player.info().sounds == expected);
    CHECK(film.player.sound() == 1);
    film.player.setSound(5);
    CHECK(film.player.sound() == 1);
    film.player.close();
    CHECK(film.player.sound() == -1);
    REQUIRE(film.open(QStringLiteral("no-sound.mp4")));
    CHECK(film.player.sound() == -1);
}

TEST_CASE("another sound is heard at once, from where the film is", "[media][sound][play]")
{
    FakeSound sound;
    PlayerFixture film(sound.outputs());
    REQUIRE(film.open(test::foundFilm(QStringLiteral("two-audio.mkv")), 1s));
    const bool whilePlaying = GENERATE(true, false);
    CAPTURE(whilePlaying);
    if (whilePlaying) {
        film.player.play();
        REQUIRE(waitForSound(sound, 0.5));
        CHECK(sound.pitch() == Approx(660).margin(30));
    }
    film.player.setSound(0);
    film.player.play();
    sound.forget();
    REQUIRE(waitForSound(sound, 0.8));
    CHECK(sound.pitch() == Approx(330).margin(30));
    CHECK(film.player.position() < 4s);
    CHECK(film.player.sound() == 0);
    film.player.setSound(1);
    sound.forget();
    REQUIRE(waitForSound(sound, 0.8));
    CHECK(sound.pitch() == Approx(660).margin(30));
}
