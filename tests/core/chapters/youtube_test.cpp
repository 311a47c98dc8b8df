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
         u"Line 4: The time in this line is left out: it stands at another place than in the rest "
         u"of"
         " the list.\n"_s},
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

TEST_CASE("A list is read as people paste it", "[core][chapters]")
{
    const auto [text, picture] = GENERATE(table<QString, QString>({
        {u"[00:00] Welcome\n【03:45】 Compress\n（05:10）Rest"_s,
         u"0:00 Welcome\n3:45 Compress\n5:10 Rest\n"_s},
        {u"00:00-Introduction\n00:45-5 tips\n01:30 -Place the hand\n02:15- Compress\n3:00 -5 °C"_s,
         u"0:00 Introduction\n0:45 5 tips\n1:30 Place the hand\n2:15 Compress\n3:00 -5 °C\n"_s},
        {u"0:00 Welcome | 1:10 Warm up\n2:20 Place | hold\nRest 4:40"_s,
         u"0:00 Welcome\n1:10 Warm up\n2:20 Place | hold\n"_s},
        {u"Welcome 0:00 · Warm up 1:10\nRest 4:40"_s, u"0:00 Welcome\n1:10 Warm up\n4:40 Rest\n"_s},
        {u"#2 Wash hands 00:00 first\n#3 First press 01:15then rest\n#4 Compress 02:45"_s,
         u"0:00 Wash hands first\n1:15 First press then rest\n2:45 Compress\n"_s},
        {u"0:00 - 1:10 Welcome\n1:10–2:20 Warm up\n2:20 -> 3:30: Place the hand"_s,
         u"0:00-1:10 Welcome\n1:10-2:20 Warm up\n2:20-3:30 Place the hand\n"_s},
        {u"⏱️ 0:00 Welcome\n👉 1:10 Warm up\n✅2:20 Place\n3️⃣ 3:30 Compress"_s,
         u"0:00 Welcome\n1:10 Warm up\n2:20 Place\n3:30 Compress\n"_s},
        {u"Chapter 1: 0:00 Welcome\nPart 2 - 1:10 Warm up\nChapter 3: 2:20\n4 3:00 Rest"_s,
         u"0:00 Welcome\n1:10 Warm up\n2:20 Chapter 3\n3:00 Rest\n"_s},
        {u"<a href=\"https://example.org/watch?v=X&amp;t=0s\">0:00</a> Welcome<br>\n"
         "<a href=\"x\">1:10</a> Warm up &amp; wash<br>2:20 Rest<br/>"_s,
         u"0:00 Welcome\n1:10 Warm up & wash\n2:20 Rest\n"_s},
        {u"0:00\u00a0Welcome\n1:10\u200b Warm up\n\u200e2:20 Place\n3:30\u2028Compress"_s,
         u"0:00 Welcome\n1:10 Warm up\n2:20 Place\n3:30 Compress\n"_s},
        {u"0:00:00.000,Welcome\n0:01:10.148,Warm up"_s, u"0:00 Welcome\n1:10.148 Warm up\n"_s},
        {u"<p>Timestamps:</p><ul><li><a href=\"x\">0:00</a> Intro &amp; hello</li>\n<li>1:15 Place</li>"_s,
         u"0:00 Intro & hello\n1:15 Place\n"_s},
        {u"0:00 Intro, 1:15 Place, 2:30 Press | 3:45 Release; 5:00 End\n6:00 Wash, rinse, dry"_s,
         u"0:00 Intro\n1:15 Place\n2:30 Press\n3:45 Release\n5:00 End\n6:00 Wash, rinse, dry\n"_s},
        {u"| 0:00 | Welcome |\n| 1:10 | Warm up |"_s, u"0:00 Welcome\n1:10 Warm up\n"_s},
        {u"0:00 a < b & c\n1:10 <3"_s, u"0:00 a < b & c\n1:10 <3\n"_s},
    }));
    CAPTURE(text);
    CHECK(pictureOf(text.toUtf8(), YouTube) == picture);
}

TEST_CASE("What of a pasted list is put right or left out is told", "[core][chapters]")
{
    const auto [text, report] = GENERATE(table<QByteArray, QString>({
        {"0:00 A | 1:00 B\n2:00 C",
         u"note: Line 1: This line has more than one chapter; YouTube takes one.\n"_s},
        {"0:00 - 1:00 A\n1:00 B\n2:00 C",
         u"note: Line 1: The end 1:00 is taken; YouTube shows it in the title.\n"_s},
        {"0:00 A<br>\n1:00 B\n2:00 C",
         u"note: Line 1: Tags of HTML, such as <br>, are left out.\n"_s},
        {"0:00 A\n1:00 B\n2:00 C\nThen at 3:00 the end",
         u"Line 4: The time in this line is left out: it stands at another place than in the rest "
         u"of"
         " the list.\n"_s},
        {"A 0:00 x\nB 1:00 y\nC 2:00",
         u"note: Line 1: The time stands between words; YouTube wants it in front.\n"
         "note: Line 2: The time stands between words; YouTube wants it in front.\n"
         "note: Line 3: The time stands at the end; YouTube wants it in front.\n"_s},
    }));
    CAPTURE(text);
    CHECK(reportOn(text, YouTube) == report);
}

TEST_CASE("Times in sentences make no list", "[core][chapters]")
{
    const QByteArray text = GENERATE("We meet at 7:14 in the hall",
                                     "Open 7:14 pm to late\n8:00pm too",
                                     "See https://example.org/a?t=7:14\nand 8:14:x",
                                     "At 9:14 we go,\nat 8:14 we come");
    CAPTURE(text);
    CHECK(pictureOf(text, YouTube).isEmpty());
}
