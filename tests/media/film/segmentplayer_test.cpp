// SPDX-License-Identifier: MIT
#include "media/film/fakemediaplayer.h"
#include "media/film/playerfixture.h"
#include "media/film/segmentplayer.h"
#include "support/catch.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace expressly;
using test::PlayerFixture;

namespace {

struct Fixture
{
    Fixture() { player.becomeReady({.duration = 10min, .size = {640, 360}}); }

    test::FakeMediaPlayer player;
    SegmentPlayer segments{player};
    QSignalSpy waits{&segments, &SegmentPlayer::waiting};
    QSignalSpy finishes{&segments, &SegmentPlayer::finished};
    QSignalSpy loopChanges{&segments, &SegmentPlayer::loopChanged};
};

constexpr TimeRange Compress{.start = 434s, .end = 440s};

} // namespace

TEST_CASE("a practised step is played its repeats at its rate, then waits", "[media][segments]")
{
    Fixture fixture;
    fixture.segments.practise(Compress, 2, 0.5);
    CHECK(fixture.player.loop()
          == Loop{.start = 434s, .end = 440s, .rounds = 2, .then = Loop::Then::Wait});
    CHECK(fixture.player.rate() == 0.5);
    CHECK(fixture.player.seeks.last() == 434s);
    CHECK(fixture.player.isPlaying());
    CHECK(fixture.segments.currentRound() == 1);
    emit fixture.player.roundFinished(1);
    CHECK(fixture.segments.currentRound() == 2);
    fixture.player.waitAtLoopEnd(2);
    CHECK(fixture.segments.isWaiting());
    CHECK(fixture.segments.currentRound() == 2);
    CHECK(fixture.waits.count() == 1);
    CHECK(fixture.finishes.count() == 0);
}

TEST_CASE("the setting says what happens after a step", "[media][segments]")
{
    Fixture fixture;
    fixture.segments.setAfterStep(AfterStep::Repeat, 5);
    fixture.segments.practise(Compress, 2, 1.0);
    CHECK(fixture.player.loop()->rounds == 5);
    fixture.segments.setAfterStep(AfterStep::GoOn);
    fixture.segments.practise(Compress, 2, 0.5);
    CHECK(fixture.player.loop()->then == Loop::Then::GoOn);
    emit fixture.player.roundFinished(1);
    CHECK(fixture.segments.isPractising());
    emit fixture.player.roundFinished(2);
    CHECK_FALSE(fixture.segments.isPractising());
    CHECK(fixture.finishes.count() == 1);
    CHECK_FALSE(fixture.player.loop());
    CHECK(fixture.player.rate() == 1.0);
}

TEST_CASE("played on after waiting, practising is over and the rate is the one from before",
          "[media][segments]")
{
    Fixture fixture;
    fixture.player.setRate(0.75);
    fixture.segments.practise(Compress, 1, 0.25);
    fixture.player.waitAtLoopEnd(1);
    const bool again = GENERATE(false, true);
    CAPTURE(again);
    if (again) {
        fixture.segments.practiseAgain();
        CHECK(fixture.segments.isPractising());
        CHECK(fixture.player.rate() == 0.25);
        fixture.player.waitAtLoopEnd(1);
    }
    fixture.player.play();
    CHECK_FALSE(fixture.segments.isPractising());
    CHECK(fixture.player.rate() == 0.75);
    CHECK(fixture.finishes.count() == 1);
}

TEST_CASE("a rate chosen while practising stays", "[media][segments]")
{
    Fixture fixture;
    fixture.segments.practise(Compress, 1, 0.25);
    fixture.player.setRate(1.25);
    fixture.segments.leavePractice();
    CHECK(fixture.player.rate() == 1.25);
}

TEST_CASE("a jump inside a practised step goes on practising, one outside ends it",
          "[media][segments]")
{
    Fixture fixture;
    fixture.segments.practise(Compress, 2, 1.0);
    fixture.segments.seek(436s);
    CHECK(fixture.segments.isPractising());
    fixture.segments.seek(440s);
    CHECK_FALSE(fixture.segments.isPractising());
    CHECK_FALSE(fixture.player.loop());
    CHECK(fixture.player.seeks.last() == 440s);
}

