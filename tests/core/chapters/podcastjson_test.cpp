// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "chapterpicture.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::pictureOf;
using test::reportOn;

namespace {

constexpr auto PodcastJson = ChapterFormat::PodcastJson;

} // namespace

TEST_CASE("Podcast chapters are read with links, pictures and silent chapters", "[core][chapters]")
{
    const QByteArray text = R"({"version": "1.2.0", "x": {"chapters": [1]},
 "waypoints": [[1, 2], {}],
 "chapters": [
  {"startTime": 0, "title": "A \"quoted\" \\ title", "img": "a.png", "url": "https://example.org"},
  {"startTime": 434.5,
   "endTime": 482.25, "title": "B [", "toc": false, "location": {"name": "x", "geo": "y"}}, {
   "startTime": "8:03", "title": "C"
  }]})";
    const ChapterFile file = readChapters(text, PodcastJson);
    CHECK(test::picture(file.chapters)
          == u"0:00 A \"quoted\" \\ title\n7:14.500-8:02.250 B [\n8:03 C\n"_s);
    CHECK(test::report(file.problems).isEmpty());
    CHECK(file.details
          == QList<ChapterDetails>{
              {.line = 4, .link = u"https://example.org"_s, .picture = u"a.png"_s},
              {.line = 5, .link = {}, .picture = {}, .isListed = false},
              {.line = 6}});
}

TEST_CASE("What is wrong with podcast chapters is reported with its line", "[core][chapters]")
{
    const auto [text, picture, report] = GENERATE(table<QByteArray, QString, QString>({
        {R"({"chapters": []})", u""_s, u""_s},
        {"{}", u""_s, u"Line 1: “chapters” is missing.\n"_s},
        {"[]", u""_s, u"Line 1: This must be an object, but is an array.\n"_s},
        {"{\"chapters\": {}}",
         u""_s,
         u"Line 1: “chapters” must be an array, but is an object.\n"_s},
        {"{\"chapters\": [\n7,\n{},\n{\"startTime\": 1, \"title\": 5}]}",
         u"0:01 Chapter 1\n"_s,
         u"Line 2: This must be an object, but is a number.\n"
         "Line 3: “startTime” is missing.\n"
         "Line 4: “title” must be a string, but is a number.\n"
         "note: Line 4: The chapter at 0:01 has no title.\n"_s},
        {"{\"chapters\": [\n{\"startTime\": -1, \"title\": \"A\"},\n{\"startTime\": 1e300},\n"
         "{\"startTime\": 1, \"title\": \"\", \"toc\": 1}]}",
         u"0:01 Chapter 1\n"_s,
         u"Line 2: A time must not be negative, but this is -1.\n"
         "Line 3: A time of 1e+300 seconds is longer than any video.\n"
         "Line 4: “toc” must be true or false, but is a number.\n"
         "note: Line 4: The chapter at 0:01 has no title.\n"_s},
        {"{\"chapters\": [{\"startTime\": 9, \"title\": \"A\"},\n{\"startTime\": 1, \"title\": "
         "\"B\"}]}",
         u"0:01 B\n0:09 A\n"_s,
         u"note: Line 2: 0:01 comes after 0:09; the chapters are put in order.\n"_s},
        {"{\"chapters\": [{\"startTime\": 9, \"endTime\": null, \"title\": null, \"toc\": null}]}",
         u"0:09 Chapter 1\n"_s,
         u"note: Line 1: The chapter at 0:09 has no title.\n"_s},
    }));
    CAPTURE(text);
    CHECK(pictureOf(text, PodcastJson) == picture);
    CHECK(reportOn(text, PodcastJson) == report);
}

TEST_CASE("Podcast chapters that are not JSON are refused with the line", "[core][chapters]")
{
    const ChapterFile file = readChapters("{\"chapters\": [\n{\"startTime\": }]}", PodcastJson);
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems.first().line == 2);
    CHECK(file.hasErrors());
}

TEST_CASE("Podcast times may be written as text", "[core][chapters]")
{
    const QByteArray text = R"({"chapters": [{"startTime": "0", "endTime": "5.5", "title": "A"},
 {"startTime": "70.5", "title": "B"}, {"startTime": "00:02:20", "title": "C"},
 {"startTime": 3.3e2, "title": "D"}, {"startTime": "soon", "title": "E"}]})";
    CHECK(pictureOf(text, PodcastJson) == u"0:00-0:05.500 A\n1:10.500 B\n2:20 C\n5:30 D\n"_s);
    CHECK(reportOn(text, PodcastJson)
          == u"Line 3: “soon” is not a time: write \"7:14\" or \"1:02:03.5\" (minutes and seconds"
             " up to 59, at most six digits in front) or a number of seconds.\n"_s);
}

TEST_CASE("Silent chapters stand in no list", "[core][chapters]")
{
    const ChapterFile file = readChapters(R"({"chapters": [{"startTime": 0, "title": "A"},
 {"startTime": 3, "toc": false, "img": "https://example.com/a.jpg"},
 {"startTime": 6, "title": "C"}]})",
                                          PodcastJson);
    CHECK(file.chapters.size() == 3);
    CHECK(test::picture(file.listed()) == u"0:00 A\n0:06 C\n"_s);
}
