// SPDX-License-Identifier: MIT
#include "session/film/jumphistory.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace expressly;

namespace {

const JumpHistory::Clock::time_point Begin{};

} // namespace

TEST_CASE("a jump is undone, and the undoing too", "[session][jumps]")
{
    JumpHistory jumps;
    CHECK_FALSE(jumps.undo(5s));
    jumps.push(10s, JumpHistory::Kind::Jump);
    CHECK(jumps.undo(434s) == 10s);
    CHECK(jumps.undo(10s) == 434s);
    CHECK(jumps.undo(434s) == 10s);
}

TEST_CASE("skips within two seconds of one another are one jump", "[session][jumps]")
{
    JumpHistory jumps;
    jumps.push(10s, JumpHistory::Kind::Skip, Begin);
    jumps.push(15s, JumpHistory::Kind::Skip, Begin + 1s);
    jumps.push(20s, JumpHistory::Kind::Skip, Begin + 3s);
    CHECK(jumps.size() == 1);
    CHECK(jumps.undo(25s) == 10s);
    jumps.push(30s, JumpHistory::Kind::Skip, Begin + 4s);
    jumps.push(35s, JumpHistory::Kind::Skip, Begin + 6'001ms);
    CHECK(jumps.size() == 3);
}

TEST_CASE("jumps in quick succession are all kept", "[session][jumps]")
{
    JumpHistory jumps;
    jumps.push(10s, JumpHistory::Kind::Jump, Begin);
    jumps.push(120s, JumpHistory::Kind::Jump, Begin + 200ms);
    jumps.push(300s, JumpHistory::Kind::Skip, Begin + 300ms);
    CHECK(jumps.undo(305s) == 300s);
    CHECK(jumps.goFurtherBack() == 120s);
    CHECK(jumps.goFurtherBack() == 10s);
    CHECK_FALSE(jumps.goFurtherBack());
    jumps.clear();
    CHECK(jumps.isEmpty());
}

TEST_CASE("the oldest jumps are forgotten", "[session][jumps]")
{
    JumpHistory jumps;
    for (int second = 0; second < 1000; ++second) {
        jumps.push(std::chrono::seconds(second), JumpHistory::Kind::Jump);
    }
    CHECK(jumps.size() == JumpHistory::MostJumps);
    CHECK(jumps.undo(1000s) == 999s);
}
