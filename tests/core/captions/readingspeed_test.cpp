// SPDX-License-Identifier: MIT
#include "core/captions/readingspeed.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace expressly;

namespace {

Cue cueOf(const QString &text, std::chrono::milliseconds length)
{
    return {.id = {}, .start = 10s, .end = 10s + length, .text = text};
}

} // namespace

TEST_CASE("What is read of a caption is counted", "[core][captions]")
{
    const auto count = [](const QString &text) { return charactersToRead(cueOf(text, 1s)); };
    SECTION("spaces too")
    {
        CHECK(count(u"Press & hold."_s) == 13);
    }
    SECTION("a line break as one space")
    {
        CHECK(count(u"Press\nhold"_s) == 10);
        CHECK(count(u" Press \n  hold\n"_s) == 10);
    }
    SECTION("a side as its word")
    {
        CHECK(count(u"The {side:left} hand"_s) == 13);
    }
    SECTION("a sign of two halves once")
    {
        CHECK(count(u"🍼"_s) == 1);
    }
    SECTION("nothing")
    {
        CHECK(count({}) == 0);
    }
}

TEST_CASE("Captions with more than 15 characters a second are too fast", "[core][captions]")
{
    const QString text = u"Fifteen letters"_s;
    SECTION("15 are not")
    {
        CHECK(fastCues({cueOf(text, 1s), cueOf(text, 2s)}).isEmpty());
    }
    SECTION("more are, and it is said how long they need")
    {
        const QList<FastCue> fast = fastCues({cueOf(text, 1s), cueOf(text, 999ms)});
        REQUIRE(fast.size() == 1);
        CHECK(fast.constFirst().cue.end == 10'999ms);
        CHECK(fast.constFirst().characters == 15);
        CHECK(fast.constFirst().perSecond == Approx(15.015).epsilon(0.001));
        CHECK(fast.constFirst().needed == 1s);
    }
    SECTION("what it needs is never too little")
    {
        const QList<FastCue> fast = fastCues({cueOf(u"Press back, wait"_s, 500ms)});
        REQUIRE(fast.size() == 1);
        CHECK(fast.constFirst().needed == 1067ms);
        CHECK(fastCues({cueOf(u"Press back, wait"_s, 1067ms)}).isEmpty());
    }
    SECTION("not what is never shown, or empty")
    {
        CHECK(fastCues({cueOf(text, 0s), cueOf(text, -1s), cueOf(u" "_s, 1ms)}).isEmpty());
    }
}
