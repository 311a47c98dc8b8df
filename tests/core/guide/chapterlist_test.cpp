// SPDX-License-Identifier: MIT
#include "core/guide/chapterlist.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using expressly::ChapterList;
using std::chrono::milliseconds;

using Index = std::optional<qsizetype>;

namespace {

/// a [10 s, 20 s), nothing, b [30 s, 40 s), c [40 s, …).
ChapterList chapters()
{
    return ChapterList({{.id = u"c"_s, .start = 40s},
                        {.id = u"a"_s, .start = 10s, .end = 20s},
                        {.id = u"b"_s, .start = 30s, .end = 55s}});
}

} // namespace

TEST_CASE("A chapter covers its start and not its end", "[core][chapters]")
{
    const auto [position, index] = GENERATE(table<milliseconds, Index>({
        {milliseconds::min(), {}},
        {-1ms, {}},
        {0ms, {}},
        {9'999ms, {}},
        {10s, 0},
        {19'999ms, 0},
        {20s, {}},
        {29'999ms, {}},
        {30s, 1},
        {39'999ms, 1},
        {40s, 2},
        {milliseconds::max(), 2},
    }));
    CAPTURE(position);
    CHECK(chapters().indexAt(position) == index);
}

TEST_CASE("A chapter ends at its own end or the next start, whichever comes first",
          "[core][chapters]")
{
    CHECK(chapters().endOf(0) == 20s);
    CHECK(chapters().endOf(1) == 40s);
    CHECK_FALSE(chapters().endOf(2).has_value());
    CHECK(ChapterList({{.start = 1s, .end = 2s}}).indexAt(2s) == Index());
}

TEST_CASE("Previous goes to the start of this chapter first, then to the one before",
          "[core][chapters]")
{
    const auto [position, index] = GENERATE(table<milliseconds, Index>({
        {9'999ms, {}},
        {10s, {}},
        {13s, {}},
        {13'001ms, 0},
        {25s, 0},
        {30s, 0},
        {33s, 0},
        {33'001ms, 1},
        {milliseconds::max(), 2},
    }));
    CAPTURE(position);
    CHECK(chapters().previous(position) == index);
}

TEST_CASE("Next goes to the first chapter that has not begun", "[core][chapters]")
{
    const auto [position, index] = GENERATE(table<milliseconds, Index>(
        {{-1s, 0}, {9'999ms, 0}, {10s, 1}, {29'999ms, 1}, {30s, 2}, {39'999ms, 2}, {40s, {}}}));
    CAPTURE(position);
    CHECK(chapters().next(position) == index);
}

TEST_CASE("Of two chapters at one start the first is kept", "[core][chapters]")
{
    const ChapterList list({{.id = u"first"_s, .start = 1s}, {.id = u"second"_s, .start = 1s}});
    REQUIRE(list.size() == 1);
    CHECK(list.at(0).id == u"first"_s);
}

TEST_CASE("Chapters are found by id, and an empty list has none", "[core][chapters]")
{
    CHECK(chapters().indexOf(u"b") == Index(1));
    CHECK(chapters().indexOf(u"d") == Index());
    const ChapterList none;
    CHECK(none.isEmpty());
    CHECK(none.indexAt(0s) == Index());
    CHECK(none.previous(1h) == Index());
    CHECK(none.next(0s) == Index());
}
