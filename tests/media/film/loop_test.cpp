// SPDX-License-Identifier: MIT
#include "media/film/loop.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace expressly;

namespace {

constexpr Loop Forever{.start = 2s, .end = 5s, .rounds = {}};

Loop rounds(int count, Loop::Then then)
{
    return {.start = 2s, .end = 5s, .rounds = count, .then = then};
}

} // namespace

TEST_CASE("without a loop the clock is the film's time", "[media][loop]")
{
    const LoopTimeline timeline;
    CHECK(timeline.at(7s).film == 7s);
    CHECK(timeline.at(7s).rounds == 0);
    CHECK(timeline.clockAt(7s, 0) == 7s);
    CHECK_FALSE(timeline.isActive());
}

TEST_CASE("a loop goes back to its start when its end is reached", "[media][loop]")
{
    const LoopTimeline timeline(Forever, 1s, 60s);
    CHECK(timeline.at(5s - 1us).film == 5s - 1us);
    CHECK(timeline.at(5s - 1us).rounds == 0);
    CHECK(timeline.at(5s).film == 2s);
    CHECK(timeline.at(5s).rounds == 1);
    CHECK(timeline.at(8s - 1us).film == 5s - 1us);
    CHECK(timeline.at(8s).film == 2s);
    CHECK(timeline.at(8s).rounds == 2);
    CHECK(timeline.clockAt(2s, 2) == 8s);
    CHECK(timeline.goesRoundAfter(1000));
    CHECK_FALSE(timeline.waitsAt());
}

TEST_CASE("after its last round the film goes on or waits", "[media][loop]")
{
    const LoopTimeline goesOn(rounds(3, Loop::Then::GoOn), 2s, 60s);
    CHECK(goesOn.at(11s - 1us).film == 5s - 1us);
    CHECK(goesOn.at(11s - 1us).rounds == 2);
    CHECK(goesOn.at(11s).film == 5s);
    CHECK(goesOn.at(13s).film == 7s);
    CHECK(goesOn.at(13s).rounds == 3);
    CHECK(goesOn.clockAt(7s, 3) == 13s);
    CHECK(goesOn.isOverAfter(3));
    CHECK_FALSE(goesOn.isOverAfter(2));

    const LoopTimeline waits(rounds(3, Loop::Then::Wait), 2s, 60s);
    CHECK(waits.waitsAt() == 11s);
    CHECK(waits.at(13s).film == 5s);
}

TEST_CASE("a loop does not act on what is played from its end on", "[media][loop]")
{
    CHECK_FALSE(LoopTimeline(Forever, 5s, 60s).isActive());
    CHECK(LoopTimeline(Forever, 5s - 1us, 60s).isActive());
    CHECK(LoopTimeline(Forever, 0s, 60s).isActive());
}

TEST_CASE("a loop ends with the film at latest", "[media][loop]")
{
    CHECK(LoopTimeline(Forever, 0s, 4s).end() == 4s);
    CHECK(LoopTimeline(Forever, 0s, 0s).end() == 5s);
    CHECK_FALSE(LoopTimeline(Forever, 0s, 1s).isActive());
}
