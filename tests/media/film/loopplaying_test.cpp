// SPDX-License-Identifier: MIT
#include "media/film/playerfixture.h"
#include "support/catch.h"
#include "support/clips/testclips.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;
using namespace expressly;
using test::PlayerFixture;

namespace {

/// The numbers of each round that was shown, from one going back to the next.
QList<QList<int>> roundsIn(const QList<int> &numbers)
{
    QList<QList<int>> rounds;
    for (const int number : numbers) {
        if (rounds.isEmpty() || number <= rounds.last().last()) {
            rounds.append(QList<int>{});
        }
        rounds.last().append(number);
    }
    return rounds;
}

void checkRounds(const QList<QList<int>> &rounds, int first, int last)
{
    for (qsizetype index = 0; index < rounds.size(); ++index) {
        CAPTURE(index, first, last);
        CHECK(rounds.at(index).first() == first);
        CHECK(rounds.at(index).last() <= last);
    }
}

struct Case
{
    const char *file;
    std::chrono::milliseconds start;
    std::chrono::milliseconds end;
};

} // namespace

TEST_CASE("a loop begins each round with its first frame, shows none outside and waits on its last",
          "[media][loop]")
{
    const auto each = GENERATE(Case{"ten-minutes.mp4", 439'000ms, 439'400ms},
                               Case{"ten-minutes.mkv", 434'000ms, 434'400ms},
                               Case{"ten-minutes.webm", 438'010ms, 438'390ms},
                               Case{"vfr.mkv", 1'100ms, 1'500ms},
                               Case{"vfr.mp4", 990ms, 1'310ms},
                               Case{"start-offset.ts", 1'960ms, 2'200ms},
                               Case{"ntsc.mp4", 3'003ms, 3'403ms},
                               Case{"hd.mp4", 4'900ms, 5'300ms});
    const double rate = GENERATE(0.5, 1.0, 1.5);
    CAPTURE(each.file, rate);
    const auto &clip = test::testClip(QString::fromLatin1(each.file));
    PlayerFixture film;
    REQUIRE(film.open(clip.file, each.start));
    const QSignalSpy waits(&film.player, &MediaPlayer::waiting);
    const QSignalSpy ended(&film.player, &MediaPlayer::roundFinished);
    film.player.setRate(rate);
    film.player.setLoop(
        Loop{.start = each.start, .end = each.end, .rounds = 3, .then = Loop::Then::Wait});
    REQUIRE(film.frameAfterSeek(each.start));
    film.numbers = {film.numbers.last()};
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return waits.count() == 1; }));

    const int first = test::frameAt(clip, each.start);
    const int last = test::frameAt(clip, each.end - 1us);
    const auto rounds = roundsIn(film.numbers);
    CHECK(rounds.size() == 3);
    checkRounds(rounds, first, last);
    CHECK(film.numbers.last() == last);
    CHECK(ended.count() == 3);
    CHECK_FALSE(film.player.isPlaying());
}

TEST_CASE("a loop takes as long as its rounds, also where its start is far from a key frame",
          "[media][loop]")
{
    // 439 s to 443 s: nearly a whole group of pictures lies before the start.
    const bool isLong = GENERATE(false, true);
    const auto length = isLong ? 3'000ms : 400ms;
    const int count = isLong ? 2 : 5;
    const auto file = isLong ? "hd.mp4" : "ten-minutes.mp4";
    const auto start = isLong ? 4'900ms : 439'000ms;
    CAPTURE(isLong);
    PlayerFixture film;
    REQUIRE(film.open(QString::fromLatin1(file), start));
    const QSignalSpy waits(&film.player, &MediaPlayer::waiting);
    film.player.setLoop(
        Loop{.start = start, .end = start + length, .rounds = count, .then = Loop::Then::Wait});
    REQUIRE(film.frameAfterSeek(start));
    QElapsedTimer wall;
    wall.start();
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return waits.count() == 1; }));
    // A busy computer may hold the film up a little; a seek for each round would cost far more.
    const auto due = static_cast<double>((length * count).count());
    CHECK(wall.elapsed() == Approx(due).margin(150 + due / 10));
}

