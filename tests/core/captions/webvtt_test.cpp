// SPDX-License-Identifier: MIT
#include "core/captions/captions.h"
#include "support/catch.h"

#include "captionfixture.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace expressly;
using std::chrono::milliseconds;
using test::lines;
using test::outline;
using test::said;

namespace {

/// A file with one cue whose times are \a times.
QByteArray fileWithTimes(const QByteArray &times)
{
    return "WEBVTT\n\n" + times + "\nSlowly.\n";
}

} // namespace

TEST_CASE("A WebVTT file begins with its name and nothing else", "[core][captions][webvtt]")
{
    const auto [text, cues] = GENERATE(table<QByteArray, int>({
        {"WEBVTT\n\n00:01.000 --> 00:02.000\nx", 1},
        {"\xEF\xBB\xBFWEBVTT\n\n00:01.000 --> 00:02.000\nx", 1},
        {"WEBVTT our clip\n\n00:01.000 --> 00:02.000\nx", 1},
        {"WEBVTT\tour clip\n\n00:01.000 --> 00:02.000\nx", 1},
        {"WEBVTT\n00:01.000 --> 00:02.000\nx", 1},
        {"WEBVTT\nKind: captions\nLanguage: en\n\n00:01.000 --> 00:02.000\nx", 1},
        {"WEBVTT\nKind: captions\n00:01.000 --> 00:02.000\nx", 1},
        {"WEBVTT 00:01.000 --> 00:02.000\nx", 0},
        {"WEBVTT\r\r00:01.000 --> 00:02.000\rx", 1},
        {"WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nx", 1},
        {"WEBVTT\n\n\n\n\n00:01.000 --> 00:02.000\nx\n\n\n", 1},
        {"WEBVTT", 0},
        {"WEBVTT ", 0},
        {"WEBVTT\n", 0},
        {"WEBVTT\n\n", 0},
    }));
    CAPTURE(text);
    CHECK(readCaptions(text).cues.size() == cues);
}

TEST_CASE("What only looks like WebVTT is not read", "[core][captions][webvtt]")
{
    const QByteArray text = GENERATE(as<QByteArray>(),
                                     "",
                                     "WEB",
                                     "WEBVTT2",
                                     "WEBVTT:",
                                     "WEBVTT\f",
                                     "webvtt",
                                     " WEBVTT",
                                     "\nWEBVTT",
                                     "\xEF\xBB\xBF\xEF\xBB\xBFWEBVTT",
                                     "NOTE\nWEBVTT");
    CAPTURE(text);
    const CaptionFile file = readCaptions(text + "\n\n00:00:01.000 --> 00:00:02.000\nx\n");
    // The empty text leaves a file that begins with times, as only SubRip may.
    CHECK(file.cues.isEmpty() != text.isEmpty());
    CHECK(file.problems.isEmpty() == text.isEmpty());
}

TEST_CASE("WebVTT times have minutes, seconds and three more digits", "[core][captions][webvtt]")
{
    const auto [text, time] = GENERATE(table<QByteArray, milliseconds>({
        {"00:00.000", 0ms},
        {"00:00:00.000", 0ms},
        {"0:00:00.001", 1ms},
        {"000:00:01.000", 1s},
        {"59:59.999", 3'599'999ms},
        {"01:00:00.000", 1h},
        {"60:00:00.000", 60h},
        {"1234:00:00.000", 1234h},
        {"1000000:00:00.000", 1'000'000h},
    }));
    CAPTURE(text);
    const CaptionFile file = readCaptions(fileWithTimes(text + " --> 1000000:00:01.000"));
    CHECK(said(file) == u""_s);
    REQUIRE(file.cues.size() == 1);
    CHECK(file.cues.constFirst().start == time);
    CHECK(file.cues.constFirst().end == 1'000'000h + 1s);
}

TEST_CASE("A caption with times that are none is left out and named", "[core][captions][webvtt]")
{
    const QByteArray time = GENERATE(as<QByteArray>(),
                                     "",
                                     "1",
                                     "00",
                                     "00:",
                                     "00:0",
                                     "00:00",
                                     "00:00.",
                                     "00:00.0",
                                     "00:00.00",
                                     "00:00.0000",
                                     "00:00,000",
                                     "0:00.000",
                                     "000:00.000",
                                     "00:0.000",
                                     "00:000.000",
                                     "00::00.000",
                                     "00:00..000",
                                     "0000.000",
                                     "00:00:00",
                                     "00:00:00,000",
                                     "00:0:00.000",
                                     "00:00:0.000",
                                     "00:00:60.000",
                                     "00:60:00.000",
                                     "60:00.000",
                                     "00:60.000",
                                     "00:00:00:00.000",
                                     "-00:00.000",
                                     "+00:00.000",
                                     ":00.000",
                                     "x00:00.000",
                                     "0x:00.000",
                                     "\v00:00.000",
                                     "1000001:00:00.000",
                                     "99999999999999999999:00:00.000");
    CAPTURE(time);
    const CaptionFile start = readCaptions(fileWithTimes(time + " --> 00:09.000"));
    CHECK(start.cues.isEmpty());
    CHECK(said(start).startsWith(u"3: The start is not "_s));
    // An end may be followed by settings, so a digit too many there is only a setting too many.
    const CaptionFile end = readCaptions(fileWithTimes("00:00.000 --> " + time));
    CHECK(end.cues.isEmpty());
    CHECK(said(end).startsWith(u"3: The end is not "_s));
}

