// SPDX-License-Identifier: MIT
// A loop that is asked for is played, from wherever the film is.
#include "media/film/fakemediaplayer.h"
#include "media/film/playerfixture.h"
#include "media/film/segmentplayer.h"
#include "support/catch.h"
#include "support/clips/testclips.h"

#include <QSignalSpy>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace expressly;
using test::PlayerFixture;

namespace {

struct Fixture
{
    Fixture() { player.becomeReady({.duration = 60s, .size = {640, 360}, .frameDuration = 40ms}); }

    void playTo(std::chrono::milliseconds position)
    {
        player.play();
        player.advanceTo(position);
        player.seeks.clear();
    }

    /// As the film does after the last round of a loop.
    void finishRound(int round, std::chrono::milliseconds position)
    {
        emit player.roundFinished(round);
        player.advanceTo(position);
    }

    test::FakeMediaPlayer player;
    SegmentPlayer segments{player};
};

using Seeks = QList<std::chrono::milliseconds>;

} // namespace

TEST_CASE("Setting a loop's second end while the film plays goes to its start at once",
          "[media][segments][loop]")
{
    Fixture fixture;
    const bool beginsWithEnd = GENERATE(false, true);
    CAPTURE(beginsWithEnd);
    fixture.playTo(10s);
    if (beginsWithEnd) {
        fixture.segments.setLoopEnd(10s);
        fixture.player.advanceTo(12s);
        fixture.segments.setLoopStart(12s);
    } else {
        fixture.segments.setLoopStart(10s);
        fixture.player.advanceTo(12s);
        fixture.segments.setLoopEnd(12s);
    }
    CHECK(fixture.player.loop() == Loop{.start = 10s, .end = 12s, .rounds = {}});
    CHECK(fixture.player.seeks == Seeks{10s});
    CHECK(fixture.player.isPlaying());
    CHECK_FALSE(fixture.segments.loop().isPast);

    // Once more, further on: the same gesture does the same.
    fixture.player.advanceTo(11s);
    fixture.segments.setLoopEnd(11s);
    CHECK(fixture.player.seeks == Seeks{10s, 10s});
}