TEST_CASE("after its last round a loop lets the film go on", "[media][loop]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 434s));
    const QSignalSpy ended(&film.player, &MediaPlayer::roundFinished);
    film.player.setLoop(Loop{.start = 434s, .end = 434'200ms, .rounds = 2});
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() >= 10858; }));
    CHECK(ended.count() == 2);
    CHECK(film.player.isPlaying());
    CHECK(film.player.loop().has_value());
}

TEST_CASE("played once more after waiting, the film goes on behind the loop", "[media][loop]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 1s));
    const QSignalSpy waits(&film.player, &MediaPlayer::waiting);
    film.player.setPauseAt(1'200ms);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return waits.count() == 1; }));
    CHECK(film.numbers.last() == 29);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() >= 33; }));
    CHECK(film.player.isPlaying());
}

TEST_CASE("a loop set while the film plays acts at once and its removal too", "[media][loop]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 434s));
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() >= 10852; }));
    film.player.setLoop(Loop{.start = 434s, .end = 434'400ms, .rounds = {}});
    const QSignalSpy ended(&film.player, &MediaPlayer::roundFinished);
    REQUIRE(PlayerFixture::waitUntil([&] { return ended.count() == 2; }));
    CHECK(*std::ranges::max_element(film.numbers) == 10859);
    CHECK(film.player.isPlaying());
    film.player.setLoop(std::nullopt);
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() >= 10862; }));
    CHECK(ended.count() == 2);
}

TEST_CASE("a jump behind a loop leaves it set, and it acts again when it is played into",
          "[media][loop]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 434s));
    const QSignalSpy ended(&film.player, &MediaPlayer::roundFinished);
    film.player.setLoop(Loop{.start = 434s, .end = 434'200ms, .rounds = {}});
    CHECK(film.frameAfterSeek(434'200ms) == 10855); // the very end is outside
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() >= 10858; }));
    CHECK(ended.count() == 0);
    CHECK(film.frameAfterSeek(433'900ms) == 10847);
    REQUIRE(PlayerFixture::waitUntil([&] { return ended.count() == 2; }));
    CHECK(film.player.isPlaying());
}

TEST_CASE("single steps leave a loop, and playing lets it act again", "[media][loop][step]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 434'120ms));
    film.player.setLoop(Loop{.start = 434s, .end = 434'200ms, .rounds = {}});
    for (const int number : {10854, 10855, 10856}) {
        film.player.step(1);
        REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() == number; }));
    }
    film.player.step(-3);
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() == 10853; }));
    film.player.step(1);
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() == 10854; }));
    std::optional<int> firstOfRound;
    QObject::connect(&film.player, &MediaPlayer::roundFinished, &film.player, [&] {
        firstOfRound = firstOfRound.value_or(film.numbers.last());
    });
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return firstOfRound.has_value(); }));
    CHECK(firstOfRound == 10850);
}

TEST_CASE("a loop may end with the film", "[media][loop]")
{
    const auto then = GENERATE(Loop::Then::GoOn, Loop::Then::Wait);
    CAPTURE(static_cast<int>(then));
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("no-sound.mp4"), 9'800ms));
    const QSignalSpy ended(&film.player, &MediaPlayer::roundFinished);
    film.player.setLoop(Loop{.start = 9'800ms, .end = 60s, .rounds = 2, .then = then});
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return !film.player.isPlaying(); }));
    CHECK(ended.count() == 2);
    CHECK(film.numbers.last() == 249);
    CHECK(film.ends.count() == (then == Loop::Then::GoOn ? 1 : 0));
}

TEST_CASE("a sound file goes round in a loop", "[media][loop]")
{
    PlayerFixture film;
    film.player.open(test::clip(QStringLiteral("sound-only.m4a")), 0ms);
    REQUIRE(
        PlayerFixture::waitUntil([&] { return film.player.state() == MediaPlayer::State::Ready; }));
    const QSignalSpy waits(&film.player, &MediaPlayer::waiting);
    const QSignalSpy ended(&film.player, &MediaPlayer::roundFinished);
    film.player.setLoop(Loop{.start = 1s, .end = 1'200ms, .rounds = 2, .then = Loop::Then::Wait});
    film.player.seek(1s);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return waits.count() == 1; }));
    CHECK(ended.count() == 2);
    CHECK(film.player.position() == 1'200ms);
}
