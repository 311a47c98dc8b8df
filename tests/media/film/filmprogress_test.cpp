// SPDX-License-Identifier: MIT
#include "media/film/filmprogress.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace expressly;

namespace {

using Counting = FilmProgress::Counting;

FilmProgress inLoop(const Loop &loop)
{
    FilmProgress progress;
    progress.setLength(10s);
    progress.setLoop(loop);
    progress.anchor(loop.start, Counting::Anew);
    return progress;
}

} // namespace

TEST_CASE("Clock and film agree from where they were anchored", "[media][loop]")
{
    FilmProgress progress = inLoop({.start = 1s, .end = 2s, .rounds = 3});
    CHECK(progress.position() == 1s);
    CHECK(progress.due() == 1s);
    progress.moveTo(2'500ms);
    CHECK(progress.position() == 1'500ms);
    CHECK(progress.due() == 2'500ms);
    progress.moveTo(3s, 1'200'001us);
    CHECK(progress.position() == 1'200'001us);
    CHECK(progress.rounded() == 1'201ms);
    progress.anchor(7s, Counting::Anew);
    CHECK(progress.due() == 7s);
    CHECK_FALSE(progress.timeline().isActive());
}

TEST_CASE("Each round is said once, counted on or anew", "[media][loop]")
{
    FilmProgress progress = inLoop({.start = 1s, .end = 2s, .rounds = 5});
    CHECK_FALSE(progress.finishRound(1'999ms));
    CHECK(progress.finishRound(2s) == 1);
    CHECK_FALSE(progress.finishRound(2'999ms));
    CHECK(progress.finishRound(4s) == 3); // those between were not seen
    CHECK(progress.loopAhead()->rounds == 5);

    progress.anchor(1'500ms, Counting::GoesOn);
    CHECK(progress.loopAhead()->rounds == 2);
    CHECK(progress.finishRound(2s) == 4);
    progress.anchor(1'500ms, Counting::GoesOn);
    CHECK(progress.loopAhead()->rounds == 1);
    CHECK(progress.finishRound(2s) == 5);
    progress.anchor(1'500ms, Counting::GoesOn);
    CHECK(progress.loopAhead()->rounds == 1); // never none

    progress.anchor(1'500ms, Counting::Anew);
    CHECK(progress.loopAhead()->rounds == 5);
    CHECK(progress.finishRound(2s) == 1);
}

TEST_CASE("A loop without rounds goes on for ever, and there may be none", "[media][loop]")
{
    FilmProgress progress = inLoop({.start = 1s, .end = 2s});
    CHECK(progress.finishRound(7s) == 6);
    progress.anchor(1s, Counting::GoesOn);
    CHECK_FALSE(progress.loopAhead()->rounds);
    CHECK(progress.finishRound(2s) == 7);
    progress.setLoop({});
    progress.anchor(1s, Counting::Anew);
    CHECK_FALSE(progress.loopAhead());
    CHECK_FALSE(progress.finishRound(9s));
    CHECK_FALSE(progress.finishLastRound(9s, 2s));
}

TEST_CASE("The last round of a loop that ends with the film is over with the film", "[media][loop]")
{
    FilmProgress progress = inLoop({.start = 1s, .end = 9s, .rounds = 1});
    CHECK_FALSE(progress.finishLastRound(7s, 2s));
    CHECK(progress.finishLastRound(7'001ms, 2s) == 1);
    CHECK_FALSE(progress.finishLastRound(9s, 2s));
}
