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

TEST_CASE("SubRip is read in the forms in which players read it", "[core][captions][subrip]")
{
    const QByteArray text = GENERATE(as<QByteArray>(),
                                     // As it is meant.
                                     "1\n00:00:01,000 --> 00:00:02,000\npress\n\n"
                                     "2\n00:00:02,000 --> 00:00:03,000\nhold\n",
                                     // Points, no empty line at the end.
                                     "1\n00:00:01.000 --> 00:00:02.000\npress\n\n"
                                     "2\n00:00:02.000 --> 00:00:03.000\nhold",
                                     // No empty line between.
                                     "1\n00:00:01,000 --> 00:00:02,000\npress\n"
                                     "2\n00:00:02,000 --> 00:00:03,000\nhold",
                                     // Too many of them.
                                     "\n\n1\n\n00:00:01,000 --> 00:00:02,000\n\npress\n\n\n\n"
                                     "2\n\n00:00:02,000 --> 00:00:03,000\n\nhold\n\n\n",
                                     // Spaces all over.
                                     " 1 \n 00:00:01,000  -->  00:00:02,000 \n press \n \n"
                                     "2\t\n00:00:02,000-->00:00:03,000\nhold",
                                     // With coordinates and a mark of its encoding.
                                     "\xEF\xBB\xBF"
                                     "1\n00:00:01,000 --> 00:00:02,000 X1:1 X2:9 Y1:1 "
                                     "Y2:9\npress\n\n2\n00:00:02,000 --> 00:00:03,000\nhold");
    const QByteArray end = GENERATE(as<QByteArray>(), "\n", "\r\n", "\r");
    CAPTURE(text, end);
    const CaptionFile file = readCaptions(QByteArray(text).replace("\n", end));
    CHECK(outline(file) == u"[1|1000|2000|press][2|2000|3000|hold]"_s);
    CHECK(said(file) == u""_s);
}

TEST_CASE("SubRip captions need no number, and may overlap", "[core][captions][subrip]")
{
    const CaptionFile file = readCaptions("00:00:01,000 --> 00:00:05,000\na\n\n"
                                          "00:00:02,000 --> 00:00:03,000\nb\n\n"
                                          "7\n00:00:02,000 --> 00:00:02,000\nc\n\n"
                                          "7\n00:00:01,000 --> 00:00:02,000\n");
    CHECK(outline(file) == u"[|1000|5000|a][|2000|3000|b][7|2000|2000|c][7|1000|2000|]"_s);
    CHECK(said(file) == u""_s);
}

