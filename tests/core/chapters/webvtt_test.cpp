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
        "\n00:08:02.500 --> 99:59:59.999\n1 < 2 & so on\n";
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
        {"", u""_s, u"Line 1: The file must begin with WEBVTT.\n"_s},
        {"WEBVTT", u""_s, u""_s},
        {"WEBVTTX\n\n00:00.000 --> 00:01.000\nA",
         u"0:00-0:01 A\n"_s,
         u"Line 1: The file must begin with WEBVTT.\nLine 1: There is no time with this text.\n"_s},
        {"WEBVTT\n00:00.000 --> 00:01.000\nA\n",
         u"0:00-0:01 A\n"_s,
         u"Line 2: An empty line is missing before this time.\n"_s},
        {"WEBVTT\n\n00:00.000 --> 00:01.000\nA\n00:01.000 --> 00:02.000\nB\n",
         u"0:00-0:01 A\n0:01-0:02 B\n"_s,
         u"Line 5: An empty line is missing before this time.\n"_s},
        {"WEBVTT\n\n00:00.000 --> 00:01.000\nA --> B\n",
         u"0:00-0:01 A --> B\n"_s,
         u"Line 4: “-->” stands for times only; write “--&gt;” in a title.\n"_s},
        {"WEBVTT\n\n0:00 --> 00:00:01,000\nA\n",
         u"0:00-0:01 A\n"_s,
         u"Line 3: “0:00” must be written as 00:00:00.000.\n"
         "Line 3: “00:00:01,000” must be written as 00:00:01.000.\n"_s},
        {"WEBVTT\n\n00:00.000 --> soon\nA\n\n00:01.000 -->\nB\n",
         u""_s,
         u"Line 3: “soon” is not a time such as 00:07:14.000.\n"
         "Line 6: “” is not a time such as 00:07:14.000.\n"_s},
        {"WEBVTT\n\n00:05.000 --> 00:05.000\nA\n",
         u"0:05 A\n"_s,
         u"Line 3: The end 0:05 is not after the start 0:05; it is left out.\n"_s},
        {"WEBVTT\n\n09:02.000 --> 10:00.000\nA\n\n07:14.000 --> 08:00.000\nB\n",
         u"7:14-8:00 B\n9:02-10:00 A\n"_s,
         u"Line 6: 7:14 comes after 9:02; chapters must ascend.\n"_s},
        {"WEBVTT\n\nstray\n", u""_s, u"Line 3: There is no time with this text.\n"_s},
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

TEST_CASE("References and tags in WebVTT that mean nothing stay as they are", "[core][chapters]")
{
    const auto [written, title] = GENERATE(table<QByteArray, QString>({
        {"&", u"&"_s},
        {"&;", u"&;"_s},
        {"&#;", u"&#;"_s},
        {"&#x;", u"&#x;"_s},
        {"&#0;", u"&#0;"_s},
        {"&#xD800;", u"&#xD800;"_s},
        {"&#x110000;", u"&#x110000;"_s},
        {"&#-1;", u"&#-1;"_s},
        {"&#38;", u"&"_s},
        {"&nothing;", u"&nothing;"_s},
        {"&amp;lt;", u"&lt;"_s},
        {"<", u"<"_s},
        {"< b>", u"< b>"_s},
        {"<>", u"<>"_s},
        {"a<v Ann>b</v>", u"ab"_s},
        {"a<00:01.000>b", u"ab"_s},
        {"<b", u"<b"_s},
    }));
    CAPTURE(written);
    CHECK(pictureOf("WEBVTT\n\n00:00.000 --> 00:01.000\n" + written + '\n', WebVtt)
          == u"0:00-0:01 "_s + title + u'\n');
}
