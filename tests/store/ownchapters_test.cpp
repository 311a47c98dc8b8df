// SPDX-License-Identifier: MIT
#include "store/storefixture.h"
#include "store/videolibrary.h"
#include "support/catch.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QString Id = QStringLiteral("bolman");

QList<Chapter> some()
{
    return {{.id = QStringLiteral("chapter-1"),
             .title = QStringLiteral("Before the \"film\" 🍼"),
             .start = -1500ms,
             .certainty = Certainty::Measured},
            {.id = QStringLiteral("compress"),
             .title = QStringLiteral("Compress"),
             .start = 434s,
             .end = 450'250ms,
             .certainty = Certainty::Measured}};
}

/// The library's file as another program sees it.
void change(const test::StoreFixture &home, const QString &statement)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(home.path(QStringLiteral("library.sqlite")));
        REQUIRE(database.open());
        REQUIRE(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

} // namespace

TEST_CASE("The person's chapters are kept with the video, and whether they are shown",
          "[store][library][chapters]")
{
    const test::StoreFixture home;
    {
        VideoLibrary library(home.path());
        CHECK_FALSE(library.ownChapters(Id));
        library.setOwnChapters(Id, {.chapters = some(), .areShown = false});
        library.setOwnChapters(QStringLiteral("/films/other.mp4"), {});
    }
    VideoLibrary library(home.path());
    CHECK(library.ownChapters(Id) == OwnChapters{.chapters = some(), .areShown = false});
    CHECK(library.ownChapters(QStringLiteral("/films/other.mp4")) == OwnChapters());
}

TEST_CASE("A library from before there were chapters takes them", "[store][library][chapters]")
{
    const test::StoreFixture home;
    {
        VideoLibrary library(home.path());
        library.rememberPosition(Id, 7s);
    }
    change(home, QStringLiteral("DROP TABLE own_chapters"));
    VideoLibrary library(home.path());
    library.setOwnChapters(Id, {.chapters = some()});
    CHECK(library.ownChapters(Id)->chapters == some());
    CHECK(library.position(Id) == 7s);
    CHECK(library.problems().isEmpty());
}

TEST_CASE("Chapters that cannot be understood are said and left as they are",
          "[store][library][chapters]")
{
    const test::StoreFixture home;
    {
        VideoLibrary library(home.path());
        library.setOwnChapters(Id, {.chapters = some()});
    }
    const QString text =
        GENERATE(QStringLiteral("nonsense"), QStringLiteral("{}"), QStringLiteral("[{\"id\":1}]"));
    CAPTURE(text);
    change(home, QStringLiteral("UPDATE own_chapters SET chapters = '%1'").arg(text));
    VideoLibrary library(home.path());
    CHECK_FALSE(library.ownChapters(Id));
    REQUIRE(library.problems().size() == 1);
    CHECK(library.problems().first().kind == StoreProblem::Kind::NotUnderstood);
}

TEST_CASE("Where nothing can be written, chapters hold until the program ends",
          "[store][library][chapters]")
{
    const test::StoreFixture home;
    {
        VideoLibrary library(home.path());
        library.setOwnChapters(Id, {.chapters = some()});
    }
    bool ran = false;
    const bool arranged = test::withoutWritePermission(home.path(), [&] {
        VideoLibrary library(home.path());
        ran = library.ownChapters(Id) == OwnChapters{.chapters = some()};
        library.setOwnChapters(Id, {.chapters = {}});
        ran = ran && library.ownChapters(Id) == OwnChapters();
    });
    REQUIRE(arranged);
    CHECK(ran);
}
