// SPDX-License-Identifier: MIT
// What the files of a person hold: nothing for other people, and no time that could not be.
#include "core/time/timerange.h"
#include "store/connection.h"
#include "store/filelooks.h"
#include "store/lastvisit.h"
#include "store/looplibrary.h"
#include "store/settings.h"
#include "store/storefixture.h"
#include "store/videolibrary.h"
#include "support/catch.h"

#include <QDir>
#include <QFileInfo>

#include <limits>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QString Film = QStringLiteral("/films/own.mp4");

} // namespace

TEST_CASE("What is kept can be read by this person alone", "[store][private]")
{
    const test::StoreFixture home;
    const QString folder = home.path(QStringLiteral("data"));
    SECTION("from the start")
    {
        REQUIRE_FALSE(QDir(folder).exists());
    }
    SECTION("also when it was kept by a program that did not care")
    {
        REQUIRE(QDir().mkpath(folder));
        for (const char *name : {"library.sqlite", "settings.json"}) {
            const QString path = folder + QLatin1Char('/') + QLatin1String(name);
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(QFile::setPermissions(
                path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        }
    }
    VideoLibrary library(folder);
    library.rememberPosition(Film, 5s);
    LoopLibrary loops(folder);
    loops.add(Film,
              {.id = 0, .name = QStringLiteral("Loop"), .start = 1s, .end = 2s, .rounds = {}});
    Settings settings(folder);
    settings.setMuted(true);
    settings.save();
    REQUIRE_FALSE(LastVisit().saveToFile(folder + QStringLiteral("/session.json")));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    CHECK((QFileInfo(folder).permissions() & others) == 0);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    CHECK(files.size() >= 4);
    for (const QFileInfo &file : files) {
        CAPTURE(file.fileName());
        // What was set aside as broken is left alone.
        CHECK((file.fileName().contains(QStringLiteral(".broken-"))
               || (file.permissions() & others) == 0));
    }
}

TEST_CASE("Indexes that lost rows are made anew, and nothing is set aside", "[store][library]")
{
    const test::StoreFixture folder;
    const QString file = folder.path(QStringLiteral("library.sqlite"));
    {
        VideoLibrary library(folder.path());
        library.rememberPosition(Film, 5s);
    }
    const auto run = [&file](const QStringList &statements) {
        Connection connection(file);
        for (const QString &statement : statements) {
            CAPTURE(statement.toStdString(), connection.error().toStdString());
            REQUIRE(connection.run(statement));
        }
    };
    // A row that comes in while the schema does not name the index is missing from it.
    run({QStringLiteral("CREATE INDEX damaged ON positions (remembered)"),
         QStringLiteral("CREATE TABLE spare AS SELECT * FROM sqlite_master WHERE name = 'damaged'"),
         QStringLiteral("PRAGMA writable_schema = ON"),
         QStringLiteral("DELETE FROM sqlite_master WHERE name = 'damaged'")});
    run({QStringLiteral("INSERT INTO positions VALUES ('other', 7000, 1)"),
         QStringLiteral("PRAGMA writable_schema = ON"),
         QStringLiteral("INSERT INTO sqlite_master SELECT * FROM spare")});
    const auto check = [&file] {
        return Connection(file)
            .run(QStringLiteral("PRAGMA integrity_check"))
            .value_or(Connection::Rows{{QString()}})
            .constFirst()
            .constFirst()
            .toString();
    };
    REQUIRE(check() != QStringLiteral("ok")); // each SQLite counts what is missing in its own words
    {
        VideoLibrary library(folder.path());
        CHECK(library.position(Film) == 5s);
        CHECK(library.position(QStringLiteral("other")) == 7s);
        CHECK(library.problems().isEmpty());
    }
    CHECK(check() == QStringLiteral("ok"));
    CHECK(folder.names(QStringLiteral("*.broken-*")).isEmpty());
}

TEST_CASE("Times that no film has are brought within bounds", "[store][input]")
{
    const qint64 absurd = GENERATE(
        std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), qint64{1} << 53);
    CAPTURE(absurd);
    const test::StoreFixture folder;
    qint64 id = 0;
    {
        VideoLibrary library(folder.path());
        library.rememberPosition(Film, 5s);
        library.attach(Film, folder.path(), lookAt(folder.path()), 5s, 5s);
        library.setOwnChapters(
            Film,
            {.chapters = {{.id = {}, .title = {}, .start = std::chrono::milliseconds(absurd)}}});
        LoopLibrary loops(folder.path());
        id =
            loops
                .add(
                    Film,
                    {.id = 0, .name = QStringLiteral("Loop"), .start = 1s, .end = 2s, .rounds = {}})
                .value_or(0);
    }
    REQUIRE(Connection(folder.path(QStringLiteral("library.sqlite")))
                .run(QStringLiteral("UPDATE positions SET position = ?"), {absurd}));
    REQUIRE(Connection(folder.path(QStringLiteral("library.sqlite")))
                .run(QStringLiteral("UPDATE attachments SET duration = ?, shift = ?"),
                     {absurd, absurd}));
    REQUIRE(Connection(folder.path(QStringLiteral("loops.sqlite")))
                .run(QStringLiteral("UPDATE loops SET start = ?, \"end\" = ?"), {absurd, absurd}));
    const auto isBounded = [](std::optional<std::chrono::milliseconds> time) {
        return time && *time >= -LongestTime && *time <= LongestTime;
    };
    VideoLibrary library(folder.path());
    CHECK(isBounded(library.position(Film)));
    CHECK(isBounded(library.attachment(Film).duration));
    CHECK(isBounded(library.attachment(Film).chapterShift));
    const auto own = library.ownChapters(Film);
    REQUIRE((own && own->chapters.size() == 1));
    CHECK(isBounded(own->chapters.constFirst().start));
    const auto loop = LoopLibrary(folder.path()).loop(id);
    REQUIRE(loop);
    CHECK((isBounded(loop->start) && isBounded(loop->end)));
}

TEST_CASE("A loop that has no length is not kept", "[store][loops]")
{
    const test::StoreFixture folder;
    LoopLibrary loops(folder.path());
    CHECK_FALSE(loops.add(
        Film, {.id = 0, .name = QStringLiteral("Loop"), .start = 60s, .end = 60s, .rounds = {}}));
    CHECK_FALSE(loops.add(
        Film,
        {.id = 0, .name = QStringLiteral("Loop"), .start = 60s, .end = 60'040ms, .rounds = {}}));
    auto id = loops.add(
        Film,
        {.id = 0, .name = QStringLiteral("Loop"), .start = 59'900ms, .end = 60s, .rounds = {}});
    REQUIRE(id);
    auto loop = loops.loop(*id);
    loop->start = loop->end;
    loops.change(*loop);
    CHECK(loops.loop(*id)->start == 59'900ms);
}
