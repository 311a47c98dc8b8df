// SPDX-License-Identifier: MIT
// What a person makes while a file cannot be written comes into it later, and what is said of it
// holds.
#include "store/connection.h"
#include "store/looplibrary.h"
#include "store/settings.h"
#include "store/storefixture.h"
#include "store/videolibrary.h"
#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;
using Kind = StoreProblem::Kind;

namespace {

const QString Film = QStringLiteral("/films/own.mp4");
const QString LibraryName = QStringLiteral("library.sqlite");
const QString LoopsName = QStringLiteral("loops.sqlite");

OwnChapters chapters(int count)
{
    OwnChapters own;
    for (int number = 1; number <= count; ++number) {
        own.chapters.append({.id = QStringLiteral("own-%1").arg(number),
                             .title = QStringLiteral("Chapter %1").arg(number),
                             .start = number * 10s,
                             .end = {},
                             .givenBy = {},
                             .certainty = Certainty::Measured});
    }
    return own;
}

SavedLoop loop(int number)
{
    return {.id = 0,
            .name = QStringLiteral("Loop %1").arg(number),
            .start = number * 1s,
            .end = number * 1s + 500ms,
            .rounds = {}};
}

/// What another program finds in the files.
QList<Chapter> storedChapters(const test::StoreFixture &folder)
{
    return VideoLibrary(folder.path()).ownChapters(Film).value_or(OwnChapters()).chapters;
}

qsizetype storedLoops(const test::StoreFixture &folder)
{
    return LoopLibrary(folder.path()).loops(Film).size();
}

bool isSavedSoon(const Keeper &keeper)
{
    return QTest::qWaitFor([&keeper] { return !keeper.unsaved(); }, 15'000);
}

} // namespace

TEST_CASE("What a full disk did not take is saved once there is room", "[store][unsaved]")
{
    const bool openedBefore = GENERATE(true, false);
    CAPTURE(openedBefore);
    const test::StoreFixture folder;
    VideoLibrary library(folder.path());
    LoopLibrary loops(folder.path());
    if (openedBefore) {
        library.setOwnChapters(Film, chapters(1));
        loops.add(Film, loop(1));
    }
    const QSignalSpy told(&library, &Keeper::unsavedChanged);
    std::optional<qint64> second;
    test::withFullDisk(64, [&] {
        library.setOwnChapters(Film, chapters(2));
        library.rememberPosition(Film, 5s);
        library.setOwnChapters(Film, chapters(3));
        second = loops.add(Film, loop(2));
    });
    REQUIRE(second);
    REQUIRE(library.unsaved());
    CHECK(library.unsaved()->kind == Kind::NotSaved);
    CHECK(library.problems() == QList{*library.unsaved()});
    CHECK((library.hasUnsavedWork() && loops.hasUnsavedWork()));
    CHECK(told.count() == 1);
    CHECK(library.ownChapters(Film) == chapters(3));

    SECTION("by itself, within seconds")
    {
        CHECK(isSavedSoon(library));
        CHECK(isSavedSoon(loops));
    }
    SECTION("when it is asked to")
    {
        library.save();
        loops.save();
        CHECK_FALSE((library.hasUnsavedWork() || loops.hasUnsavedWork()));
    }
    SECTION("with a later change")
    {
        // A change tries again at most once a second.
        CHECK(QTest::qWaitFor([&] {
            library.setOwnChapters(Film, chapters(3));
            auto changed = loops.loop(*second);
            changed->name = QStringLiteral("changed");
            loops.change(*changed);
            return !library.unsaved() && !loops.unsaved();
        }));
        CHECK(LoopLibrary(folder.path()).loop(*second)->name == QStringLiteral("changed"));
    }
    CHECK_FALSE(library.unsaved());
    CHECK(library.problems().isEmpty());
    CHECK_FALSE((library.hasUnsavedWork() || loops.hasUnsavedWork()));
    library.setOwnChapters(Film, chapters(4));
    CHECK(storedChapters(folder) == chapters(4).chapters);
    CHECK(VideoLibrary(folder.path()).position(Film) == 5s);
    CHECK(storedLoops(folder) == (openedBefore ? 2 : 1));
    CHECK(LoopLibrary(folder.path()).loop(*second));
}

TEST_CASE("What a full disk did not take is saved when the program ends", "[store][unsaved]")
{
    const test::StoreFixture folder;
    {
        VideoLibrary library(folder.path());
        LoopLibrary loops(folder.path());
        test::withFullDisk(64, [&] {
            library.setOwnChapters(Film, chapters(2));
            loops.add(Film, loop(1));
        });
    }
    CHECK(storedChapters(folder) == chapters(2).chapters);
    CHECK(storedLoops(folder) == 1);
}

TEST_CASE("While another program has the database locked, nothing waits and nothing is lost",
          "[store][unsaved]")
{
    const test::StoreFixture folder;
    VideoLibrary library(folder.path());
    LoopLibrary loops(folder.path());
    library.setOwnChapters(Film, chapters(1));
    loops.add(Film, loop(1));
    Connection otherLibrary(folder.path(LibraryName));
    Connection otherLoops(folder.path(LoopsName));
    REQUIRE(otherLibrary.run(QStringLiteral("BEGIN IMMEDIATE")));
    REQUIRE(otherLoops.run(QStringLiteral("BEGIN IMMEDIATE")));

    QElapsedTimer clock;
    clock.start();
    for (int count = 2; count <= 6; ++count) {
        library.setOwnChapters(Film, chapters(count));
        loops.add(Film, loop(count));
    }
    CHECK(clock.elapsed() < 1500);
    CHECK(library.ownChapters(Film) == chapters(6));
    REQUIRE(library.unsaved());
    CHECK(library.unsaved()->sentence.contains(QStringLiteral("another program is using it")));

    // Still locked when it is tried again.
    library.save();
    CHECK(library.unsaved());
    REQUIRE(otherLibrary.run(QStringLiteral("COMMIT")));
    REQUIRE(otherLoops.run(QStringLiteral("COMMIT")));
    CHECK(isSavedSoon(library));
    CHECK(isSavedSoon(loops));
    CHECK(storedChapters(folder) == chapters(6).chapters);
    CHECK(storedLoops(folder) == 6);
}

TEST_CASE("A database that is locked when it is opened is read, and never set aside",
          "[store][unsaved]")
{
    const bool isExclusive = GENERATE(false, true);
    CAPTURE(isExclusive);
    const test::StoreFixture folder;
    {
        VideoLibrary library(folder.path());
        library.setOwnChapters(Film, chapters(3));
    }
    auto other = std::make_unique<Connection>(folder.path(LibraryName));
    if (isExclusive) {
        // Nobody else can even read then.
        REQUIRE(other->run(QStringLiteral("PRAGMA journal_mode = DELETE")));
    }
    REQUIRE(other->run(QStringLiteral("BEGIN EXCLUSIVE")));
    VideoLibrary library(folder.path());
    const bool isRead = library.ownChapters(Film).has_value();
    CHECK(isRead == !isExclusive);
    CHECK(library.unsaved());
    library.setOwnChapters(Film, chapters(4));
    REQUIRE(other->run(QStringLiteral("COMMIT")));
    other.reset();
    CHECK(isSavedSoon(library));
    CHECK(storedChapters(folder) == chapters(4).chapters);
    CHECK(folder.names(QStringLiteral("*.broken-*")).isEmpty());
    // What was replaced without having been seen is there as it was.
    const QStringList before = folder.names(QStringLiteral("*.before-*"));
    REQUIRE(before.size() == (isExclusive ? 1 : 0));
    if (isExclusive) {
        Connection copy(folder.path(before.constFirst()));
        const auto rows = copy.run(QStringLiteral("SELECT chapters FROM own_chapters"));
        REQUIRE(rows);
        CHECK(decodeOwnChapters(rows->constFirst().constFirst().toString())
              == chapters(3).chapters);
    }
}

TEST_CASE("What another program wrote meanwhile stays", "[store][unsaved]")
{
    const test::StoreFixture folder;
    LoopLibrary loops(folder.path());
    loops.add(Film, loop(1));
    test::withFullDisk(64, [&] { loops.add(Film, loop(2)); });
    {
        LoopLibrary other(folder.path());
        other.add(Film, loop(3));
    }
    loops.save();
    CHECK(loops.loops(Film).size() == 3);
    CHECK(storedLoops(folder) == 3);
}

TEST_CASE("A position that was not saved is no reason to ask", "[store][unsaved]")
{
    const test::StoreFixture folder;
    VideoLibrary library(folder.path());
    test::withFullDisk(64, [&] {
        for (int second = 0; second < 100; ++second) {
            library.rememberPosition(Film, second * 1s);
        }
    });
    CHECK(library.unsaved());
    CHECK_FALSE(library.hasUnsavedWork());
    library.save();
    CHECK(VideoLibrary(folder.path()).position(Film) == 99s);
}

TEST_CASE("A folder that is deleted while the program runs is made again, with everything",
          "[store][unsaved]")
{
    const test::StoreFixture home;
    const QString folder = home.path(QStringLiteral("data"));
    VideoLibrary library(folder);
    LoopLibrary loops(folder);
    library.setOwnChapters(Film, chapters(2));
    library.rememberPosition(Film, 5s);
    loops.add(Film, loop(1));
    REQUIRE(QDir(folder).removeRecursively());

    SECTION("with the next change")
    {
        library.rememberPosition(Film, 6s);
        CHECK(loops.add(Film, loop(2)));
    }
    SECTION("when the program ends")
    {
        library.save();
        loops.save();
        CHECK(QDir(folder).exists());
    }
    REQUIRE(library.problems().size() == 1);
    CHECK(library.problems().constFirst().kind == Kind::WrittenAgain);
    CHECK_FALSE(library.unsaved());
    CHECK(VideoLibrary(folder).ownChapters(Film) == chapters(2));
    CHECK(VideoLibrary(folder).position(Film) >= 5s);
    CHECK(LoopLibrary(folder).loops(Film).size() == loops.loops(Film).size());
}

TEST_CASE("A folder that cannot be made again is said, and written when it can be",
          "[store][unsaved]")
{
    const test::StoreFixture home;
    const QString folder = home.path(QStringLiteral("data"));
    VideoLibrary library(folder);
    library.setOwnChapters(Film, chapters(2));
    REQUIRE(QDir(folder).removeRecursively());
    home.write(QStringLiteral("data"), "in the way");
    library.setOwnChapters(Film, chapters(3));
    REQUIRE(library.unsaved());
    CHECK(library.ownChapters(Film) == chapters(3));
    REQUIRE(QFile::remove(folder));
    library.save();
    CHECK_FALSE(library.unsaved());
    CHECK(VideoLibrary(folder).ownChapters(Film) == chapters(3));
}

TEST_CASE("Settings that could not be written are written later", "[store][settings][unsaved]")
{
    const test::StoreFixture folder;
    Settings settings(folder.path());
    settings.setLessonZoom(150);
    test::withFullDisk(8, [&settings] { settings.save(); });
    REQUIRE(settings.unsaved());
    CHECK(settings.hasUnsavedWork());
    CHECK(Settings(folder.path()).lessonZoom() == 100);
    // A choice tries again, as each does.
    settings.setMuted(true);
    CHECK(isSavedSoon(settings));
    CHECK(settings.problems().isEmpty());
    CHECK(Settings(folder.path()).lessonZoom() == 150);
}

TEST_CASE("Settings of two programs with one home are both kept", "[store][settings]")
{
    const test::StoreFixture folder;
    Settings first(folder.path());
    Settings second(folder.path());
    first.setVolume(0.5);
    first.setLessonZoom(150);
    first.save();
    second.setLessonZoom(120);
    second.setSkinTone(QStringLiteral("deep"));
    second.save();
    first.setMuted(true);
    first.save();
    const Settings both(folder.path());
    CHECK(both.volume() == 0.5);
    CHECK(both.lessonZoom() == 120); // the last word on this
    CHECK(both.skinTone() == QStringLiteral("deep"));
    CHECK(both.isMuted());
}

TEST_CASE("Settings that were deleted while the program runs are written whole",
          "[store][settings][unsaved]")
{
    const test::StoreFixture folder;
    Settings settings(folder.path(QStringLiteral("config")));
    settings.setVolume(0.5);
    settings.save();
    REQUIRE(QDir(folder.path(QStringLiteral("config"))).removeRecursively());
    settings.setMuted(true);
    settings.save();
    CHECK(Settings(folder.path(QStringLiteral("config"))).volume() == 0.5);
}
