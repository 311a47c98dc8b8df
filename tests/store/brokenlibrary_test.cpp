// SPDX-License-Identifier: MIT
// What the video library does with a file it cannot use and a disk that does not take it.
#include "store/looplibrary.h"
#include "store/storefixture.h"
#include "store/videolibrary.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QtEndian>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace expressly;
using namespace std::chrono_literals;
using Kind = StoreProblem::Kind;

namespace {

const QString Id = QStringLiteral("bolman");
const QString FileName = QStringLiteral("library.sqlite");

/// The bytes of a database that holds one position, cleanly closed.
QByteArray goodDatabase()
{
    const test::StoreFixture folder;
    {
        VideoLibrary library(folder.path());
        library.rememberPosition(Id, 434s);
    }
    return folder.read(FileName);
}

} // namespace

TEST_CASE("A library that is no database is moved aside whole", "[store][library][input]")
{
    QByteArray truncated = goodDatabase();
    truncated.truncate(truncated.size() / 2);
    QByteArray scribbled = goodDatabase();
    scribbled.replace(100, 3000, QByteArray(3000, 'x'));
    const QByteArray broken =
        GENERATE_COPY(QByteArray("{\"formatVersion\": 1}"),
                      QByteArray(5000, 'x'),
                      QByteArray("SQLite format 3\0", 16),
                      QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'),
                      truncated,
                      scribbled);
    CAPTURE(broken.left(20).toStdString(), broken.size());
    const test::StoreFixture folder;
    folder.write(FileName, broken);
    {
        VideoLibrary library(folder.path());
        const QSignalSpy found(&library, &VideoLibrary::problemFound);
        CHECK_FALSE(library.position(Id).has_value());
        REQUIRE(found.count() == 1);
        CHECK(library.problems().constFirst().kind == Kind::SetAside);
        library.rememberPosition(Id, 5s);
        CHECK(library.position(Id) == 5s);
    }
    const QStringList aside = folder.names(QStringLiteral("library.sqlite.broken-*"));
    REQUIRE_FALSE(aside.isEmpty());
    CHECK(folder.read(aside.constFirst()) == broken);
    VideoLibrary again(folder.path());
    CHECK(again.position(Id) == 5s);
    CHECK(again.problems().isEmpty());
}

TEST_CASE("A folder in the place of the library is moved aside", "[store][library][input]")
{
    const test::StoreFixture folder;
    REQUIRE(QDir(folder.path()).mkpath(FileName));
    VideoLibrary library(folder.path());
    library.rememberPosition(Id, 5s);
    CHECK(library.position(Id) == 5s);
    REQUIRE(library.problems().size() == 1);
    CHECK(library.problems().constFirst().kind == Kind::SetAside);
}

TEST_CASE("An empty library file is a new library", "[store][library][input]")
{
    const test::StoreFixture folder;
    folder.write(FileName, "");
    VideoLibrary library(folder.path());
    library.rememberPosition(Id, 5s);
    CHECK(library.position(Id) == 5s);
    CHECK(library.problems().isEmpty());
}

TEST_CASE("A newer library is left as it is, byte by byte", "[store][library][input]")
{
    const test::StoreFixture folder;
    QByteArray newer = goodDatabase();
    qToBigEndian<qint32>(2, newer.data() + 60);
    folder.write(FileName, newer);
    {
        VideoLibrary library(folder.path());
        CHECK_FALSE(library.position(Id).has_value());
        library.rememberPosition(Id, 5s);
        CHECK(library.position(Id) == 5s);
        REQUIRE(library.problems().size() == 1);
        CHECK(library.problems().constFirst().kind == Kind::Newer);
    }
    CHECK(folder.read(FileName) == newer);
    CHECK(folder.names() == QStringList(FileName));
}

TEST_CASE("A library in a folder that cannot be made works in memory", "[store][library][input]")
{
    const test::StoreFixture folder;
    folder.write(QStringLiteral("home"), "not a folder");
    VideoLibrary library(folder.path(QStringLiteral("home/data")));
    library.rememberPosition(Id, 5s);
    library.attach(
        Id, folder.path(QStringLiteral("home")), lookAt(folder.path(QStringLiteral("home"))));
    CHECK(library.position(Id) == 5s);
    CHECK(library.attachment(Id).state == Attachment::State::OnThisComputer);
    REQUIRE(library.problems().size() == 1);
    CHECK(library.problems().constFirst().kind == Kind::NotSaved);
    CHECK(folder.read(QStringLiteral("home")) == "not a folder");
}