TEST_CASE("An arrow stands between the times", "[core][captions][webvtt]")
{
    const auto [times, cues] = GENERATE(table<QByteArray, int>({
        {"00:01.000-->00:02.000", 1},
        {"  00:01.000   -->   00:02.000  ", 1},
        {"\t00:01.000\t-->\t00:02.000\t", 1},
        {"\f00:01.000\f-->\f00:02.000\f", 1},
        {"\v00:01.000 --> 00:02.000", 0},
        {"00:01.000\v--> 00:02.000", 0},
        {"00:01.000 - --> 00:02.000", 0},
        {"00:01.000 x --> 00:02.000", 0},
        {"00:01.000 -- > 00:02.000 -->", 0},
        {"00:01.000 --> --> 00:02.000", 0},
        {"00:01.000 --> 00:02.000 -->", 1},
        {"00:01.000 ---> 00:02.000", 0},
        {"-->", 0},
        {"00:01.000 -->", 0},
    }));
    CAPTURE(times);
    CHECK(readCaptions(fileWithTimes(times)).cues.size() == cues);
}

TEST_CASE("The times may be the end of the file", "[core][captions][webvtt]")
{
    const CaptionFile file = readCaptions("WEBVTT\n\n00:01.000 --> 00:02.000");
    CHECK(outline(file) == u"[|1000|2000|]"_s);
    CHECK(said(file) == u""_s);
    CHECK(readCaptions("WEBVTT\n\n00:01.000 --> 00:02.00").cues.isEmpty());
    CHECK(readCaptions("WEBVTT\n\n00:01.000 --").cues.isEmpty());
    CHECK(readCaptions("WEBVTT\n\n00:01.000 -->").cues.isEmpty());
}

TEST_CASE("A caption that ends before it starts is kept, as browsers keep it, and named",
          "[core][captions][webvtt]")
{
    const CaptionFile file = readCaptions("WEBVTT\n\n00:08.000 --> 00:05.000\na\n\n"
                                          "00:08.000 --> 00:08.000\nb\n");
    CHECK(outline(file) == u"[|8000|5000|a][|8000|8000|b]"_s);
    CHECK(said(file)
          == lines({u"3: The end 0:05 does not lie after the start 0:08; this caption is never "
                    "shown."_s,
                    u"6: The end 0:08 does not lie after the start 0:08; this caption is never "
                    "shown."_s}));
}

TEST_CASE("The line above the times is the name of the cue, as it stands",
          "[core][captions][webvtt]")
{
    const QString id = GENERATE(values<QString>({u"4"_s,
                                                 u" before"_s,
                                                 u"after "_s,
                                                 u" "_s,
                                                 u"->"_s,
                                                 u"-- >"_s,
                                                 u"STYLE"_s,
                                                 u"REGION"_s,
                                                 u"NOTE"_s,
                                                 u"thumb & <i>fingers</i>"_s}));
    CAPTURE(id);
    const CaptionFile file =
        readCaptions("WEBVTT\n\n" + id.toUtf8() + "\n00:01.000 --> 00:02.000\nx\n");
    CHECK(outline(file) == u"["_s + id + u"|1000|2000|x]"_s);
    CHECK(said(file) == u""_s);
}

TEST_CASE("Every kind of line end ends a line", "[core][captions][webvtt]")
{
    const QByteArray end = GENERATE(as<QByteArray>(), "\n", "\r", "\r\n");
    QByteArray text = "WEBVTT\n\na\n00:01.000 --> 00:02.000\nx\ny\n\nb\n00:03.000 --> "
                      "00:04.000\nz\n\nlost";
    const CaptionFile file = readCaptions(text.replace("\n", end));
    CHECK(outline(file) == u"[a|1000|2000|x\ny][b|3000|4000|z]"_s);
    CHECK(said(file) == u"12: No times stand above this text; it was left out."_s);
    // A line feed and then a carriage return are two ends: the name is cut off.
    CHECK(outline(readCaptions("WEBVTT\n\na\n\r00:01.000 --> 00:02.000\n\rx"))
          == u"[|1000|2000|]"_s);
}

