// SPDX-License-Identifier: MIT
#include "media/filmfile.h"
#include "media/playerfixture.h"
#include "support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace expressly;

TEST_CASE("chapters inside MP4, Matroska and WebM files are read", "[media][chapters]")
{
    const auto file = GENERATE("ten-minutes.mp4", "ten-minutes.mkv", "ten-minutes.webm");
    CAPTURE(file);
    const FilmResult result = openFilm(test::clip(QString::fromLatin1(file)), FilmStreams::Picture);
    REQUIRE(result.film);
    const auto &chapters = result.film->info.chapters;
    REQUIRE(chapters.size() == 5);
    CHECK(chapters[3].start == 434s);
    CHECK(chapters[3].title == QStringLiteral("Compress"));
    CHECK(chapters[3].end == 540s);
}

TEST_CASE("a film says what it is", "[media]")
{
    const FilmResult result = openFilm(test::clip(QStringLiteral("hd.mp4")), FilmStreams::Picture);
    REQUIRE(result.film);
    CHECK(result.film->info.size == QSize(1280, 720));
    CHECK(result.film->info.videoCodec == QStringLiteral("h264"));
    CHECK(result.film->info.audioCodec == QStringLiteral("aac"));
    CHECK(result.film->info.frameDuration == 33'333us);
}

TEST_CASE("a folder is not a film", "[media][bad]")
{
    const QTemporaryDir folder;
    CHECK(openFilm(folder.path(), FilmStreams::Picture)
              .problem.contains(QStringLiteral("is a folder")));
}

TEST_CASE("a file that names other addresses opens none of them", "[media][bad]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.mp4")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nhttp://127.0.0.1:9/"
               "film.ts\n#EXT-X-ENDLIST\n");
    file.close();
    const FilmResult result = openFilm(file.fileName(), FilmStreams::Picture);
    CHECK_FALSE(result.film);
    CHECK_FALSE(result.problem.isEmpty());
}
