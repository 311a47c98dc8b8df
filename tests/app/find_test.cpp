// SPDX-License-Identifier: MIT
#include "app/binary.h"
#include "app/commandline.h"
#include "app/findcommand.h"
#include "store/search/searchresult.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

CommandLine parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{u"expressly"_s} + arguments);
}

SearchResult oneHit()
{
    return {.hits = {{.kind = SearchEntry::Kind::Step,
                      .title = u"Thaw it\x1b[31m gently"_s,
                      .above = {u"Storing milk"_s},
                      .sentence = u"Thaw it overnight."_s,
                      .marks = {{.start = 0, .length = 4}},
                      .place = {.lesson = u"storing-milk"_s, .step = u"thaw"_s},
                      .score = 1}},
            .corrected = u"thaw"_s};
}

} // namespace

TEST_CASE("Words to be found are read from the command line", "[app][commandline][find]")
{
    const CommandLine line = parse({u"--find"_s, u"blocked duct"_s, u"--json"_s});
    CHECK(line.problem.isEmpty());
    CHECK(line.action == CommandLine::Action::Find);
    CHECK(line.words == u"blocked duct"_s);
    CHECK(line.asJson);
    CHECK_FALSE(parse({u"--find"_s, u"milk"_s}).asJson);
    CHECK_FALSE(parse({u"--json"_s}).problem.isEmpty());
    CHECK_FALSE(parse({u"--find"_s, QString()}).problem.isEmpty());
    CHECK_FALSE(parse({u"--find"_s}).problem.isEmpty());
}

TEST_CASE("What was found is printed for people", "[app][find]")
{
    CHECK(QString::fromUtf8(findReport(u"thwa"_s, oneHit(), FindForm::Text))
          == u"Looked for “thaw”.\n1. Storing milk › Thaw it [31m gently\n"
             "   expressly:lesson/storing-milk/thaw\n   Thaw it overnight.\n"_s);
}

TEST_CASE("What was found is printed for programs", "[app][find]")
{
    const QJsonObject report =
        QJsonDocument::fromJson(findReport(u"thwa"_s, oneHit(), FindForm::Json)).object();
    CHECK(report[u"query"_s].toString() == u"thwa"_s);
    CHECK(report[u"corrected"_s].toString() == u"thaw"_s);
    CHECK(report[u"help"_s].isNull());
    const QJsonObject hit = report[u"hits"_s].toArray().at(0).toObject();
    CHECK(hit[u"rank"_s].toInt() == 1);
    CHECK(hit[u"kind"_s].toString() == u"step"_s);
    CHECK(hit[u"link"_s].toString() == u"expressly:lesson/storing-milk/thaw"_s);
    CHECK(hit[u"marks"_s].toArray().at(0).toObject()[u"length"_s].toInt() == 4);
}

TEST_CASE("The program finds words without a window", "[app][binary][find]")
{
    const test::Home home;
    const test::BinaryResult fever = test::runBinary({u"--find"_s, u"fever"_s});
    CHECK(fever.exitCode == 0);
    CHECK(fever.output.contains(u"\n   expressly:lesson/when-to-get-help\n"_s));
    CHECK(fever.output.startsWith(u"1. When to get help\n"_s));

    const test::BinaryResult nothing = test::runBinary({u"--find"_s, u"xylophone"_s});
    CHECK(nothing.exitCode == 1);
    CHECK(nothing.output.contains(u"expressly:lesson/when-to-get-help"_s));

    const test::BinaryResult noGuide =
        test::runBinary({u"--find"_s, u"milk"_s, u"--guide"_s, u"/nowhere/at/all"_s});
    CHECK(noGuide.exitCode == 2);
    CHECK(noGuide.output.isEmpty());
    CHECK_FALSE(noGuide.errors.isEmpty());
}