TEST_CASE("A line with an arrow ends the caption above it", "[core][captions][webvtt]")
{
    const CaptionFile file = readCaptions("WEBVTT\n\n"
                                          "00:01.000 --> 00:02.000\n"
                                          "press\n"
                                          "00:02.000 --> 00:03.000\n"
                                          "compress\n"
                                          "then --> there\n"
                                          "00:03.000 --> 00:04.000\n"
                                          "release\n"
                                          "7\n"
                                          "00:04.000 --> 00:05.000\n"
                                          "rest\n");
    CHECK(outline(file)
          == u"[|1000|2000|press][|2000|3000|compress][|3000|4000|release\n7][|4000|5000|rest]"_s);
    CHECK(said(file)
          == lines({u"5: An empty line is missing above these times."_s,
                    u"7: An empty line is missing above these times."_s,
                    u"7: The start is not a time such as 01:02.500 or 1:00:02.500; this caption "
                    "was left out."_s,
                    u"8: An empty line is missing above these times."_s,
                    u"11: An empty line is missing above these times."_s}));
}

TEST_CASE("A name stands in one line", "[core][captions][webvtt]")
{
    const CaptionFile file = readCaptions("WEBVTT\n\nfirst\nsecond\n00:01.000 --> 00:02.000\nx");
    CHECK(outline(file) == u"[|1000|2000|x]"_s);
    CHECK(said(file)
          == lines({u"3: No times stand above this text; it was left out."_s,
                    u"5: An empty line is missing above these times."_s}));
}

TEST_CASE("Comments, styles and regions are no captions and no problems",
          "[core][captions][webvtt]")
{
    const QByteArray block = GENERATE(as<QByteArray>(),
                                      "NOTE",
                                      "NOTE one line",
                                      "NOTE\ttab",
                                      "NOTE\nand\nmore",
                                      "NOTE one\nand\nmore",
                                      "STYLE\n::cue { color: red }",
                                      "STYLE \t\n::cue {\n color: red\n}",
                                      "STYLE",
                                      "REGION\nid:low width:40%\nlines:3",
                                      "REGION  \nid:low");
    CAPTURE(block);
    const CaptionFile file =
        readCaptions("WEBVTT\n\n" + block + "\n\n00:01.000 --> 00:02.000\nx\n");
    CHECK(outline(file) == u"[|1000|2000|x]"_s);
    CHECK(said(file) == u""_s);
}

TEST_CASE("Text that is neither is named", "[core][captions][webvtt]")
{
    const auto [block, problem] = GENERATE(table<QByteArray, QString>({
        {"NOTED", u"6: No times stand above this text; it was left out."_s},
        {"note\nx", u"6: No times stand above this text; it was left out."_s},
        {"x\nNOTE", u"6: No times stand above this text; it was left out."_s},
        {"STYLE::cue{}", u"6: No times stand above this text; it was left out."_s},
        {"REGION: id=low", u"6: No times stand above this text; it was left out."_s},
        {"STYLE\n::cue {}",
         u"6: A block of the kind STYLE has to stand before the first caption; it was ignored."_s},
        {"REGION\nid:x",
         u"6: A block of the kind REGION has to stand before the first caption; it was ignored."_s},
        {"NOTE a --> b",
         u"6: The start is not a time such as 01:02.500 or 1:00:02.500; this caption was left out."_s},
    }));
    CAPTURE(block);
    const CaptionFile file = readCaptions("WEBVTT\n\n00:01.000 --> 00:02.000\nx\n\n" + block);
    CHECK(outline(file) == u"[|1000|2000|x]"_s);
    CHECK(said(file) == problem);
}

TEST_CASE("A style that no empty line ends lasts until the next arrow", "[core][captions][webvtt]")
{
    const CaptionFile file = readCaptions("WEBVTT\n\nSTYLE\n::cue(b) { color: red }\n"
                                          "00:01.000 --> 00:02.000\nx\n");
    CHECK(outline(file) == u"[|1000|2000|x]"_s);
    CHECK(said(file) == u"5: An empty line is missing above these times."_s);
}

TEST_CASE("A caption may say nothing, and may keep its spaces", "[core][captions][webvtt]")
{
    const CaptionFile file = readCaptions("WEBVTT\n\n00:01.000 --> 00:02.000\n\n"
                                          "00:02.000 --> 00:03.000\n  to the left \n \n");
    CHECK(outline(file) == u"[|1000|2000|][|2000|3000|  to the left \n ]"_s);
    CHECK(said(file) == u""_s);
}
