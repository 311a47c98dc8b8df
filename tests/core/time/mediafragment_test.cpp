// SPDX-License-Identifier: MIT
#include "core/time/mediafragment.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using expressly::parseMediaFragment;
using expressly::parsePlaceInTime;
using expressly::TimeRange;

TEST_CASE("The times of a media fragment are read", "[core][mediafragment]")
{
    const auto [text, range] = GENERATE(table<QString, TimeRange>({
        {u"#t=434"_s, {434s, {}}},
        {u"#t=0"_s, {0s, {}}},
        {u"#t=434,452"_s, {434s, 452s}},
        {u"#t=,20"_s, {0s, 20s}},
        {u"#t=npt:7:14"_s, {434s, {}}},
        {u"#t=npt:10,20"_s, {10s, 20s}},
        {u"#t=npt:,20"_s, {0s, 20s}},
        {u"#t=npt:01:02:03.5"_s, {3'723'500ms, {}}},
        {u"#t=7:14,7:52.25"_s, {434s, 472'250ms}},
        {u"#t=10s"_s, {10s, {}}},
        {u"#t=7m14s"_s, {434s, {}}},
        {u"#t=7m14s,7m52s"_s, {434s, 472s}},
        {u"#t=10."_s, {10s, {}}},
        {u"#t=7:14.,7:52."_s, {434s, 472s}},
        {u"#t=10.12345678901234"_s, {10'123ms, {}}},
        {u"#t=%31%30"_s, {10s, {}}},
        {u"#t=npt%3A7:14"_s, {434s, {}}},
        {u"#t=10%2c20"_s, {10s, 20s}},
        {u"#%74=10"_s, {10s, {}}},
        {u"#track=en&t=10&xywh=1,2,3,4"_s, {10s, {}}},
        {u"#&&t=10&"_s, {10s, {}}},
        {u"#t=1&t=2"_s, {2s, {}}},
        {u"#t=1&t=soon"_s, {1s, {}}},
        {u"#t=1&t=%zz"_s, {1s, {}}},
        {u"?t=434"_s, {434s, {}}},
        {u"t=434"_s, {434s, {}}},
    }));
    CAPTURE(text);
    CHECK(parseMediaFragment(text) == range);
    CHECK(parsePlaceInTime(text) == range);
}

TEST_CASE("What is no valid media fragment is refused", "[core][mediafragment]")
{
    const QString text = GENERATE(values<QString>({
        u""_s,
        u"#"_s,
        u"#t"_s,
        u"#t="_s,
        u"#t=,"_s,
        u"#t=10,"_s,
        u"#t=20,10"_s,
        u"#t=20,20"_s,
        u"#t=,0"_s,
        u"#t=10,20,30"_s,
        u"#t=-1"_s,
        u"#t=+1"_s,
        u"#t=.5"_s,
        u"#t=."_s,
        u"#t=1..5"_s,
        u"#t=1.5.5"_s,
        u"#t=7:60"_s,
        u"#t=7:4"_s,
        u"#t=1:60:00"_s,
        u"#t=7.5:14"_s,
        u"#t=10 20"_s,
        u"#t= 10"_s,
        u"#t=\"10\""_s,
        u"#t='10'"_s,
        u"#T=10"_s,
        u"#t=NPT:10"_s,
        u"#t=npt:"_s,
        u"#t=npt:10,npt:20"_s,
        u"#t=npt:7m14s"_s,
        u"#t=npt:10s"_s,
        u"#t=npt:npt:10"_s,
        u"#t=smpte:00:00:10"_s,
        u"#t=smpte-25:00:00:10"_s,
        u"#t=clock:2009-07-26T11:19:01Z"_s,
        u"#t%3D10"_s,
        u"#t=%"_s,
        u"#t=1%3"_s,
        u"#t=%G0"_s,
        u"#t=1%00"_s,
        u"#tt=10"_s,
        u"#track=10"_s,
        u"#t=٧"_s,
        u"#t=99999999999999999999"_s,
        u"#t=10"_s + QString(5000, u'0'),
    }));
    CAPTURE(text);
    CHECK_FALSE(parseMediaFragment(text));
    CHECK_FALSE(parsePlaceInTime(text));
}

TEST_CASE("A time is found in what people type and paste", "[core][mediafragment]")
{
    const auto [text, range] = GENERATE(table<QString, TimeRange>({
        {u" 7:14 "_s, {434s, {}}},
        {u"434"_s, {434s, {}}},
        {u"7m14s"_s, {434s, {}}},
        {u"npt:7:14"_s, {434s, {}}},
        {u"npt:10,20"_s, {10s, 20s}},
        {u"https://example.org/film.mp4#t=7:14,7:52"_s, {434s, 472s}},
        {u"https://example.org/watch?v=a&t=434s"_s, {434s, {}}},
        {u"https://example.org/a?t=434#about"_s, {434s, {}}},
        {u"https://example.org/a?t=1#t=2"_s, {2s, {}}},
        {u"film.mp4#t=10"_s, {10s, {}}},
    }));
    CAPTURE(text);
    CHECK(parsePlaceInTime(text) == range);
}

TEST_CASE("What people type without a time in it is refused", "[core][mediafragment]")
{
    const QString text = GENERATE(values<QString>({
        u" "_s,
        u"soon"_s,
        u"10,20"_s,
        u"https://example.org/434"_s,
        u"https://example.org/a#b"_s,
        u"https://example.org/a?b=434"_s,
        u"https://example.org/t=434"_s,
        u"npt:soon"_s,
    }));
    CAPTURE(text);
    CHECK_FALSE(parsePlaceInTime(text));
}
