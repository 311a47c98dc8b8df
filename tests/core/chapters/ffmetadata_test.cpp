// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "chapterpicture.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::pictureOf;
using test::reportOn;

namespace {

constexpr auto Ffmetadata = ChapterFormat::Ffmetadata;

} // namespace

TEST_CASE("ffmetadata is read with its time bases and escapes", "[core][chapters]")
{
    const QByteArray text = ";FFMETADATA1\ntitle=The film\n; a comment\n# another\n"
                            "[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=434000\ntitle=Getting ready\n"
                            "[STREAM]\ntitle=Sound\n"
                            "[CHAPTER]\nSTART=434000000000\nEND=482500000000\n"
                            "title=a\\=b\\;c\\#d\\\\e\\\nf = g\nauthor=someone\n"
                            "[chapter]\ntimebase=1001/30000\nstart=30000\nend=30000\nTITLE=C\n";
    const ChapterFile file = readChapters(text, Ffmetadata);
    CHECK(test::picture(file.chapters)
          == u"0:00-7:14 Getting ready\n7:14-8:02.500 a=b;c#d\\e\nf = g\n16:41 C\n"_s);
    CHECK(test::report(file.problems)
          == u"note: Line 12: Without TIMEBASE the times are nanoseconds.\n"_s);
    CHECK(file.details.at(2).line == 18);
}

TEST_CASE("What is wrong with ffmetadata is reported", "[core][chapters]")
{
    const QByteArray head = ";FFMETADATA1\n[CHAPTER]\n";
    const auto [text, picture, report] = GENERATE_COPY(table<QByteArray, QString, QString>({
        {"", u""_s, u"Line 1: The file must begin with ;FFMETADATA1.\n"_s},
        {";FFMETADATA1", u""_s, u""_s},
        {head + "TIMEBASE=1/0\nSTART=0\ntitle=A\n",
         u""_s,
         u"Line 3: TIMEBASE must be a fraction such as 1/1000; this chapter is left out.\n"_s},
        {head + "TIMEBASE=1000\nSTART=0\n",
         u""_s,
         u"Line 3: TIMEBASE must be a fraction such as 1/1000; this chapter is left out.\n"_s},
        {head + "TIMEBASE=1/1\ntitle=A\n",
         u""_s,
         u"Line 2: This chapter has no START; it is left out.\n"_s},
        {head + "TIMEBASE=1/1\nSTART=-1\ntitle=A\n",
         u""_s,
         u"Line 4: “-1” is not a time: a whole number is.\n"_s},
        {head + "TIMEBASE=2147483647/1\nSTART=9223372036854775807\ntitle=A\n",
         u""_s,
         u"Line 4: “9223372036854775807” is not a time: a whole number is.\n"_s},
        {head + "TIMEBASE=1/1\nSTART=5\nEND=x\ntitle=A\n",
         u"0:05 A\n"_s,
         u"Line 5: “x” is not a time: a whole number is.\n"_s},
        {head + "TIMEBASE=1/1\nSTART=5\nEND=4\ntitle=A\n",
         u"0:05 A\n"_s,
         u"Line 2: The end 0:04 is not after the start 0:05; it is left out.\n"_s},
        {head + "TIMEBASE=1/1\nSTART=5\nstray\ntitle=A\\",
         u"0:05 A\\\n"_s,
         u"Line 5: “stray” has no “=”.\n"_s},
    }));
    CAPTURE(text);
    CHECK(pictureOf(text, Ffmetadata) == picture);
    CHECK(reportOn(text, Ffmetadata) == report);
}
