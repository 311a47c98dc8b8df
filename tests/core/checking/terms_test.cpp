// SPDX-License-Identifier: MIT
#include "core/checking/terms.h"
#include "core/guide/guide.h"
#include "core/reading/guideloader.h"
#include "core/reading/temporaryguide.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::report;
using test::TemporaryGuide;

namespace {

const QString TermsFile = u"en/terms.json"_s;

Terms termsOf(const TemporaryGuide &files, QString *said = nullptr)
{
    Problems problems(TermsFile);
    Terms terms = readTerms({.folder = files.folder(), .language = u"en"_s}, problems);
    if (said != nullptr) {
        *said = report(problems.diagnostics());
    }
    return terms;
}

} // namespace

TEST_CASE("Words are found whole, in small and capital letters", "[core][checking][terms]")
{
    const WordList list({u"film"_s, u"the article"_s});
    CHECK(list.findIn(u"Film, films, a FILM. The\n article"_s)
          == QStringList{u"Film"_s, u"FILM"_s, u"The\n article"_s});
    CHECK(list.isIn(u"(film)"_s));
    CHECK_FALSE(list.isIn(u"Filming the articles"_s));
    CHECK_FALSE(list.isIn(u"éfilmé"_s));
    CHECK(WordList({u"e.g."_s}).isIn(u"Rest, e.g. now"_s));
    CHECK_FALSE(WordList({u"e.g."_s}).isIn(u"Rest, eggs now"_s));
    CHECK_FALSE(WordList().isIn(u"film"_s));
    CHECK(WordList().findIn(u"film"_s).isEmpty());
    CHECK(list.removedFrom(u"A film of films"_s) == u"A  of films"_s);
    CHECK(WordList().removedFrom(u"A film"_s) == u"A film"_s);
}

TEST_CASE("The words of a guide are read", "[core][checking][terms]")
{
    const TemporaryGuide files;
    files.write(TermsFile, R"({
        "terms": [{"avoid": ["film", "movie"], "use": "video", "except": ["help"]},
                  {"avoid": ["the article"]}],
        "requires": [{"when": ["syringe"], "also": ["cap", "lid"], "scope": "block"},
                     {"when": ["a"], "also": ["b"], "scope": "lesson"}],
        "units": ["cm"], "withoutSource": ["not before 3 cm"]})");
    QString said;
    const Terms terms = termsOf(files, &said);
    CHECK(said.isEmpty());
    REQUIRE(terms.unwanted.size() == 2);
    CHECK(terms.unwanted.at(0).avoid.words() == QStringList{u"film"_s, u"movie"_s});
    CHECK(terms.unwanted.at(0).use == u"video"_s);
    CHECK(terms.unwanted.at(0).except == QStringList{u"help"_s});
    CHECK(terms.unwanted.at(1).use.isEmpty());
    REQUIRE(terms.rules.size() == 2);
    CHECK(terms.rules.at(0).also.words() == QStringList{u"cap"_s, u"lid"_s});
    CHECK(terms.rules.at(0).scope == WordRule::Scope::SameBlock);
    CHECK(terms.rules.at(1).scope == WordRule::Scope::WholeLesson);
    CHECK(terms.units == QStringList{u"cm"_s});
    CHECK(terms.withoutSource.words() == QStringList{u"not before 3 cm"_s});
}

TEST_CASE("A guide needs no list of words", "[core][checking][terms]")
{
    const TemporaryGuide files;
    QString said;
    CHECK(termsOf(files, &said).unwanted.isEmpty());
    CHECK(said.isEmpty());
}

TEST_CASE("A list of words that does not follow its schema is told and not used",
          "[core][checking][terms]")
{
    const TemporaryGuide files;
    const QByteArray text = GENERATE(values<QByteArray>({
        "[]",
        "{",
        R"({"words": []})",
        R"({"terms": [{"use": "video"}]})",
        R"({"terms": [{"avoid": []}]})",
        R"({"terms": [{"avoid": [" "]}]})",
        R"({"terms": [{"avoid": ["film"], "instead": "video"}]})",
        R"({"requires": [{"when": ["a"], "also": ["b"]}]})",
        R"({"requires": [{"when": ["a"], "also": ["b"], "scope": "guide"}]})",
        R"({"units": "cm"})",
    }));
    CAPTURE(text);
    files.write(TermsFile, text);
    QString said;
    const Terms terms = termsOf(files, &said);
    CHECK(said.startsWith(u"error: en/terms.json"));
    CHECK(terms.unwanted.isEmpty());
    CHECK(terms.rules.isEmpty());
    CHECK(terms.units.isEmpty());
    CHECK(report(checkGuide(files.folder())) == said);
    CHECK(loadGuide(files.folder()).diagnostics.isEmpty());
}
