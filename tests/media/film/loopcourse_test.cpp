// SPDX-License-Identifier: MIT
#include "media/film/loopcourse.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace expressly;

namespace {

LoopCourse
courseOf(const Loop &loop, std::chrono::microseconds start, std::chrono::microseconds end = 0us)
{
    return {LoopTimeline(loop, start, end), start};
}

} // namespace

TEST_CASE("A round ends with the frame that begins at the loop's end", "[media][loop]")
{
    LoopCourse course = courseOf({.start = 1s, .end = 2s, .rounds = 2}, 1s);
    CHECK_FALSE(course.endsRound(1'999'999us, std::nullopt));
    CHECK(course.endsRound(2s, std::nullopt));
    course.moveTo(1'960ms);
    CHECK(course.due() == 1'960ms);
    CHECK(course.goesRound());
    CHECK(course.reached() == 1s);
    CHECK(course.due() == 2s);
    course.moveTo(900ms); // the frame that covers the loop's start may begin before it
    CHECK(course.reached() == 1s);
    CHECK_FALSE(course.goesRound());
    CHECK_FALSE(course.endsRound(5s, std::nullopt)); // it is over
}

TEST_CASE("A film that ends in a loop ends the round, unless much of the loop is missing",
          "[media][loop]")
{
    LoopCourse course = courseOf({.start = 1s, .end = 9s}, 1s);
    CHECK_FALSE(course.endsRound(std::nullopt, 7s));
    CHECK(course.endsRound(std::nullopt, 7'001ms));
    CHECK_FALSE(course.endsRound(std::nullopt, std::nullopt)); // it got no further than its start
    course.moveTo(8s);
    CHECK(course.endsRound(std::nullopt, std::nullopt));
}

TEST_CASE("Going round is prepared shortly before the loop, and only if it goes round",
          "[media][loop]")
{
    LoopCourse course = courseOf({.start = 10s, .end = 12s, .rounds = 2}, 0s);
    CHECK_FALSE(course.isNearRound());
    course.moveTo(8s);
    CHECK(course.isNearRound());
    CHECK(course.goesRound());
    CHECK_FALSE(course.isNearRound());
    CHECK_FALSE(LoopCourse().isNearRound());
    CHECK_FALSE(LoopCourse().endsRound(1h, 1h));
}
