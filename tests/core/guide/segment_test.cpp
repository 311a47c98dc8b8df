// SPDX-License-Identifier: MIT
#include "core/guide/segment.h"
#include "core/guide/video.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace expressly;

TEST_CASE("A segment lies where its chapter or its times say", "[core][lesson]")
{
    const Video video{.chapters = {{.id = u"a"_s, .start = 1s},
                                   {.id = u"b"_s, .start = 5s, .end = 7s},
                                   {.id = u"c"_s, .start = 9s}}};
    CHECK(resolve({.chapter = u"a"_s}, video) == TimeRange{.start = 1s, .end = 5s});
    CHECK(resolve({.chapter = u"b"_s}, video) == TimeRange{.start = 5s, .end = 7s});
    CHECK(resolve({.chapter = u"c"_s}, video) == TimeRange{.start = 9s});
    CHECK(resolve({.start = 2s, .end = 3s}, video) == TimeRange{.start = 2s, .end = 3s});
    CHECK(resolve({.start = 2s}, video) == TimeRange{.start = 2s});
    CHECK_FALSE(resolve({.chapter = u"d"_s}, video).has_value());
    CHECK_FALSE(resolve({}, video).has_value());
}
