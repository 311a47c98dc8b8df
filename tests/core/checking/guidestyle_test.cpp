// SPDX-License-Identifier: MIT
#include "core/checking/guidestyle.h"
#include "core/reading/temporaryguide.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace expressly;
using test::report;
using test::TemporaryGuide;

namespace {

const QString LessonFile = u"en/renamed.json"_s;

QString said(const TemporaryGuide &files)
{
    return report(checkStyle(files.folder()).findings);
}

/// The lesson "renamed" says this in its only step.
void say(const TemporaryGuide &files, const QByteArray &text)
{
    files.replace(LessonFile, "The only step.", text);
}

QByteArray wordsOf(int count)
{
    return QByteArray("go ").repeated(count).trimmed();
}

} // namespace

TEST_CASE("A lesson of short sentences has no finding", "[core][checking][style]")
{
    const GuideStyle style = checkStyle(TemporaryGuide().folder());
    CHECK(report(style.findings).isEmpty());
    REQUIRE(style.lessons.size() == 3);
    CHECK(style.lessons.at(1).file == LessonFile);
    CHECK(style.lessons.at(1).count == TextCount{.words = 9, .sentences = 2, .syllables = 13});
    CHECK(style.lessons.at(1).grade);
    CHECK_FALSE(style.hasUnknownGrades);
}

TEST_CASE("Sentences of more than 25 words are found", "[core][checking][style]")
{
    const TemporaryGuide files;
    SECTION("25 are none")
    {
        say(files, "Go " + wordsOf(24) + ". Go " + wordsOf(24));
        CHECK_FALSE(said(files).contains(u"This sentence has"));
    }
    SECTION("26 are, with their place")
    {
        say(files, "Go. Go " + wordsOf(25));
        CHECK(said(files).startsWith(
            u"warning: en/renamed.json#/blocks/0/steps/0/text: This sentence has "
            u"26 words, but at most 25 are easy to follow: “Go go"));
    }
    SECTION("not in evidence, which is left out of the grade as well")
    {
        files.replace(u"en/every-block.json"_s,
                      "One study (",
                      "Investigations demonstrated considerable improvement " + wordsOf(26) + " (");
        CHECK(said(files).isEmpty());
    }
}

TEST_CASE("Words that the guide does not want are found", "[core][checking][style]")
{
    const TemporaryGuide files;
    files.write(u"en/terms.json"_s,
                R"({"terms": [{"avoid": ["movie"], "use": "video", "except": ["help"]},
                              {"avoid": ["the article"]}]})");
    SECTION("in a lesson, with the word to use")
    {
        say(files, "See the movie.");
        CHECK(
            said(files)
            == u"warning: en/renamed.json#/blocks/0/steps/0/text: Say “video” instead of “movie”."_s);
    }
    SECTION("where there is none to use")
    {
        say(files, "See the article.");
        CHECK(
            said(files)
            == u"warning: en/renamed.json#/blocks/0/steps/0/text: Do not say “the article” here."_s);
    }
    SECTION("in a title")
    {
        files.replace(u"en/strings.json"_s, R"("Renamed")", R"("The movie")");
        CHECK(said(files)
              == u"warning: en/strings.json#/lessons/renamed: Say “video” instead of “movie”."_s);
    }
    SECTION("not in a lesson that may use them")
    {
        files.replace(u"en/help.json"_s, "Ask someone.", "See the movie.");
        CHECK(said(files).isEmpty());
    }
    SECTION("not in evidence")
    {
        files.replace(u"en/every-block.json"_s, "One study", "The article");
        CHECK(said(files).isEmpty());
    }
}

TEST_CASE("A lesson that is hard to read is found", "[core][checking][style]")
{
    const TemporaryGuide files;
    say(files, "Considerable investigations demonstrated remarkable improvement.");
    CHECK(said(files).startsWith(u"warning: en/renamed.json: The reading grade is "));
    CHECK(*checkStyle(files.folder()).lessons.at(1).grade > HighestGrade);
}

TEST_CASE("The grade of other languages is not known", "[core][checking][style]")
{
    const TemporaryGuide files;
    files.replace(u"guide.json"_s, R"(["en"])", R"(["en", "nb"])");
    files.replace(u"guide.json"_s, R"({ "en": "A small guide" })", R"({ "en": "A", "nb": "B" })");
    for (const QString &name : {u"strings"_s, u"every-block"_s, u"renamed"_s, u"help"_s}) {
        QFile file(files.path(u"en/"_s + name + u".json"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.write(u"nb/"_s + name + u".json"_s, file.readAll());
    }
    const GuideStyle style = checkStyle(files.folder());
    REQUIRE(style.lessons.size() == 6);
    CHECK(style.lessons.at(4).file == u"nb/renamed.json"_s);
    CHECK_FALSE(style.lessons.at(4).grade);
    CHECK(style.lessons.at(4).count.words == 9);
    CHECK(style.hasUnknownGrades);
}

TEST_CASE("What cannot be read has no style", "[core][checking][style]")
{
    CHECK(checkStyle(u"/no/such/folder"_s) == GuideStyle());
    const TemporaryGuide files;
    files.remove(LessonFile);
    CHECK(checkStyle(files.folder()).lessons.size() == 2);
}
