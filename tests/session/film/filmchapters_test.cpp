// SPDX-License-Identifier: MIT
#include "session/film/filmchapters.h"
#include "store/videolibrary.h"
#include "support/catch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

QList<Chapter> oneAt(std::chrono::milliseconds start, const QString &title)
{
    return {{.id = QStringLiteral("a"),
             .title = title,
             .start = start,
             .certainty = Certainty::Measured}};
}

const QString Key = QStringLiteral("bolman");
const QString Guides = QStringLiteral("Of the guide");
const QString Mine = QStringLiteral("Mine");

} // namespace

TEST_CASE("The person's chapters stand in the place of the guide's, and follow the file's shift",
          "[session][film][chapters]")
{
    const QTemporaryDir folder;
    VideoLibrary library(folder.path());
    FilmChapters chapters(library);
    const QSignalSpy changed(&chapters, &FilmChapters::changed);
    chapters.setFilm(Key, oneAt(10s, Guides), 2s);
    CHECK(chapters.list().at(0).start == 12s);
    CHECK_FALSE(chapters.hasOwn());
    chapters.setPosition(20s);
    CHECK(chapters.current() == 0);

    CHECK(changed.count() == 1);
    chapters.setOwn(oneAt(1s, Mine));
    CHECK(changed.count() == 2);
    CHECK(chapters.showsOwn());
    CHECK(chapters.current() == 0);
    CHECK(chapters.list().chapters() == oneAt(1s, Mine));
    CHECK(library.ownChapters(Key)->chapters == oneAt(-1s, Mine));

    chapters.showOwn(false);
    CHECK(chapters.list().at(0).title == Guides);
    chapters.setFilm(QStringLiteral("other"), {}, 0ms);
    CHECK(chapters.list().isEmpty());
    CHECK_FALSE(chapters.hasOwn());
    chapters.setFilm(Key, oneAt(10s, Guides), 5s);
    CHECK(chapters.hasOwn());
    CHECK_FALSE(chapters.showsOwn());
    chapters.showOwn(true);
    CHECK(chapters.list().at(0).start == 4s);
    chapters.setFilm(Key, oneAt(10s, Guides), -5s);
    CHECK(chapters.list().at(0).start == 0s);
}

TEST_CASE("Without a film there is nothing to keep", "[session][film][chapters]")
{
    const QTemporaryDir folder;
    VideoLibrary library(folder.path());
    FilmChapters chapters(library);
    chapters.setOwn(oneAt(1s, Mine));
    chapters.showOwn(false);
    CHECK(chapters.list().isEmpty());
}

TEST_CASE("What is in a file goes before what lies beside it", "[session][film][chapters]")
{
    const QTemporaryDir folder;
    const QString film = folder.filePath(QStringLiteral("a.mp4"));
    QFile beside(folder.filePath(QStringLiteral("a.chapters.txt")));
    REQUIRE(beside.open(QIODevice::WriteOnly));
    beside.write("0:00 Getting ready\n7:14 Compress\n");
    beside.close();
    CHECK(chaptersOfFile(film, oneAt(3s, Mine), 1s).first().start == 2s);
    const QList<Chapter> found = chaptersOfFile(film, {}, 0ms);
    REQUIRE(found.size() == 2);
    CHECK(found.at(1).start == 434s);
    CHECK(found.at(1).certainty == Certainty::Measured);
}