TEST_CASE("a loop's ends may be set in any order", "[media][segments]")
{
    Fixture fixture;
    fixture.segments.setLoopEnd(20s);
    CHECK_FALSE(fixture.segments.loop().isOn);
    fixture.segments.setLoopStart(30s);
    CHECK(fixture.segments.loop().start == 20s);
    CHECK(fixture.segments.loop().end == 30s);
    CHECK(fixture.player.loop() == Loop{.start = 20s, .end = 30s, .rounds = {}});
    fixture.segments.setLoopStart(30s); // nothing between them: the shortest loop
    CHECK(fixture.segments.loop().end == 30'100ms);
    CHECK(fixture.loopChanges.count() == 3);
}

TEST_CASE("switching a loop off keeps its range, and so does a jump", "[media][segments]")
{
    Fixture fixture;
    fixture.segments.setLoop(20s, 30s, 3);
    fixture.segments.setLooping(false);
    CHECK_FALSE(fixture.player.loop());
    CHECK(fixture.segments.loop().start == 20s);
    fixture.segments.setLooping(true);
    CHECK(fixture.player.loop()->rounds == 3);
    fixture.segments.seek(100s);
    CHECK(fixture.player.loop().has_value());
    fixture.segments.discardLoop();
    CHECK_FALSE(fixture.segments.loop().start);
    fixture.segments.setLooping(true);
    CHECK_FALSE(fixture.segments.loop().isOn);
}

TEST_CASE("a loop waits while a step is practised", "[media][segments]")
{
    Fixture fixture;
    fixture.segments.setLoop(20s, 30s);
    fixture.segments.practise(Compress, 1, 1.0);
    fixture.segments.setLoopRounds(4);
    CHECK(fixture.player.loop()->start == 434s);
    fixture.segments.leavePractice();
    CHECK(fixture.player.loop() == Loop{.start = 20s, .end = 30s, .rounds = 4});
}

TEST_CASE("a pause at the end of a range acts once, before the loop and after a step",
          "[media][segments]")
{
    Fixture fixture;
    fixture.segments.setLoop(20s, 30s);
    fixture.segments.practise(Compress, 1, 1.0);
    fixture.segments.seek(60s, 90s);
    CHECK_FALSE(fixture.segments.isPractising());
    CHECK(fixture.player.loop()
          == Loop{.start = 0s, .end = 90s, .rounds = 1, .then = Loop::Then::Wait});
    fixture.player.play();
    fixture.player.waitAtLoopEnd(1);
    CHECK_FALSE(fixture.segments.isWaiting()); // no step does
    fixture.player.play();
    CHECK(fixture.player.loop() == Loop{.start = 20s, .end = 30s});

    fixture.segments.setPauseAt(90s);
    fixture.segments.seek(70s); // by hand
    CHECK(fixture.player.loop() == Loop{.start = 20s, .end = 30s});
    fixture.segments.forget();
    CHECK_FALSE(fixture.player.loop());
    CHECK_FALSE(fixture.segments.loop().start);
}

TEST_CASE("the range and rounds of a practised step are known", "[media][segments]")
{
    Fixture fixture;
    CHECK_FALSE(fixture.segments.practisedRange());
    fixture.segments.practise(Compress, 2, 1.0);
    CHECK(fixture.segments.practisedRange() == Compress);
    CHECK(fixture.segments.practisedRounds() == 2);
    fixture.segments.practise(TimeRange{.start = 434s, .end = {}}, 1, 1.0);
    CHECK_FALSE(fixture.segments.practisedRange()->end);
}

TEST_CASE("practising shows the step's frames and no others", "[media][segments]")
{
    const double rate = GENERATE(0.25, 1.5);
    CAPTURE(rate);
    PlayerFixture film;
    SegmentPlayer segments(film.player);
    REQUIRE(film.open(QStringLiteral("ten-minutes.mkv"), 10s));
    const QSignalSpy waits(&segments, &SegmentPlayer::waiting);
    const QSignalSpy finishes(&segments, &SegmentPlayer::finished);
    film.numbers.clear();
    segments.practise(TimeRange{.start = 434s, .end = 434'320ms}, 2, rate);
    REQUIRE(PlayerFixture::waitUntil([&] { return waits.count() == 1; }));
    while (!film.numbers.isEmpty() && film.numbers.first() < 10850) {
        film.numbers.removeFirst(); // of the place before
    }
    CHECK(std::ranges::count(film.numbers, 10850) == 2);
    CHECK(*std::ranges::max_element(film.numbers) == 10857);
    CHECK(*std::ranges::min_element(film.numbers) == 10850);
    CHECK(film.numbers.last() == 10857);
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() >= 10860; }));
    CHECK(finishes.count() == 1);
    CHECK(film.player.rate() == 1.0);
    CHECK(film.player.isPlaying());
}
