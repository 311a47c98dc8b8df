// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "chapterpicture.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::pictureOf;
using test::reportOn;

namespace {

constexpr auto YouTube = ChapterFormat::YouTube;

} // namespace

TEST_CASE("A YouTube list is found in a description", "[core][chapters]")
{
    const QByteArray text = "A film about 3 things.\nhttps://example.org/a?t=1:00:x\n\n"
                            "0:00 Getting ready\n7:14 - Compress – release\n1:02:03 8:1 ratio\n\n"
                            "See you.\n";
    CHECK(pictureOf(text, YouTube)
          == u"0:00 Getting ready\n7:14 Compress – release\n1:02:03 8:1 ratio\n"_s);
    CHECK(reportOn(text, YouTube).isEmpty());
    CHECK(readChapters(text, YouTube).details.at(1).line == 5);
}

TEST_CASE("The line that breaks a rule of YouTube is named", "[core][chapters]")
{
    const auto [text, report] = GENERATE(table<QByteArray, QString>({
        {"", u"Line 1: There is no line with a time and a title, such as 0:00 Start.\n"_s},
        {"0:05 A\n1:00 B\n2:00 C",
         u"Line 1: The first chapter begins at 0:05; YouTube wants 0:00.\n"_s},
        {"0:00 A\n1:00 B", u"Line 2: The list ends after 2 of at least 3 chapters.\n"_s},
        {"0:00 A\n9:02 B\n7:14 C", u"Line 3: 7:14 comes after 9:02; chapters must ascend.\n"_s},
        {"0:00 A\n1:00 B\n1:00 C", u"Line 3: 1:00 comes twice; chapters must ascend.\n"_s},
        {"0:00 A\n0:09 B\n1:00 C",
         u"Line 1: “A” lasts 0:09; YouTube wants at least 10 seconds.\n"_s},
        {"0:00 A\n0:10 B\n0:20 C", u""_s},
        {"0:00 A\n1:00\n2:00 C",
         u"Line 2: This time has no title.\nnote: Line 2: The chapter at 1:00 has no title.\n"_s},
        {"0:00 A\n1:00 B\n62:03 C",
         u"Line 3: From one hour on write 1:02:03 instead of 62:03.\n"_s},
        {"0:00 A\n1:00.5 B\n2:00 C",
         u"Line 2: “1:00.5” has a fraction; YouTube knows whole seconds.\n"_s},
        {"0:00 A\n7:60 B\n7:61 C\n8:00 D\n9:00 E",
         u"Line 2: “7:60” is not a time such as 7:14.\n"
         "Line 3: “7:61” is not a time such as 7:14.\n"_s},
        {"- 0:00 A\n(1:00) B\n3. 2:00 C",
         u"note: Line 1: “-” stands before the time, where YouTube may not expect it.\n"
         "note: Line 2: “(” stands before the time, where YouTube may not expect it.\n"
         "note: Line 3: “3.” stands before the time, where YouTube may not expect it.\n"_s},
        {"A 0:00\nB (1:00)\nC - 2:00",
         u"note: Line 1: The time stands at the end; YouTube wants it in front.\n"
         "note: Line 2: The time stands at the end; YouTube wants it in front.\n"
         "note: Line 3: The time stands at the end; YouTube wants it in front.\n"_s},
        {"0:00 A\n1:00 B\n2:00 C\nWe meet at 10:30",
         u"note: Line 4: The time in this line is left out: it stands at the other end than in the"
         " rest of the list.\n"_s},
    }));
    CAPTURE(text);
    CHECK(reportOn(text, YouTube) == report);
}

TEST_CASE("A YouTube list with mistakes still gives its chapters", "[core][chapters]")
{
    const auto [text, picture] = GENERATE(table<QByteArray, QString>({
        {"0:05 A", u"0:05 A\n"_s},
        {"9:02 B\n7:14 C", u"7:14 C\n9:02 B\n"_s},
        {"- 0:00 A\n[1:00] B\n3. 2:00: C\n• 3:00 – D\n00:04:00 | E\n05:00) F",
         u"0:00 A\n1:00 B\n2:00 C\n3:00 D\n4:00 E\n5:00 F\n"_s},
        {"* A - 0:00\nB (1:00)\nC [2:00]", u"0:00 A\n1:00 B\n2:00 C\n"_s},
        {"0:00\n1:00 \n", u"0:00 Chapter 1\n1:00 Chapter 2\n"_s},
        {"0:00 -5 degrees\n1:00 B-side", u"0:00 -5 degrees\n1:00 B-side\n"_s},
        {"7:14pm A\nat 7:14 we go\nx7:14", u""_s},
        {"::\n:\n7:\n:14\n.\n1.2", u""_s},
        {"123456789:00 A", u""_s},
    }));
    CAPTURE(text);
    CHECK(pictureOf(text, YouTube) == picture);
}
