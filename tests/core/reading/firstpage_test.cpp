// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "core/reading/temporaryguide.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::report;
using test::TemporaryGuide;

namespace {

const QString Contents = u"guide.json"_s;
const QString Words = u"en/strings.json"_s;
constexpr auto Before = R"("formatVersion": 1,)";
constexpr auto BeforeWords = R"("sections": {)";

/// A guide with a first page of two choices.
class PageGuide
{
public:
    PageGuide()
    {
        choices(R"([{"id": "show", "lesson": "old-name", "plays": true},
                    {"id": "worried", "lesson": "help"}])");
        m_files.replace(Words,
                        BeforeWords,
                        R"("firstPage": {"sentence": "Begin here.", "choices": {
                              "show": {"title": "Show me", "line": "With a film"},
                              "worried": {"title": "I am worried"}}},
                           "sections": {)");
    }

    void choices(const QByteArray &json)
    {
        m_files.replace(Contents, m_before, Before + QByteArray("\"firstPage\": ") + json + ',');
        m_before = Before + QByteArray("\"firstPage\": ") + json + ',';
    }
    [[nodiscard]] const TemporaryGuide &files() const { return m_files; }
    [[nodiscard]] GuideResult load() const { return loadGuide(m_files.folder()); }

private:
    TemporaryGuide m_files;
    QByteArray m_before = Before;
};

} // namespace

TEST_CASE("A guide says how one may begin", "[core][loader][firstpage]")
{
    const PageGuide guide;
    const GuideResult opened = guide.load();
    CHECK(report(opened.diagnostics).isEmpty());
    const FirstPage &page = opened.guide->firstPage;
    CHECK(page.sentence == u"Begin here."_s);
    REQUIRE(page.choices.size() == 2);
    CHECK(page.choices.at(0)
          == FirstChoice{.id = u"show"_s,
                         .lesson = u"renamed"_s,
                         .plays = true,
                         .title = u"Show me"_s,
                         .line = u"With a film"_s});
    CHECK_FALSE(page.choices.at(1).plays);
    CHECK(page.choices.at(1).line.isEmpty());
}

TEST_CASE("A guide without a first page opens as before", "[core][loader][firstpage]")
{
    const TemporaryGuide files;
    const GuideResult opened = loadGuide(files.folder());
    CHECK(report(opened.diagnostics).isEmpty());
    CHECK(opened.guide->firstPage == FirstPage());
}

TEST_CASE("A choice that leads nowhere is told and left out", "[core][loader][firstpage][bad]")
{
    PageGuide guide;
    QString said;
    SECTION("to a lesson that is not there")
    {
        guide.choices(R"([{"id": "show", "lesson": "gone"}, {"id": "worried", "lesson": "help"}])");
        said = u"error: guide.json#/firstPage/0: The lesson “gone” is not in the guide."_s;
    }
    SECTION("twice the same")
    {
        guide.choices(
            R"([{"id": "worried", "lesson": "help"}, {"id": "worried", "lesson": "help"}])");
        said = u"error: guide.json#/firstPage/1: The choice “worried” is there twice."_s;
    }
    SECTION("without a lesson")
    {
        guide.choices(R"([{"id": "show"}, {"id": "worried", "lesson": "help"}])");
        said = u"error: guide.json#/firstPage/0: “lesson” is missing."_s;
    }
    SECTION("of another kind")
    {
        guide.choices(R"([7, {"id": "worried", "lesson": "help"}])");
        said = u"error: guide.json#/firstPage/0: "_s;
    }
    SECTION("without words")
    {
        guide.choices(R"([{"id": "new", "lesson": "help"}, {"id": "worried", "lesson": "help"}])");
        said = u"error: en/strings.json#/firstPage: The choice “new” has no words here."_s;
    }
    const GuideResult opened = guide.load();
    CAPTURE(report(opened.diagnostics));
    CHECK(report(opened.diagnostics).contains(said));
    REQUIRE(opened.guide);
    REQUIRE(opened.guide->firstPage.choices.size() == 1);
    CHECK(opened.guide->firstPage.choices.first().id == u"worried"_s);
}

TEST_CASE("A first page that cannot be read leaves the guide whole",
          "[core][loader][firstpage][bad]")
{
    PageGuide guide;
    QString said;
    SECTION("with more choices than are taken in at a glance")
    {
        guide.choices(R"([{"id": "a", "lesson": "help"}, {"id": "b", "lesson": "help"},
                          {"id": "c", "lesson": "help"}, {"id": "d", "lesson": "help"}])");
        said = u"error: guide.json#/firstPage: "_s;
    }
    SECTION("without any words")
    {
        guide.files().replace(Words, R"("firstPage": {)", R"("anotherPage": {)");
        said = u"error: en/strings.json: The first page has no words here, in “firstPage”."_s;
    }
    SECTION("that is no list")
    {
        guide.choices(R"({"show": "help"})");
        said = u"error: guide.json#/firstPage: "_s;
    }
    const GuideResult opened = guide.load();
    CAPTURE(report(opened.diagnostics));
    CHECK(report(opened.diagnostics).contains(said));
    REQUIRE(opened.guide);
    CHECK(opened.guide->firstPage.choices.isEmpty());
    CHECK_FALSE(opened.guide->sections.isEmpty());
}