TEST_CASE("SubRip times are read as people write them", "[core][captions][subrip]")
{
    const auto [text, time] = GENERATE(table<QByteArray, milliseconds>({
        {"00:00:00,000", 0ms},
        {"0:00:00,001", 1ms},
        {"1:2:3,4", 1h + 2min + 3400ms},
        {"00:01,5", 1500ms},
        {"00:00:01", 1s},
        {"00:59:59,999", 3'599'999ms},
        {"00:00:01,9999", 1999ms},
        {"100:00:00,000", 100h},
    }));
    CAPTURE(text);
    const CaptionFile file = readCaptions("1\n" + text + " --> 999999:00:00,000\nx");
    REQUIRE(file.cues.size() == 1);
    CHECK(file.cues.constFirst().start == time);
    CHECK(file.cues.constFirst().end == 999'999h);
}

TEST_CASE("A SubRip caption with times that are none is left out alone", "[core][captions][subrip]")
{
    const QByteArray times = GENERATE(as<QByteArray>(),
                                      "00:00:60,000 --> 00:01:02,000",
                                      "00:60:00,000 --> 01:00:02,000",
                                      "00:00:001,000 --> 00:00:02,000",
                                      "00:00:0x,000 --> 00:00:02,000",
                                      "00:00:01, --> 00:00:02,000",
                                      "00:00:01,000 --> ",
                                      "--> 00:00:02,000",
                                      "00:00:01,000 -> --> 00:00:02,000",
                                      "00:00:01,000 --> 00:00:02,000x",
                                      "1000000:00:00,000 --> 1000000:00:00,001",
                                      "1 --> 2");
    CAPTURE(times);
    const CaptionFile file = readCaptions("1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n" + times
                                          + "\nb\n\n3\n00:00:03,000 --> 00:00:04,000\nc");
    CHECK(outline(file) == u"[1|1000|2000|a][3|3000|4000|c]"_s);
    CHECK(
        said(file)
        == u"6: The times are not written as 00:00:01,500 --> 00:00:04,000; this caption was left "
           "out."_s);
}

TEST_CASE("A SubRip caption that ends before it starts is left out", "[core][captions][subrip]")
{
    const CaptionFile file = readCaptions("1\n00:00:08,000 --> 00:00:05,000\na\n\n"
                                          "2\n00:00:09,000 --> 00:00:10,000\nb");
    CHECK(outline(file) == u"[2|9000|10000|b]"_s);
    CHECK(said(file)
          == u"2: The end 0:05 lies before the start 0:08; this caption was left out."_s);
}

TEST_CASE("A SubRip caption that begins before the film is shown from its start",
          "[core][captions][subrip]")
{
    const CaptionFile file = readCaptions("0\n-00:00:01,500 --> 00:00:01,000\na\n\n"
                                          "1\n00:00:02,000 --> 00:00:03,000\nb\n\n"
                                          "2\n-00:00:03,000 --> -00:00:01,000\nc\n\n"
                                          "3\n-00:00:03,000 --> 00:00:00,000\nd");
    CHECK(outline(file) == u"[0|0|1000|a][1|2000|3000|b]"_s);
    CHECK(said(file)
          == lines({u"10: This caption ends before the film begins; it was left out."_s,
                    u"14: This caption ends before the film begins; it was left out."_s}));
}

TEST_CASE("Every SubRip caption whose arrow is another sign is told", "[core][captions][subrip]")
{
    const CaptionFile file = readCaptions("1\n00:00:01,000 -> 00:00:02,000\na\n\n"
                                          "2\n00:00:03,000 ==> 00:00:04,000\nb\n\n"
                                          "3\n00:00:05,000\xE2\x80\x93>00:00:06,000\nc\n\n"
                                          "4\n00:00:07,000-->00:00:08,000\n9:00 - 10:00\n\n"
                                          "5\n00:00:09,000 - 00:00:10,000\ne\n\n"
                                          "6\n00:00:11.000 to 00:00:12.000\nf");
    CHECK(outline(file) == u"[4|7000|8000|9:00 - 10:00]"_s);
    QStringList expected;
    for (const int line : {2, 6, 10, 18, 22}) {
        expected += QString::number(line)
                    + u": The times are not written as 00:00:01,500 --> 00:00:04,000; this caption "
                      "was left out."_s;
    }
    CHECK(said(file) == lines(expected));
}

TEST_CASE("Empty lines, numbers and arrows may stand in a SubRip text", "[core][captions][subrip]")
{
    const CaptionFile file = readCaptions("1\n00:00:01,000 --> 00:00:02,000\nfirst\n\nsecond\n"
                                          "left --> right\n3\n\n"
                                          "2\n00:00:02,000 --> 00:00:03,000\n9\n\n8\n\n7\n\n"
                                          "3\n00:00:03,000 --> 00:00:04,000\nc");
    CHECK(outline(file)
          == u"[1|1000|2000|first\n\nsecond\nleft --> right\n3][2|2000|3000|9\n\n8\n\n7]"
             "[3|3000|4000|c]"_s);
    CHECK(said(file) == u""_s);
}

TEST_CASE("SubRip text without times is named and not taken for speech of another",
          "[core][captions][subrip]")
{
    const CaptionFile file = readCaptions("1\n00:00:01,000 --> 00:00:02,000\na\n\n"
                                          "2\nlost\n\n3\nlost too\n\n"
                                          "4\n00:00:04,000 --> 00:00:05,000\nd");
    CHECK(outline(file) == u"[1|1000|2000|a][4|4000|5000|d]"_s);
    CHECK(said(file)
          == lines({u"5: The caption 2 has no times; it was left out."_s,
                    u"8: The caption 3 has no times; it was left out."_s}));
    CHECK(said(readCaptions("By us\n\n1\n00:00:01,000 --> 00:00:02,000\na"))
          == u"1: No times stand above this text; it was left out."_s);
    CHECK(said(readCaptions("1\nHello\n"))
          == u"1: No times stand above this text; it was left out."_s);
}

TEST_CASE("The tags that players know are taken out of a SubRip text", "[core][captions][subrip]")
{
    const auto [text, plain] = GENERATE(table<QByteArray, QString>({
        {"<i>press</i>", u"press"_s},
        {"<I>press</I> <b>a</b><u>b</u><s>c</s>", u"press abc"_s},
        {"<font color=\"#fff\" size=9>press</font>", u"press"_s},
        {"<i>press\nand hold</i>", u"press\nand hold"_s},
        {"<c.warm>press</c>", u"press"_s},
        {"{\\an8}press", u"press"_s},
        {"{\\an8}{\\i1}press{\\i0}", u"press"_s},
        {"{b}press{/b} {y:i}a", u"press a"_s},
        {"<i>press", u"press"_s},
        {"<3 a < b > c", u"<3 a < b > c"_s},
        {"<sighs> <brr> <ix>", u"<sighs> <brr> <ix>"_s},
        {"Press<br>rest<br/>again<BR />hold", u"Press\nrest\nagain\nhold"_s},
        {"First line\\NSecond line", u"First line\nSecond line"_s},
        {"A\\hhard\\hspace\\n", u"A hard space\\n"_s},
        {"5 < 6 and 7 > 3 &lt;3 &nbsp;x &copy; 2", u"5 < 6 and 7 > 3 <3 \u00A0x © 2"_s},
        {"<i", u"<i"_s},
        {"{laughs} {\\an8", u"{laughs} {\\an8"_s},
        {"a &amp; b &lt;3 &#169;", u"a & b <3 ©"_s},
        {"Q&A &amp &copy &#65 &nosuchname;", u"Q&A &amp &copy &#65 &nosuchname;"_s},
        {"  press  ", u"press"_s},
    }));
    CAPTURE(text);
    const CaptionFile file = readCaptions("1\n00:00:01,000 --> 00:00:02,000\n" + text + "\n");
    CHECK(file.cues.value(0).text == plain);
    CHECK(said(file) == u""_s);
}
