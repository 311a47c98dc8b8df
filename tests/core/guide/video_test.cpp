// SPDX-License-Identifier: MIT
#include "core/guide/video.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using expressly::pageAt;
using std::chrono::milliseconds;

TEST_CASE("The publisher's page opens at the time where the host can", "[core][video]")
{
    const auto [page, time, expected] = GENERATE(table<QString, milliseconds, QString>({
        {u"https://vimeo.com/123"_s, 434s, u"https://vimeo.com/123#t=434s"_s},
        {u"https://vimeo.com/123"_s, 434'999ms, u"https://vimeo.com/123#t=434s"_s},
        {u"https://vimeo.com/123#t=5s"_s, 434s, u"https://vimeo.com/123#t=434s"_s},
        {u"https://player.vimeo.com/video/123?h=1"_s,
         434s,
         u"https://player.vimeo.com/video/123?h=1#t=434s"_s},
        {u"https://youtu.be/abc"_s, 434s, u"https://youtu.be/abc?t=434"_s},
        {u"https://www.youtube.com/watch?v=abc"_s,
         434s,
         u"https://www.youtube.com/watch?v=abc&t=434"_s},
        {u"https://www.youtube.com/watch?t=1&v=abc"_s,
         434s,
         u"https://www.youtube.com/watch?v=abc&t=434"_s},
        {u"https://notvimeo.com/123"_s, 434s, u"https://notvimeo.com/123"_s},
        {u"https://example.org/vimeo.com"_s, 434s, u"https://example.org/vimeo.com"_s},
        {u"https://vimeo.com/123"_s, 0s, u"https://vimeo.com/123"_s},
        {u"https://vimeo.com/123"_s, -1s, u"https://vimeo.com/123"_s},
        {u""_s, 434s, u""_s},
    }));
    CAPTURE(page, time);
    CHECK(pageAt({.page = page}, time) == expected);
}
