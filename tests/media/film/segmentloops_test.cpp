// SPDX-License-Identifier: MIT
#include "media/film/segmentloops.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace expressly;

TEST_CASE("A loop's ends are put in order, apart and into the film", "[media][loop]")
{
    struct Case
    {
        std::chrono::milliseconds start, end, wantedStart, wantedEnd;
    };
    const Case each = GENERATE(Case{2s, 5s, 2s, 5s},
                               Case{5s, 2s, 2s, 5s},
                               Case{3s, 3s, 3s, 3'100ms},
                               Case{8s, 99s, 8s, 10s},
                               Case{10s, 99s, 9'900ms, 10s},
                               Case{20s, 30s, 9'900ms, 10s});
    CAPTURE(each.start.count(), each.end.count());
    OwnLoop loop{.start = each.start, .end = each.end};
    loop.settle(100ms, 10s);
    CHECK(loop.start == each.wantedStart);
    CHECK(loop.end == each.wantedEnd);
    OwnLoop unbounded{.start = each.start, .end = each.end};
    unbounded.settle(100ms, 0ms); // how long the film is, is not known
    CHECK(*unbounded.end - *unbounded.start >= 100ms);
    CHECK(*unbounded.end >= each.end);
}

TEST_CASE("A loop acts while it is on, and holds what lies before its end", "[media][loop]")
{
    OwnLoop loop{.start = 1s, .end = 2s, .rounds = 3};
    CHECK_FALSE(loop.acting());
    loop.isOn = true;
    CHECK(loop.acting() == Loop{.start = 1s, .end = 2s, .rounds = 3});
    CHECK(loop.contains(1s));
    CHECK(loop.contains(1'999ms));
    CHECK_FALSE(loop.contains(2s));
    CHECK_FALSE(loop.contains(999ms));
    CHECK_FALSE(OwnLoop{.start = 1s}.contains(1s));
    CHECK_FALSE(OwnLoop{.start = 1s}.isComplete());
}
