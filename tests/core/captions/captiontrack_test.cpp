// SPDX-License-Identifier: MIT
#include "core/captions/captiontrack.h"
#include "support/catch.h"

#include <random>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using expressly::CaptionTrack;
using expressly::Cue;
using std::chrono::milliseconds;

using Index = std::optional<qsizetype>;
using Indexes = QList<qsizetype>;

namespace {

/// 0: a [1 s, 9 s), 1: b [2 s, 3 s), 2: c [3 s, 4 s), 3: d at 3 s for no time, 4: e [12 s, 13 s).
CaptionTrack track()
{
    return CaptionTrack({{.id = u"b"_s, .start = 2s, .end = 3s},
                         {.id = u"c"_s, .start = 3s, .end = 4s},
                         {.id = u"d"_s, .start = 3s, .end = 3s},
                         {.id = u"e"_s, .start = 12s, .end = 13s},
                         {.id = u"a"_s, .start = 1s, .end = 9s}});
}

} // namespace

TEST_CASE("A caption is shown from its start until before its end", "[core][captions]")
{
    const auto [position, indexes] = GENERATE(table<milliseconds, Indexes>({
        {milliseconds::min(), {}},
        {999ms, {}},
        {1s, {0}},
        {1'999ms, {0}},
        {2s, {0, 1}},
        {2'999ms, {0, 1}},
        {3s, {0, 2}},
        {4s, {0}},
        {8'999ms, {0}},
        {9s, {}},
        {12s, {4}},
        {12'999ms, {4}},
        {13s, {}},
        {milliseconds::max(), {}},
    }));
    CAPTURE(position);
    CHECK(track().indexesAt(position) == indexes);
}

TEST_CASE("The caption being said is the last that has begun", "[core][captions]")
{
    const auto [position, index] = GENERATE(table<milliseconds, Index>({
        {999ms, {}},
        {1s, 0},
        {2s, 1},
        {3s, 3},
        {11'999ms, 3},
        {12s, 4},
        {milliseconds::max(), 4},
    }));
    CAPTURE(position);
    CHECK(track().saidAt(position) == index);
}

TEST_CASE("Previous goes to the start of this caption first, then to the one before",
          "[core][captions]")
{
    const auto [position, index] = GENERATE(table<milliseconds, Index>({
        {0ms, {}},
        {1s, {}},
        {2s, 0},
        {3s, 1},
        {4s, 1},
        {4'001ms, 3},
        {13s, 3},
        {13'001ms, 4},
    }));
    CAPTURE(position);
    CHECK(track().previous(position) == index);
}

TEST_CASE("Next goes to the first caption that has not begun", "[core][captions]")
{
    const auto [position, index] = GENERATE(table<milliseconds, Index>(
        {{-1s, 0}, {1s, 1}, {2s, 2}, {3s, 4}, {11'999ms, 4}, {12s, {}}}));
    CAPTURE(position);
    CHECK(track().next(position) == index);
}

TEST_CASE("A film without captions shows none", "[core][captions]")
{
    const CaptionTrack none;
    CHECK(none.isEmpty());
    CHECK(none.indexesAt(0s).isEmpty());
    CHECK(none.saidAt(1h) == Index());
    CHECK(none.previous(1h) == Index());
    CHECK(none.next(0s) == Index());
    CHECK(CaptionTrack(QList<Cue>()) == none);
}

TEST_CASE("Captions that overlap in any way are all found", "[core][captions]")
{
    std::mt19937 random(20240229);
    std::uniform_int_distribution<int> times(0, 60);
    for (int count = 1; count < 80; ++count) {
        QList<Cue> cues;
        for (int i = 0; i < count; ++i) {
            cues.append({.start = milliseconds(times(random)), .end = milliseconds(times(random))});
        }
        const CaptionTrack some(cues);
        for (milliseconds position(-1); position < 62ms; ++position) {
            Indexes expected;
            for (qsizetype i = 0; i < some.size(); ++i) {
                if (some.at(i).start <= position && position < some.at(i).end) {
                    expected.append(i);
                }
            }
            REQUIRE(some.indexesAt(position) == expected);
        }
    }
}
