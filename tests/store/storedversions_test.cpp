// SPDX-License-Identifier: MIT
// Files of every version that there was, made by the program of that version, are opened by
// today's.
#include "store/connection.h"
#include "store/migrations.h"
#include "store/storedrows.h"
#include "store/storefixture.h"
#include "support/catch.h"
#include "support/places.h"

#include <QDir>
#include <QFile>

using namespace expressly;

namespace {

const QString Names = QStringLiteral("library.sqlite loops.sqlite");

/// A copy that may be written; what is stored may not.
void takeFiles(const QString &version, const test::StoreFixture &folder)
{
    const QDir stored(QStringLiteral(EXPRESSLY_TEST_DATA "/store/") + version);
    for (const QString &name : Names.split(QLatin1Char(' '))) {
        QFile file(stored.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        folder.write(name, file.readAll());
    }
}

int versionIn(const test::StoreFixture &folder, const QString &name)
{
    Connection connection(folder.path(name));
    return versionOf(connection).value_or(-1);
}

} // namespace

TEST_CASE("Files of an earlier version keep every row", "[store][migrations]")
{
    const QString version = GENERATE(as<QString>(), QStringLiteral("1"));
    CAPTURE(version.toStdString());
    const test::StoreFixture folder;
    takeFiles(version, folder);
    for (const bool isFirst : {true, false}) {
        CAPTURE(isFirst);
        VideoLibrary library(folder.path());
        LoopLibrary loops(folder.path());
        test::checkRows(library);
        test::checkRows(loops);
        CHECK((library.problems() + loops.problems()).isEmpty());
    }
    CHECK(folder.names().join(QLatin1Char(' ')) == Names);
    CHECK(versionIn(folder, QStringLiteral("library.sqlite")) == 1);
    CHECK(versionIn(folder, QStringLiteral("loops.sqlite")) == 1);
}

TEST_CASE("Files of an earlier version are read where nothing can be written",
          "[store][migrations]")
{
    const test::StoreFixture folder;
    takeFiles(QStringLiteral("1"), folder);
    REQUIRE(test::withoutWritePermission(folder.path(), [&] {
        VideoLibrary library(folder.path());
        LoopLibrary loops(folder.path());
        test::checkRows(library);
        test::checkRows(loops);
    }));
}

TEST_CASE("A file of version 1 from before its last tables gets them", "[store][migrations]")
{
    const test::StoreFixture folder;
    takeFiles(QStringLiteral("1"), folder);
    for (const char *statement : {"DROP TABLE captions", "DROP TABLE own_chapters"}) {
        REQUIRE(Connection(folder.path(QStringLiteral("library.sqlite")))
                    .run(QString::fromLatin1(statement)));
    }
    const QString key = QStringLiteral("bolman");
    {
        VideoLibrary library(folder.path());
        CHECK(library.position(key).has_value());
        library.setFilmCaptions(key, {.delay = std::chrono::milliseconds(250)});
        library.setOwnChapters(key, {});
        CHECK(library.problems().isEmpty());
    }
    VideoLibrary library(folder.path());
    CHECK(library.filmCaptions(key).delay == std::chrono::milliseconds(250));
    CHECK(library.ownChapters(key).has_value());
}

// How the files of today's version were made, and those of the next will be.
TEST_CASE("Files of today's version are made where the program runs", "[.][make-stored-files]")
{
    VideoLibrary library(QDir::currentPath());
    LoopLibrary loops(QDir::currentPath());
    test::writeRows(library);
    test::writeRows(loops);
    CHECK((library.problems() + loops.problems()).isEmpty());
}
