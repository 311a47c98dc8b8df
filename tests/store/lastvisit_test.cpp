// SPDX-License-Identifier: MIT
#include "store/lastvisit.h"
#include "store/storefixture.h"
#include "support/catch.h"

using namespace expressly;
using Kind = StoreProblem::Kind;

namespace {

const QString FileName = QStringLiteral("session.json");

LastVisit someState()
{
    return {.guide = QStringLiteral("hand-expressing"),
            .lesson = QStringLiteral("press-compress-release"),
            .scroll = 1234,
            .video = QStringLiteral("bolman"),
            .windowGeometry = QByteArray("\x01\xd9\xd0\xcb\x00\xff", 6),
            .splitters = QByteArray("\x00\x00\x00\xff", 4),
            .sidebarVisible = false};
}

} // namespace

TEST_CASE("A session is read again as it was left", "[store][session]")
{
    const test::StoreFixture folder;
    const QString file = folder.path(QStringLiteral("deep/session.json"));
    CHECK_FALSE(someState().saveToFile(file).has_value());
    const LastVisit::LoadResult loaded = LastVisit::loadFromFile(file);
    CHECK(loaded.state == someState());
    CHECK(loaded.problems.isEmpty());
}

TEST_CASE("A missing session gives the defaults without a word", "[store][session]")
{
    const test::StoreFixture folder;
    const auto loaded = LastVisit::loadFromFile(folder.path(FileName));
    CHECK(loaded.state == LastVisit());
    CHECK(loaded.problems.isEmpty());
}

TEST_CASE("A session with some values missing or wrong keeps the others", "[store][session][input]")
{
    const test::StoreFixture folder;
    folder.write(FileName,
                 R"({"formatVersion": 1, "lesson": "engorgement", "scroll": "far",
                     "windowGeometry": "%%%", "sidebarVisible": 7})");
    const auto loaded = LastVisit::loadFromFile(folder.path(FileName));
    CHECK(loaded.state.lesson == QStringLiteral("engorgement"));
    CHECK(loaded.state.scroll == 0);
    CHECK(loaded.state.sidebarVisible);
}

TEST_CASE("A broken session is moved aside whole", "[store][session][input]")
{
    const QByteArray broken = GENERATE(QByteArray(""), QByteArray(R"({"formatVersion": 1, "less)"));
    const test::StoreFixture folder;
    folder.write(FileName, broken);
    const auto loaded = LastVisit::loadFromFile(folder.path(FileName));
    CHECK(loaded.state == LastVisit());
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems.constFirst().kind == Kind::SetAside);
    REQUIRE(folder.names().size() == 1);
    CHECK(folder.read(folder.names().constFirst()) == broken);
}

TEST_CASE("A newer session is neither used nor overwritten", "[store][session][input]")
{
    const test::StoreFixture folder;
    const QByteArray newer = R"({"formatVersion": 7, "lesson": "engorgement"})";
    folder.write(FileName, newer);
    const auto loaded = LastVisit::loadFromFile(folder.path(FileName));
    CHECK(loaded.state == LastVisit());
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems.constFirst().kind == Kind::Newer);
    const auto problem = someState().saveToFile(folder.path(FileName));
    REQUIRE(problem.has_value());
    CHECK(problem->kind == Kind::Newer);
    CHECK(folder.read(FileName) == newer);
}

TEST_CASE("A session that cannot be saved leaves the old one whole", "[store][session][input]")
{
    const test::StoreFixture folder;
    const QString file = folder.path(FileName);
    REQUIRE_FALSE(someState().saveToFile(file).has_value());
    const QByteArray before = folder.read(FileName);
    std::optional<StoreProblem> full;
    test::withFullDisk(8, [&] { full = LastVisit().saveToFile(file); });
    std::optional<StoreProblem> readOnly;
    REQUIRE(test::withoutWritePermission(folder.path(),
                                         [&] { readOnly = LastVisit().saveToFile(file); }));
    REQUIRE(full.has_value());
    CHECK(full->kind == Kind::NotSaved);
    REQUIRE(readOnly.has_value());
    CHECK(readOnly->kind == Kind::NotSaved);
    CHECK(folder.read(FileName) == before);
}

TEST_CASE("A half-written file beside the session does no harm", "[store][session]")
{
    const test::StoreFixture folder;
    REQUIRE_FALSE(someState().saveToFile(folder.path(FileName)).has_value());
    folder.write(QStringLiteral("session.json.aBcDeF"), R"({"formatVersion": 1, "les)");
    CHECK(LastVisit::loadFromFile(folder.path(FileName)).state == someState());
    CHECK_FALSE(LastVisit().saveToFile(folder.path(FileName)).has_value());
}

TEST_CASE("Every sentence about a session names the file", "[store][session]")
{
    const test::StoreFixture folder;
    folder.write(FileName, "broken");
    const auto loaded = LastVisit::loadFromFile(folder.path(FileName));
    REQUIRE(loaded.problems.size() == 1);
    const StoreProblem &problem = loaded.problems.constFirst();
    CHECK(problem.file == folder.path(FileName));
    CHECK(problem.sentence.contains(folder.names().constFirst()));
    CHECK(problem.sentence.endsWith(QLatin1Char('.')));
}
