// SPDX-License-Identifier: MIT
#include "core/guide/guide.h"
#include "core/reading/guideloader.h"
#include "core/reading/temporaryguide.h"
#include "core/search/searchwords.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::report;
using test::TemporaryGuide;

namespace {

const QString WordsFile = u"en/synonyms.json"_s;

SearchWords wordsOf(const TemporaryGuide &files, QString *said = nullptr)
{
    Problems problems(WordsFile);
    SearchWords words = readSearchWords({.folder = files.folder(), .language = u"en"_s}, problems);
    if (said != nullptr) {
        *said = report(problems.diagnostics());
    }
    return words;
}

} // namespace

TEST_CASE("The words that people look for are read", "[core][search][searchwords]")
{
    const TemporaryGuide files;
    files.write(WordsFile, R"({
        "synonyms": [["nappy", "diaper"], ["blocked duct", "clogged duct", "plugged duct"]],
        "danger": ["fever", "not waking"], "small": ["how", "my"]})");
    QString said;
    const SearchWords words = wordsOf(files, &said);
    CHECK(said.isEmpty());
    CHECK(words
          == SearchWords{.synonyms = {{u"nappy"_s, u"diaper"_s},
                                      {u"blocked duct"_s, u"clogged duct"_s, u"plugged duct"_s}},
                         .danger = {u"fever"_s, u"not waking"_s},
                         .small = {u"how"_s, u"my"_s}});
}

TEST_CASE("A guide needs no list of words to be found", "[core][search][searchwords]")
{
    const TemporaryGuide files;
    QString said;
    CHECK(wordsOf(files, &said) == SearchWords());
    CHECK(said.isEmpty());
}

TEST_CASE("A list of words to be found that does not follow its schema is told and not used",
          "[core][search][searchwords]")
{
    const TemporaryGuide files;
    const QByteArray text = GENERATE(values<QByteArray>({
        "[]",
        "{",
        R"({"words": []})",
        R"({"synonyms": [["alone"]]})",
        R"({"synonyms": [["a", " "]]})",
        R"({"synonyms": [{"words": ["a", "b"]}]})",
        R"({"danger": []})",
        R"({"danger": "fever"})",
        R"({"small": [1]})",
    }));
    CAPTURE(text);
    files.write(WordsFile, text);
    QString said;
    CHECK(wordsOf(files, &said) == SearchWords());
    CHECK(said.startsWith(u"error: en/synonyms.json"));
    CHECK(report(checkGuide(files.folder())) == said);
    CHECK(loadGuide(files.folder()).diagnostics.isEmpty());
}

TEST_CASE("Words to be found that lead nowhere are told to the author",
          "[core][search][searchwords]")
{
    const TemporaryGuide files;
    files.write(WordsFile, R"({
        "synonyms": [["Help", "aid"], ["zebra", "okapi"], ["aid", "nowhere"]],
        "danger": ["fever", "Fever"], "small": ["how", "how much"]})");
    const QString said = report(checkGuide(files.folder()));
    CAPTURE(said);
    CHECK(said.contains(u"warning: en/synonyms.json#/synonyms/1"));
    CHECK(said.contains(u"zebra"));
    CHECK_FALSE(said.contains(u"/synonyms/0"));
    CHECK(said.contains(u"/synonyms/2"));
    CHECK(said.contains(u"/danger/1"));
    CHECK(said.contains(u"/small/1"));
}
