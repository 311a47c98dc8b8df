// SPDX-License-Identifier: MIT
#include "store/looplibrary.h"
#include "store/storefixture.h"
#include "support/catch.h"

#include <QFile>
#include <QSignalSpy>
#include <QtEndian>

using namespace expressly;
using namespace std::chrono_literals;
using Kind = StoreProblem::Kind;

namespace {

const QString Film = QStringLiteral("bolman");
const QString FileName = QStringLiteral("loops.sqlite");
const SavedLoop Compress{
    .name = QStringLiteral("Compress, slowly"), .start = 434'200ms, .end = 436s, .rounds = 3};
const SavedLoop Hold{.name = QStringLiteral("Hold"), .start = 12s, .end = 15s};

QStringList namesOf(const QList<SavedLoop> &loops)
{
    QStringList names;
    for (const SavedLoop &loop : loops) {
        names.append(loop.name);
    }
    return names;
}

QByteArray goodDatabase()
{
    const test::StoreFixture folder;
    {
        LoopLibrary library(folder.path());
        library.add(Film, Compress);
    }
    return folder.read(FileName);
}

} // namespace

TEST_CASE("Several loops of a film are kept, in its order", "[store][loops]")
{
    const test::StoreFixture folder;
    {
        LoopLibrary library(folder.path());
        CHECK_FALSE(QFile::exists(folder.path(FileName)));
        CHECK(library.add(Film, Compress));
        CHECK(library.add(Film, Hold));
        CHECK(library.add(QStringLiteral("/films/other.mp4"), Hold));
    }
    LoopLibrary again(folder.path());
    QList<SavedLoop> loops = again.loops(Film);
    CHECK(namesOf(loops) == QStringList{Hold.name, Compress.name});
    REQUIRE(loops.size() == 2);
    loops[1].id = 0;
    CHECK(loops[1] == Compress);
    CHECK(again.loops(QStringLiteral("/films/other.mp4")).size() == 1);
    CHECK(again.loops(QStringLiteral("another")).isEmpty());
}

TEST_CASE("A loop is changed and removed by its id", "[store][loops]")
{
    const test::StoreFixture folder;
    LoopLibrary library(folder.path());
    const auto first = library.add(Film, Hold);
    const auto second = library.add(Film, Compress);
    REQUIRE((first && second));
    const QSignalSpy changes(&library, &LoopLibrary::changed);
    auto loop = library.loop(*first);
    REQUIRE(loop);
    loop->name = QStringLiteral("🤲 Halten & „schauen“");
    loop->end = 16s;
    loop->rounds = 5;
    library.change(*loop);
    CHECK(library.loop(*first) == loop);
    library.remove(*second);
    CHECK(changes.count() == 2);
    CHECK(library.loops(Film) == QList{*loop});
    CHECK_FALSE(library.loop(*second));
}

TEST_CASE("Loops that cannot be read are moved aside, and new ones are kept", "[store][loops]")
{
    const test::StoreFixture folder;
    folder.write(FileName, "{\"formatVersion\": 1}");
    LoopLibrary library(folder.path());
    const QSignalSpy problems(&library, &LoopLibrary::problemFound);
    CHECK(library.loops(Film).isEmpty());
    REQUIRE(problems.count() == 1);
    CHECK(library.problems().constFirst().kind == Kind::SetAside);
    CHECK(library.problems().constFirst().sentence.startsWith(QStringLiteral("Your loops")));
    CHECK(library.add(Film, Hold));
    CHECK(LoopLibrary(folder.path()).loops(Film).size() == 1);
    CHECK(folder.names(QStringLiteral("loops.sqlite.broken-*")).size() == 1);
}

TEST_CASE("Loops of a newer program are left as they are", "[store][loops]")
{
    const test::StoreFixture folder;
    QByteArray newer = goodDatabase();
    qToBigEndian<qint32>(2, newer.data() + 60);
    folder.write(FileName, newer);
    {
        LoopLibrary library(folder.path());
        CHECK(library.loops(Film).isEmpty());
        CHECK(library.add(Film, Hold));
        CHECK(library.loops(Film).size() == 1);
        REQUIRE(library.problems().size() == 1);
        CHECK(library.problems().constFirst().kind == Kind::Newer);
    }
    CHECK(folder.read(FileName) == newer);
}

TEST_CASE("Where nothing can be written, loops are read and work until the program ends",
          "[store][loops]")
{
    const test::StoreFixture folder;
    const QByteArray before = goodDatabase();
    folder.write(FileName, before);
    QList<SavedLoop> loops;
    QList<StoreProblem> problems;
    REQUIRE(test::withoutWritePermission(folder.path(), [&] {
        LoopLibrary library(folder.path());
        library.add(Film, Hold);
        loops = library.loops(Film);
        problems = library.problems();
    }));
    CHECK(namesOf(loops) == QStringList{Hold.name, Compress.name});
    REQUIRE(problems.size() == 1);
    CHECK(problems.constFirst().kind == Kind::NotSaved);
    CHECK(folder.read(FileName) == before);
}
