// SPDX-License-Identifier: MIT
// Lessons that nobody wrote: they are refused by a sentence, quickly and in little memory.
#include "core/guide/richtext.h"
#include "core/json/limits.h"
#include "core/reading/guideloader.h"
#include "support/catch.h"
#include "support/workclock.h"

#include "temporaryguide.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

using namespace Qt::StringLiterals;
using namespace expressly;
using nlohmann::json;
using test::report;
using test::TemporaryGuide;

namespace {

json paragraph(const std::string &text)
{
    return {{"type", "paragraph"}, {"text", text}};
}

json table(int rows, int columns)
{
    json row = json::array();
    for (int i = 0; i < columns; ++i) {
        row.push_back("c");
    }
    json all = json::array();
    for (int i = 0; i < rows; ++i) {
        all.push_back(row);
    }
    return {{"type", "table"}, {"header", row}, {"rows", all}};
}

json steps(int count, int from = 0)
{
    json all = json::array();
    for (int i = 0; i < count; ++i) {
        all.push_back(
            {{"id", "s" + std::to_string(from + i)}, {"title", "Look"}, {"text", "Look there."}});
    }
    return {{"type", "steps"}, {"steps", all}};
}

json times(int count, const std::function<json(int)> &make)
{
    json all = json::array();
    for (int i = 0; i < count; ++i) {
        all.push_back(make(i));
    }
    return all;
}

std::string repeated(const std::string &text, std::size_t count)
{
    std::string all;
    all.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i) {
        all += text;
    }
    return all;
}

#ifdef __SANITIZE_ADDRESS__
constexpr long Soon =
    15'000; // milliseconds; all of it is watched, which takes several times as long
#else
constexpr long Soon = 5'000;
#endif

/// What is said of a lesson with these blocks; it has to be said soon.
QString said(const json &blocks)
{
    const TemporaryGuide files;
    // A guide with a lesson of help wants every lesson to lead there.
    files.replace(u"guide.json"_s, ",\n  \"help\": \"help\"", "");
    const json lesson = {{"summary", "Many."}, {"blocks", blocks}};
    files.write(u"en/every-block.json"_s, QByteArray::fromStdString(lesson.dump()));
    test::WorkClock clock;
    const QString checked = report(checkGuide(files.folder()));
    CHECK(clock.elapsed() < Soon);
    clock.restart();
    const GuideResult guide = loadGuide(files.folder(), {});
    REQUIRE(guide.guide);
    const LessonResult opened = loadLesson(*guide.guide, u"every-block");
    CHECK(clock.elapsed() < Soon);
    CHECK(bool(opened.lesson) == !checked.contains(u"error: en/every-block.json"_s));
    return checked;
}

const QString Error = u"error: en/every-block.json"_s;

} // namespace

TEST_CASE("A lesson may hold a lot", "[core][limits]")
{
    CHECK_FALSE(said(times(MostBlocks, [](int) { return paragraph("a"); })).contains(Error));
    CHECK_FALSE(said(json::array({steps(MostSteps)})).contains(Error));
    CHECK_FALSE(said(json::array({table(90, MostColumns)})).contains(Error));
    CHECK_FALSE(said(json::array({table(MostRows, 9)})).contains(Error));
    CHECK_FALSE(
        said(times(40, [](int) { return paragraph(std::string(20'000, 'a')); })).contains(Error));
}

TEST_CASE("A lesson that holds more is refused where it does", "[core][limits]")
{
    CHECK(said(times(501, [](int) {
              return paragraph("a");
          })).contains(Error + u"#/blocks: There are 501 here, but at most 500 may be."_s));
    CHECK(said(json::array({steps(201)})).contains(Error + u"#/blocks/0/steps: There are 201"_s));
    CHECK(said(json::array({table(1, 21)})).contains(Error + u"#/blocks/0/header: There are 21"_s));
    CHECK(said(json::array({table(201, 1)})).contains(Error + u"#/blocks/0/rows: There are 201"_s));
    CHECK(said(json::array({paragraph(std::string(20'001, 'a'))}))
              .contains(Error + u"#/blocks/0/text: This text has 20001 characters"_s));
    CHECK(said(times(11, [](int i) {
              return steps(100, 100 * i);
          })).contains(Error + u": The lesson has more than 2000 texts"_s));
    CHECK(said(times(300, [](int) {
              return table(5, 3);
          })).contains(Error + u": The lesson has more than 2000 texts"_s));
    CHECK(said(times(30, [](int) {
              return paragraph(repeated("[a](source:a) ", 100));
          })).contains(Error + u": The lesson has more than 2000 links"_s));
}

TEST_CASE("Lessons of megabytes are refused at once", "[core][limits]")
{
    struct Row
    {
        const char *name;
        std::function<json()> blocks;
    };
    const Row row = GENERATE(values<Row>({
        {"a thousand tables", [] { return times(1000, [](int) { return table(30, 10); }); }},
        {"long texts",
         [] { return times(350, [](int) { return paragraph(std::string(20'000, 'a')); }); }},
        {"one text", [] { return json::array({paragraph(std::string(7'000'000, 'a'))}); }},
        {"50 000 steps", [] { return json::array({steps(50'000)}); }},
        {"small steps", [] { return times(80, [](int i) { return steps(200, 200 * i); }); }},
        {"brackets",
         [] { return times(50, [](int) { return paragraph(std::string(20'000, '[')); }); }},
        {"targets without end",
         [] { return times(50, [](int) { return paragraph(repeated("](", 10'000)); }); }},
        {"links",
         [] { return times(50, [](int) { return paragraph(repeated("[a](b)", 3'300)); }); }},
        {"stars", [] { return times(50, [](int) { return paragraph(repeated("*a ", 6'600)); }); }},
        {"sides",
         [] { return times(50, [](int) { return paragraph(repeated("{side:x}", 2'500)); }); }},
        {"strange keys",
         [] {
        json block = paragraph("a");
        for (int i = 0; i < 50'000; ++i) {
            block["k" + std::to_string(i)] = 1;
        }
        return json::array({block});
         }},
    }));
    CAPTURE(std::string(row.name));
    const QString text = said(row.blocks());
    CAPTURE(text.left(2000).toStdString());
    CHECK(text.size() < 200'000);
}

TEST_CASE("A text full of unfinished links is read in one go", "[core][limits][richtext]")
{
    test::WorkClock clock;
    const QString text = u"]("_s.repeated(10'000) + u"x [words](lesson:one)"_s;
    (void)parseRichText(text);
    CHECK(clock.elapsed() < 1000);
    // A few of them take nothing from the link that follows.
    const RichTextResult few = parseRichText(u"a ]( b ]( c [words](lesson:one)"_s);
    REQUIRE_FALSE(few.text.isEmpty());
    CHECK(few.text.constLast().link.has_value());
}