TEST_CASE("A library in a read-only folder is read, and then works in memory",
          "[store][library][input]")
{
    const test::StoreFixture folder;
    const QByteArray before = goodDatabase();
    folder.write(FileName, before);
    std::optional<std::chrono::milliseconds> stored;
    std::optional<std::chrono::milliseconds> remembered;
    QList<StoreProblem> problems;
    REQUIRE(test::withoutWritePermission(folder.path(), [&] {
        VideoLibrary library(folder.path());
        stored = library.position(Id);
        library.rememberPosition(Id, 5s);
        remembered = library.position(Id);
        problems = library.problems();
    }));
    CHECK(stored == 434s);
    CHECK(remembered == 5s);
    REQUIRE(problems.size() == 1);
    CHECK(problems.constFirst().kind == Kind::NotSaved);
    CHECK(folder.read(FileName) == before);
}

TEST_CASE("A broken library that cannot be moved is left as it is", "[store][library][input]")
{
    const test::StoreFixture folder;
    folder.write(FileName, "broken");
    std::optional<std::chrono::milliseconds> remembered;
    QList<StoreProblem> problems;
    REQUIRE(test::withoutWritePermission(folder.path(), [&] {
        VideoLibrary library(folder.path());
        library.rememberPosition(Id, 5s);
        remembered = library.position(Id);
        problems = library.problems();
    }));
    CHECK(remembered == 5s);
    REQUIRE(problems.size() == 1);
    CHECK(problems.constFirst().kind == Kind::NotUsable);
    CHECK(folder.read(FileName) == "broken");
}

TEST_CASE("A full disk costs the library nothing that it had", "[store][library][input]")
{
    const bool openedBefore = GENERATE(true, false);
    CAPTURE(openedBefore);
    const test::StoreFixture folder;
    folder.write(FileName, goodDatabase());
    {
        VideoLibrary library(folder.path());
        if (openedBefore) {
            REQUIRE(library.position(Id) == 434s);
            library.rememberPosition(QStringLiteral("in-the-log"), 7s);
        }
        test::withFullDisk(64, [&library] { library.rememberPosition(QStringLiteral("new"), 5s); });
        REQUIRE(library.problems().size() == 1);
        CHECK(library.problems().constFirst().kind == Kind::NotSaved);
        CHECK(library.position(QStringLiteral("new")) == 5s);
        CHECK(library.position(Id) == 434s);
        CHECK(library.position(QStringLiteral("in-the-log")).has_value() == openedBefore);
    }
    VideoLibrary again(folder.path());
    CHECK(again.position(Id) == 434s);
    CHECK(again.position(QStringLiteral("in-the-log")).has_value() == openedBefore);
    CHECK(again.problems().isEmpty());
}

TEST_CASE("Being killed while saving loses nothing that was saved", "[store][library]")
{
    const test::StoreFixture folder;
    for (int round = 0; round < 20; ++round) {
        test::killAfter(3 + 5 * round, folder.path(QStringLiteral("told")), [&folder] {
            VideoLibrary library(folder.path());
            LoopLibrary loops(folder.path());
            // The number that was saved for certain is told through a file of its own.
            const int told =
                open(QFile::encodeName(folder.path(QStringLiteral("told"))).constData(),
                     O_WRONLY | O_CREAT,
                     0600);
            for (qint64 number = library.position(Id).value_or(0ms).count() + 1;; ++number) {
                library.rememberPosition(Id, std::chrono::milliseconds(number));
                library.setOwnChapters(
                    Id,
                    {.chapters = {
                         {.id = {}, .title = {}, .start = std::chrono::milliseconds(number)}}});
                loops.add(Id,
                          {.id = 0,
                           .name = QString::number(number),
                           .start = 0ms,
                           .end = std::chrono::milliseconds(number + 1000),
                           .rounds = {}});
                if (pwrite(told, &number, sizeof number, 0) != sizeof number) {
                    _exit(1);
                }
            }
        });
        VideoLibrary library(folder.path());
        LoopLibrary loops(folder.path());
        const QByteArray bytes = folder.read(QStringLiteral("told"));
        REQUIRE(bytes.size() == sizeof(qint64));
        const qint64 told = qFromLittleEndian<qint64>(bytes.constData());
        CHECK(library.position(Id).value_or(0ms).count() >= told);
        const auto own = library.ownChapters(Id);
        REQUIRE((own && own->chapters.size() == 1));
        CHECK(own->chapters.constFirst().start.count() >= told);
        const QList<SavedLoop> kept = loops.loops(Id);
        CHECK(std::ranges::count(kept, QString::number(told), &SavedLoop::name) == 1);
        CHECK((library.problems() + loops.problems()).isEmpty());
    }
}
