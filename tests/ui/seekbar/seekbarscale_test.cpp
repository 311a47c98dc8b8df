// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/seekbar/seekbarscale.h"

using namespace std::chrono_literals;
using namespace expressly;

TEST_CASE("A seek bar shows the whole film between its margins", "[ui][seekbar]")
{
    SeekBarScale scale{.duration = 100s, .width = 224};
    CHECK(scale.from() == 0s);
    CHECK(scale.to() == 100s);
    CHECK(scale.xAt(0s) == 12);
    CHECK(scale.xAt(50s) == 112);
    CHECK(scale.xAt(1h) == 212);
    CHECK(scale.timeAt(112) == 50s);
    CHECK(scale.timeAt(-5) == 0s);
    CHECK(scale.timeAt(999) == 100s); // its end can be reached
    scale.isRightToLeft = true;
    CHECK(scale.xAt(25s) == 162);
    CHECK(scale.timeAt(162) == 25s);
}

TEST_CASE("A seek bar shows a part of the film up to the next one's first moment", "[ui][seekbar]")
{
    const SeekBarScale scale{
        .duration = 100s, .scope = TimeRange{.start = 20s, .end = 40s}, .width = 224};
    CHECK(scale.xAt(20s) == 12);
    CHECK(scale.xAt(5s) == 12);
    CHECK(scale.timeAt(999) == 39'999ms);
    CHECK(scale.shows(20s));
    CHECK_FALSE(scale.shows(40s));
    CHECK(scale.inside(10s) == 20s);
    CHECK(scale.inside(50s) == 39'999ms);
}

TEST_CASE("A part that does not lie in the film is no part", "[ui][seekbar]")
{
    const auto scope = GENERATE(TimeRange{.start = 100s},
                                TimeRange{.start = 40s, .end = 40s},
                                TimeRange{.start = 200s, .end = 300s});
    const SeekBarScale scale{.duration = 100s, .scope = scope, .width = 224};
    CHECK(scale.from() == 0s);
    CHECK(scale.to() == 100s);
    const SeekBarScale toItsEnd{
        .duration = 100s, .scope = TimeRange{.start = 90s, .end = 999s}, .width = 224};
    CHECK(toItsEnd.from() == 90s);
    CHECK(toItsEnd.to() == 100s);
}

TEST_CASE("Where the film's length is not known, nothing is shown", "[ui][seekbar]")
{
    const SeekBarScale scale{.scope = TimeRange{.start = 1s}, .width = 10};
    CHECK(scale.xAt(9s) == 12);
    CHECK(scale.timeAt(500) == 0s);
    CHECK_FALSE(scale.shows(0s));
}
