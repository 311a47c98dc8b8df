// SPDX-License-Identifier: MIT
#include "core/guide/region.h"
#include "core/reading/guideloader.h"
#include "core/reading/temporaryguide.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::report;
using test::TemporaryGuide;

namespace {

const QString Ireland = u"regions/ie.json"_s;

/// The last paragraph of the guide's first lesson.
QString lastWords(const GuideResult &opened)
{
    const LessonResult result = loadLesson(opened.guide.value(), u"every-block");
    CHECK(report(result.diagnostics).isEmpty());
    return toPlainText(std::get<Paragraph>(result.lesson.value().blocks.back()).text);
}

} // namespace

TEST_CASE("Words of a region take the place of their name", "[core][region]")
{
    const RegionTexts texts{{u"emergency"_s, u"**112**"_s}};
    CHECK(withRegion(u"Call {region:emergency}, {region:emergency}."_s, texts).text
          == u"Call **112**, **112**."_s);
    CHECK(withRegion(u"\\{region:emergency}"_s, texts).text == u"\\{region:emergency}"_s);
    CHECK(withRegion(u"{side:left} {region"_s, texts).text == u"{side:left} {region"_s);
    const RegionalText unknown = withRegion(u"Call {region:midwife}."_s, texts);
    CHECK(unknown.text == u"Call ."_s);
    CHECK(unknown.unknown == QStringList{u"midwife"_s});
    CHECK(withRegion(u"{region:emergency}"_s.repeated(1000), texts, 20).text.size() < 30);
}

TEST_CASE("A lesson says what holds where the person is", "[core][loader][region]")
{
    const TemporaryGuide files;
    SECTION("who has not said it")
    {
        const GuideResult opened = loadGuide(files.folder());
        CHECK(opened.guide->regions == QList<Region>{{.code = u"ie"_s, .name = u"Ireland"_s}});
        CHECK(opened.guide->region.isEmpty());
        CHECK(lastWords(opened) == u"Call your local emergency number. Milk keeps a while."_s);
    }
    SECTION("who has chosen one, which lacks a text")
    {
        const GuideResult opened = loadGuide(files.folder(), {.region = u"ie"_s});
        CHECK(opened.guide->region == u"ie"_s);
        CHECK(lastWords(opened) == u"Call 112 (a source). Milk keeps a while."_s);
    }
    SECTION("who is somewhere else")
    {
        CHECK(loadGuide(files.folder(), {.region = NeutralRegion}).guide->region == NeutralRegion);
    }
    SECTION("who is in one that this guide does not know")
    {
        const GuideResult opened = loadGuide(files.folder(), {.region = u"mars"_s});
        CHECK(opened.guide->region.isEmpty());
        CHECK(lastWords(opened).startsWith(u"Call your local"));
    }
    SECTION("and names the sources of its region")
    {
        files.replace(u"en/every-block.json"_s,
                      R"("sources": ["a-source", "b-source"])",
                      R"("sources": ["b-source"])");
        files.replace(u"en/every-block.json"_s, R"(, [a source](source:a-source))", "");
        const auto sources = [&files](const GuideWish &wish) {
            const GuideResult opened = loadGuide(files.folder(), wish);
            return loadLesson(*opened.guide, u"every-block").lesson.value().sources;
        };
        CHECK(sources({}) == QStringList{u"b-source"_s});
        CHECK(sources({.region = u"ie"_s}) == QStringList{u"b-source"_s, u"a-source"_s});
    }
}

TEST_CASE("A region that cannot be read leaves the neutral words", "[core][loader][region]")
{
    const TemporaryGuide files;
    files.write(Ireland, "{");
    const GuideResult opened = loadGuide(files.folder(), {.region = u"ie"_s});
    CHECK(report(opened.diagnostics).contains(u"regions/ie.json:"));
    CHECK(lastWords(opened).startsWith(u"Call your local"));
}

TEST_CASE("Words that no region has are a mistake of their lesson", "[core][loader][region]")
{
    const TemporaryGuide files;
    files.replace(u"en/every-block.json"_s, "{region:fridge}", "{region:cupboard}");
    const Guide guide = loadGuide(files.folder()).guide.value();
    const LessonResult result = loadLesson(guide, u"every-block");
    CHECK_FALSE(result.lesson);
    CHECK(report(result.diagnostics)
          == u"error: en/every-block.json#/blocks/15/text: “cupboard” is not in "
             u"regions/neutral.json."_s);
}

TEST_CASE("Everything wrong with regions is told to their author", "[core][checking][region]")
{
    const TemporaryGuide files;
    const auto said = [&files] { return report(checkGuide(files.folder())); };
    CHECK(said().isEmpty());
    SECTION("a text that nobody else has")
    {
        files.replace(Ireland, R"("emergency")", R"("urgent")");
        CHECK(said()
              == u"error: regions/ie.json#/values/urgent: “urgent” is not in "
                 u"regions/neutral.json."_s);
    }
    SECTION("a text without the day it was read")
    {
        files.replace(Ireland, R"(, "checked": "2026-01-31")", "");
        CHECK(said().contains(u"regions/ie.json#/values/emergency: The text “emergency” says not "
                              u"where it was read, or on which day"));
    }
    SECTION("a day that is none")
    {
        files.replace(Ireland, "2026-01-31", "2026-02-31");
        CHECK(said().contains(u"“2026-02-31” is not a day written as 2026-01-31."));
    }
    SECTION("a source that is not there")
    {
        files.replace(Ireland, R"("source": "a-source")", R"("source": "no-source")");
        CHECK(said().contains(u"The source “no-source” is not in sources.json."));
    }
    SECTION("a link that leads nowhere")
    {
        files.replace(Ireland, "(source:a-source)", "(source:no-source)");
        CHECK(
            said().contains(u"regions/ie.json#/values/emergency/text/en: The source “no-source”"));
    }
    SECTION("a name that is missing")
    {
        files.replace(u"en/strings.json"_s, R"("ie": "Ireland")", "");
        CHECK(said().contains(u"The region “ie” has no name here"));
    }
    SECTION("a file that nobody reads")
    {
        files.write(u"regions/no.json"_s, R"({"values": {}})");
        CHECK(said() == u"warning: regions/no.json: guide.json does not list the region “no”."_s);
    }
    SECTION("a guide that has lost its neutral words")
    {
        files.remove(u"regions/neutral.json"_s);
        CHECK(said().contains(u"regions/neutral.json"));
    }
}