TEST_CASE("Set while the film stands, a loop begins at its start with the next play",
          "[media][segments][loop]")
{
    Fixture fixture;
    fixture.player.advanceTo(10s);
    fixture.segments.setLoopStart(10s);
    fixture.segments.seek(12s);
    fixture.player.seeks.clear();
    fixture.segments.setLoopEnd(12s);
    CHECK(fixture.player.seeks.isEmpty()); // what she looks at stays
    CHECK_FALSE(fixture.segments.loop().isPast);
    fixture.player.play();
    CHECK(fixture.player.seeks == Seeks{10s});

    // Inside it, playing goes on where the film is, also after single steps to there.
    fixture.player.pause();
    fixture.player.advanceTo(11s);
    fixture.player.play();
    CHECK(fixture.player.seeks == Seeks{10s});
    // Steps over the end look closer, and do not leave.
    fixture.player.pause();
    fixture.player.advanceTo(12'080ms);
    fixture.player.play();
    CHECK(fixture.player.seeks == Seeks{10s, 10s});
}

TEST_CASE("A loop that is switched on from outside begins at its start", "[media][segments][loop]")
{
    Fixture fixture;
    fixture.segments.setLoop(10s, 12s);
    fixture.segments.setLooping(false);
    const auto from = GENERATE(5s, 12s, 50s);
    const bool isPlaying = GENERATE(false, true);
    CAPTURE(from.count(), isPlaying);
    fixture.segments.seek(from);
    if (isPlaying) {
        fixture.player.play();
    }
    fixture.player.seeks.clear();
    fixture.segments.setLooping(true);
    CHECK_FALSE(fixture.segments.loop().isPast);
    fixture.player.play();
    CHECK(fixture.player.seeks == Seeks{10s});
}

TEST_CASE("Who jumps behind a loop stays there until she is back, and that is known",
          "[media][segments][loop]")
{
    Fixture fixture;
    fixture.segments.setLoop(10s, 12s);
    QSignalSpy changes(&fixture.segments, &SegmentPlayer::loopChanged);
    fixture.playTo(11s);
    fixture.segments.seek(12s); // the very end is outside
    CHECK(fixture.segments.loop().isPast);
    CHECK(changes.count() == 1);
    fixture.player.advanceTo(13s);
    CHECK(changes.count() == 1);
    fixture.player.pause();
    fixture.player.play();
    CHECK(fixture.player.seeks == Seeks{12s});
    CHECK(fixture.segments.loop().isOn);

    fixture.segments.seek(5s); // before it: it is played into
    CHECK_FALSE(fixture.segments.loop().isPast);
    fixture.player.pause();
    fixture.player.play();
    CHECK(fixture.player.seeks == Seeks{12s, 5s});
    fixture.segments.seek(13s);
    CHECK(fixture.segments.loop().isPast);
    fixture.segments.setLooping(false);
    CHECK_FALSE(fixture.segments.loop().isPast);
}

TEST_CASE("After the rounds that were asked for the film goes on, also after a pause",
          "[media][segments][loop]")
{
    Fixture fixture;
    fixture.segments.setLoop(10s, 12s, 2);
    fixture.playTo(11s);
    fixture.finishRound(1, 10s);
    CHECK_FALSE(fixture.segments.loop().isPast);
    fixture.finishRound(2, 12s);
    CHECK(fixture.segments.loop().isPast);
    fixture.player.pause();
    fixture.player.play();
    CHECK(fixture.player.seeks.isEmpty());
}

TEST_CASE("Where the loop ends with the film, play begins at its start and nothing is behind it",
          "[media][segments][loop]")
{
    Fixture fixture;
    const auto rounds = GENERATE(std::optional<int>(), std::optional<int>(2));
    CAPTURE(rounds.value_or(0));
    fixture.playTo(59'960ms);
    fixture.player.endFilm();
    fixture.segments.setLoop(50s, 60s, rounds);
    fixture.player.play();
    CHECK(fixture.player.seeks == Seeks{50s});
    fixture.player.advanceTo(59'960ms);
    fixture.finishRound(rounds.value_or(1), 59'960ms);
    fixture.player.endFilm();
    fixture.player.play();
    CHECK(fixture.player.seeks == Seeks{50s, 50s});
    fixture.segments.seek(60s);
    CHECK(fixture.player.seeks.last() == 59'999ms); // its last frame
    CHECK_FALSE(fixture.segments.loop().isPast);
}

TEST_CASE("At the film's end another film's loop is none, and without one the film begins anew",
          "[media][segments][loop]")
{
    Fixture fixture;
    fixture.segments.setLoop(10s, 12s);
    fixture.segments.seek(58s);
    fixture.playTo(59'960ms);
    fixture.player.endFilm();
    fixture.player.play(); // she left the loop
    CHECK(fixture.player.seeks.isEmpty());
    fixture.segments.forget();
    fixture.player.endFilm();
    fixture.player.play();
    CHECK(fixture.player.seeks.isEmpty());
}

TEST_CASE("A loop lies inside the film and lasts long enough to be seen", "[media][segments][loop]")
{
    Fixture fixture;
    fixture.segments.setLoop(60s, 60s);
    CHECK(fixture.segments.loop().start == 59'900ms);
    CHECK(fixture.segments.loop().end == 60s);
    fixture.segments.setLoop(50s, 70s);
    CHECK(fixture.player.loop() == Loop{.start = 50s, .end = 60s, .rounds = {}});
}

TEST_CASE("A loop set during a practised step ends it, at the step's rate, and a pause too",
          "[media][segments][loop]")
{
    Fixture fixture;
    const bool waits = GENERATE(false, true);
    CAPTURE(waits);
    fixture.segments.practise(TimeRange{.start = 20s, .end = 30s}, 2, 0.5);
    fixture.player.advanceTo(22s);
    fixture.segments.setLoopStart(22s);
    CHECK(fixture.segments.isPractising());
    fixture.player.advanceTo(24s);
    if (waits) {
        fixture.player.waitAtLoopEnd(2);
    }
    const QSignalSpy practice(&fixture.segments, &SegmentPlayer::practiceChanged);
    fixture.player.seeks.clear();
    fixture.segments.setLoopEnd(24s);
    CHECK(practice.count() == 1);
    CHECK_FALSE(fixture.segments.isPractising());
    CHECK(fixture.player.rate() == 0.5);
    CHECK(fixture.player.loop() == Loop{.start = 22s, .end = 24s, .rounds = {}});
    fixture.player.play();
    CHECK(fixture.player.seeks == Seeks{22s});

    fixture.segments.setPauseAt(40s);
    fixture.segments.setLoop(30s, 35s);
    CHECK(fixture.player.loop() == Loop{.start = 30s, .end = 35s, .rounds = {}});
    fixture.segments.setLooping(false);
    fixture.segments.practise(TimeRange{.start = 20s, .end = 30s}, 2, 0.5);
    fixture.segments.setLooping(true);
    CHECK_FALSE(fixture.segments.isPractising());
}

TEST_CASE("A loop from before a practised step waits behind it, and does not pull the film away",
          "[media][segments][loop]")
{
    Fixture fixture;
    fixture.segments.setLoop(10s, 12s);
    fixture.segments.practise(TimeRange{.start = 20s, .end = 30s}, 1, 1.0);
    fixture.player.advanceTo(29'960ms);
    fixture.player.waitAtLoopEnd(1);
    CHECK_FALSE(fixture.segments.loop().isPast);
    fixture.player.seeks.clear();
    fixture.player.play();
    CHECK(fixture.player.seeks.isEmpty());
    CHECK(fixture.segments.loop().isPast);
}

TEST_CASE("A loop set while a film plays shows exactly the frame at A first",
          "[media][segments][loop]")
{
    const auto file = GENERATE(as<QString>(),
                               QStringLiteral("ten-minutes.mp4"),
                               QStringLiteral("ten-minutes.webm"),
                               QStringLiteral("vfr.mkv"),
                               QStringLiteral("ntsc.mp4"));
    const double rate = GENERATE(0.5, 1.5);
    const bool isPlaying = GENERATE(true, false);
    CAPTURE(file.toStdString(), rate, isPlaying);
    PlayerFixture film;
    SegmentPlayer segments(film.player);
    REQUIRE(film.open(file, 1s));
    film.player.setRate(rate);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.player.position() > 1'100ms; }));
    segments.setLoopStart(film.player.position());
    const int first = film.numbers.last();
    REQUIRE(PlayerFixture::waitUntil(
        [&] { return film.player.position() > *segments.loop().start + 200ms; }));
    if (!isPlaying) {
        film.player.pause();
    }
    const int behind = film.numbers.last();
    film.numbers.clear();
    const QSignalSpy rounds(&film.player, &MediaPlayer::roundFinished);
    segments.setLoopEnd(film.player.position());
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return rounds.count() == 2; }));
    film.numbers.removeAll(behind); // stood there before, and may be drawn once more
    CHECK(film.numbers.first() == first);
    CHECK(std::ranges::count(film.numbers, first) >= 2);
    CHECK(*std::ranges::max_element(film.numbers) <= behind);
    CHECK(*std::ranges::min_element(film.numbers) == first);
}

TEST_CASE("A loop that ends with the film is played from its start when the film is over",
          "[media][segments][loop]")
{
    PlayerFixture film;
    SegmentPlayer segments(film.player);
    REQUIRE(film.open(QStringLiteral("no-sound.mp4"), 9'800ms));
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.ends.count() == 1; }));
    segments.setLoop(9'600ms, 60s);
    film.numbers.clear();
    const QSignalSpy rounds(&film.player, &MediaPlayer::roundFinished);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return rounds.count() == 1; }));
    // The last frame stood there before, and may be drawn once more.
    CHECK(*std::ranges::find_if(film.numbers, [](int number) { return number != 249; }) == 240);
    // A jump to the very end stays inside, and goes round.
    segments.seek(film.player.info().duration);
    REQUIRE(PlayerFixture::waitUntil([&] { return rounds.count() == 3; }));
    CHECK(*std::ranges::min_element(film.numbers) == 240);
    CHECK(film.player.isPlaying());
}
