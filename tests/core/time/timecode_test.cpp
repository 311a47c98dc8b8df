// SPDX-License-Identifier: MIT
#include "core/time/timecode.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using expressly::formatClock;
using expressly::formatTimecode;
using expressly::parseTimecode;
using std::chrono::milliseconds;

TEST_CASE("A time is read in every form people write it", "[core][timecode]")
{
    const auto [text, time] = GENERATE(table<QString, milliseconds>({
        {u"0"_s, 0ms},
        {u"0:00"_s, 0ms},
        {u"7:14"_s, 434s},
        {u"07:14"_s, 434s},
        {u"0:59"_s, 59s},
        {u"59:59"_s, 3599s},
        {u"60:00"_s, 1h},
        {u"1:00:00"_s, 1h},
        {u"1:02:03.5"_s, 1h + 2min + 3500ms},
        {u"7:14.500"_s, 434'500ms},
        {u"7:14.0005"_s, 434'001ms},
        {u"7:14.0004"_s, 434s},
        {u"7:14.9999"_s, 435s},
        {u"7m14s"_s, 434s},
        {u"1h2m3s"_s, 3723s},
        {u"1h3s"_s, 3603s},
        {u"90m"_s, 90min},
        {u"434s"_s, 434s},
        {u"3.25s"_s, 3250ms},
        {u"434"_s, 434s},
        {u"434.5"_s, 434'500ms},
        {u"999999:59"_s, 999'999min + 59s},
        {u"999999:59:59"_s, 999'999h + 59min + 59s},
    }));
    CAPTURE(text);
    CHECK(parseTimecode(text) == time);
}

TEST_CASE("What is no time is refused", "[core][timecode]")
{
    const QString text = GENERATE(values<QString>({
        u""_s,
        u" "_s,
        u" 7:14"_s,
        u"7:14 "_s,
        u"-1"_s,
        u"-7:14"_s,
        u"+7:14"_s,
        u"7:60"_s,
        u"1:60:00"_s,
        u"1:00:60"_s,
        u"7:4"_s,
        u"7:014"_s,
        u"7:"_s,
        u":14"_s,
        u"1:2:3"_s,
        u"1:00:00:00"_s,
        u"7:14."_s,
        u".5"_s,
        u"7.5:14"_s,
        u"7:1x"_s,
        u"7m14"_s,
        u"14s7m"_s,
        u"7m7m"_s,
        u"1h60m"_s,
        u"1m60s"_s,
        u"1.5m"_s,
        u"s"_s,
        u"7:14s"_s,
        u"1e3"_s,
        u"nan"_s,
        u"inf"_s,
        u"٧:١٤"_s,
        u"99999999999999999999"_s,
        u"9223372036854775807"_s,
        u"1000000:00"_s,
        u"999999999h"_s,
        u"1:00:00.0000000001"_s,
    }));
    CAPTURE(text);
    CHECK_FALSE(parseTimecode(text).has_value());
}

TEST_CASE("A time is written as it is read", "[core][timecode]")
{
    const auto [time, text] = GENERATE(table<milliseconds, QString>({
        {0ms, u"0:00"_s},
        {1ms, u"0:00.001"_s},
        {59'999ms, u"0:59.999"_s},
        {434s, u"7:14"_s},
        {434'500ms, u"7:14.500"_s},
        {3599s, u"59:59"_s},
        {1h, u"1:00:00"_s},
        {1h + 2min + 3500ms, u"1:02:03.500"_s},
        {999'999h + 59min, u"999999:59:00"_s},
    }));
    CAPTURE(text);
    CHECK(formatTimecode(time) == text);
    CHECK(parseTimecode(text) == time);
}

TEST_CASE("Times that no film has are written without overflow", "[core][timecode]")
{
    CHECK(formatTimecode(-5s) == u"-0:05"_s);
    CHECK(formatTimecode(milliseconds::max()) == u"2562047788015:12:55.807"_s);
    CHECK(formatTimecode(milliseconds::min()) == u"-2562047788015:12:55.808"_s);
}

TEST_CASE("A clock shows whole seconds and is never ahead", "[core][timecode]")
{
    CHECK(formatClock(0ms) == u"0:00"_s);
    CHECK(formatClock(434'999ms) == u"7:14"_s);
    CHECK(formatClock(3'723'500ms) == u"1:02:03"_s);
}
