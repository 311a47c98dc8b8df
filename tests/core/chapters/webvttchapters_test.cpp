// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "chapterpicture.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::pictureOf;
using test::reportOn;

namespace {

constexpr auto WebVtt = ChapterFormat::WebVtt;

} // namespace

TEST_CASE("WebVTT chapters are read with ids, ends, comments and references", "[core][chapters]")
{
    const QByteArray text =
        "WEBVTT - made by hand\nKind: chapters\n\n"
        "NOTE a comment\nof two lines\n\n"
        "STYLE\n::cue {}\n\n"
        "getting-ready\n00:00.000 --> 00:07:14.000 align:start\nGetting <b>ready</b>\n\n"
        "2\n00:07:14.000 --> 00:08:02.500\nCompress &amp; hold &lt;3 &#x1F37C;\nsecond line\n\n"
        "\n00:08:02.500 --> 99:59:59.999\n1 &lt; 2 & so on\n";
    const ChapterFile file = readChapters(text, WebVtt);
    CHECK(test::picture(file.chapters)
          == u"0:00-7:14 Getting ready\n"
             "7:14-8:02.500 Compress & hold <3 🍼\nsecond line\n"
             "8:02.500 1 < 2 & so on\n"_s);
    CHECK(test::report(file.problems).isEmpty());
    CHECK(file.chapters.at(0).id == u"getting-ready"_s);
    CHECK(file.chapters.at(1).id == u"chapter-2"_s);
    CHECK(file.details.at(0).line == 11);
    CHECK(file.details.at(2).line == 20);
}

TEST_CASE("WebVTT that breaks a rule is read and reported", "[core][chapters]")
{
    const auto [text, picture, report] = GENERATE(table<QByteArray, QString, QString>({
        {"",
         u""_s,
         u"Line 1: A WebVTT file begins with the word WEBVTT, alone or before a space; this one"
         " does not and was not read.\n"_s},
        {"WEBVTT", u""_s, u""_s},
        {"WEBVTTX\n\n00:00.000 --> 00:01.000\nA",
         u""_s,
         u"Line 1: A WebVTT file begins with the word WEBVTT, alone or before a space; this one"
         " does not and was not read.\n"_s},
        {"WEBVTT\n00:00.000 --> 00:01.000\nA\n",
         u"0:00-0:01 A\n"_s,
         u"Line 2: An empty line is missing above these times.\n"_s},
        {"WEBVTT\n\n00:00.000 --> 00:01.000\nA\n00:01.000 --> 00:02.000\nB\n",
         u"0:00-0:01 A\n0:01-0:02 B\n"_s,
         u"Line 5: An empty line is missing above these times.\n"_s},
        {"WEBVTT\n\n00:00.000 --> soon\nA\n\n00:01.000 --> 00:02.000\nB\n",
         u"0:01-0:02 B\n"_s,
         u"Line 3: The end is not a time such as 01:02.500 or 1:00:02.500; this chapter was left"
         " out.\n"_s},
        {"WEBVTT\n\n00:05.000 --> 00:05.000\nA\n",
         u"0:05 A\n"_s,
         u"Line 3: The end 0:05 is not after the start 0:05; it is left out.\n"_s},
        {"WEBVTT\n\n09:02.000 --> 10:00.000\nA\n\n07:14.000 --> 08:00.000\nB\n",
         u"7:14-8:00 B\n9:02-10:00 A\n"_s,
         u"Line 6: 7:14 comes after 9:02; chapters must ascend.\n"_s},
        {"WEBVTT\n\nstray\n",
         u""_s,
         u"Line 3: No times stand above this text; it was left out.\n"_s},
        {"WEBVTT\n\n00:00.000 --> 00:01.000\n\n",
         u"0:00-0:01 Chapter 1\n"_s,
         u"note: Line 3: The chapter at 0:00 has no title.\n"_s},
        {"WEBVTT\n\nAn Id\n00:00.000 --> 00:01.000\nA\n",
         u"0:00-0:01 A\n"_s,
         u"note: Line 4: The id “An Id” is left out: ids are small letters, digits and single"
         " hyphens.\n"_s},
        {"WEBVTT\n\na\n00:00.000 --> 00:01.000\nA\n\na\n00:01.000 --> 00:02.000\nB\n",
         u"0:00-0:01 A\n0:01-0:02 B\n"_s,
         u"note: Line 8: The id “a” is left out: it comes twice.\n"_s},
    }));
    CAPTURE(text);
    CHECK(pictureOf(text, WebVtt) == picture);
    CHECK(reportOn(text, WebVtt) == report);
}
