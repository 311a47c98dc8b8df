// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "chapterpicture.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::pictureOf;
using test::reportOn;

namespace {

constexpr auto Ogm = ChapterFormat::Ogm;

} // namespace

TEST_CASE("OGM chapters are paired by their numbers", "[core][chapters]")
{
    const QByteArray text = "CHAPTER02NAME=B = b\n\nchapter1 = 00:00:00.000\n"
                            "CHAPTER02=00:07:14,500\nCHAPTER001NAME= A \n";
    const ChapterFile file = readChapters(text, Ogm);
    CHECK(test::picture(file.chapters) == u"0:00 A\n7:14.500 B = b\n"_s);
    CHECK(test::report(file.problems)
          == u"note: Line 3: 0:00 comes after 7:14.500; the chapters are put in order.\n"_s);
}

TEST_CASE("What is wrong with OGM chapters is reported", "[core][chapters]")
{
    const auto [text, picture, report] = GENERATE(table<QByteArray, QString, QString>({
        {"", u""_s, u""_s},
        {"CHAPTER01NAME=A\n", u""_s, u"Line 1: The chapter with this name has no time.\n"_s},
        {"CHAPTER01=0:05\n",
         u"0:05 Chapter 1\n"_s,
         u"note: Line 1: The chapter at 0:05 has no title.\n"_s},
        {"CHAPTER01=soon\nCHAPTER01NAME=A\n",
         u""_s,
         u"Line 1: “soon” is not a time such as 00:07:14.000.\n"_s},
        {"CHAPTER01=0:05\nCHAPTER01NAME=A\nCHAPTER1=0:06\nCHAPTER1NAME=B\n",
         u"0:05 A\n"_s,
         u"Line 3: Chapter 1 has a time in line 1 already; this one is left out.\n"
         "Line 4: Chapter 1 has a name in line 2 already; this one is left out.\n"_s},
        {"stray\nCHAPTER=0:05\nCHAPTERxx=0:05\nCHAPTER9999999=0:05\nCHAPTER01",
         u""_s,
         u"Line 1: This is neither CHAPTER01=00:07:14.000 nor CHAPTER01NAME=….\n"
         "Line 2: This is neither CHAPTER01=00:07:14.000 nor CHAPTER01NAME=….\n"
         "Line 3: This is neither CHAPTER01=00:07:14.000 nor CHAPTER01NAME=….\n"
         "Line 4: This is neither CHAPTER01=00:07:14.000 nor CHAPTER01NAME=….\n"
         "Line 5: This is neither CHAPTER01=00:07:14.000 nor CHAPTER01NAME=….\n"_s},
    }));
    CAPTURE(text);
    CHECK(pictureOf(text, Ogm) == picture);
    CHECK(reportOn(text, Ogm) == report);
}

TEST_CASE("OGM times may have a colon before the milliseconds", "[core][chapters]")
{
    const QByteArray text = "CHAPTER01=00:00:41:200\nCHAPTER01NAME=Warm up\n"
                            "CHAPTER02=00:03:00.000\nCHAPTER02NAME=Place\n";
    CHECK(pictureOf(text, Ogm) == u"0:41.200 Warm up\n3:00 Place\n"_s);
    CHECK(reportOn(text, Ogm).isEmpty());
}
