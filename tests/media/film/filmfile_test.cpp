// SPDX-License-Identifier: MIT
#include "media/film/filmfile.h"
#include "media/film/playerfixture.h"
#include "support/catch.h"
#include "support/places.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <stop_token>
#include <sys/stat.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace expressly;

namespace {

/// Whether somebody waits to read from a pipe.
bool isBeingRead(const QString &pipe)
{
    const int descriptor = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK);
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return descriptor >= 0;
}

} // namespace

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

TEST_CASE("a playlist that poses as a film is refused, and what it names is not read",
          "[media][bad][hostile]")
{
    const QString name = QString::fromLatin1(GENERATE(as<const char *>(),
                                                      "selfref.m3u8",
                                                      "a-live.m3u8",
                                                      "as-mp4.mp4",
                                                      "c-fifo.mp4",
                                                      "c-rel.mp4"));
    CAPTURE(name);
    const QTemporaryDir folder;
    const QString list = folder.filePath(name);
    REQUIRE(QFile::copy(QStringLiteral(EXPRESSLY_TEST_DATA "/hostile/playlists/") + name, list));
    const bool besideFilm = name == u"c-rel.mp4";
    const QString named = besideFilm              ? QStringLiteral("a.mp4")
                          : name == u"c-fifo.mp4" ? QStringLiteral("fifo.ts")
                                                  : QStringLiteral("film.ts");
    const QString beside = folder.filePath(named);
    if (besideFilm) {
        REQUIRE(QFile::copy(test::clip(QStringLiteral("no-sound.mp4")), beside));
    } else {
        REQUIRE(::mkfifo(QFile::encodeName(beside).constData(), 0600) == 0);
    }
    QElapsedTimer timer;
    timer.start();
    const FilmResult result = openFilm(list, FilmStreams::Picture);
    CHECK_FALSE(result.film);
    CHECK(result.problem.contains(QStringLiteral("a list of other files")));
    CHECK(timer.elapsed() < 5000);
    CHECK((besideFilm || !isBeingRead(beside)));
}

TEST_CASE("a pipe or a device is not a film", "[media][bad][hostile]")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("film.mp4"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString link = folder.filePath(QStringLiteral("link.mp4"));
    REQUIRE(QFile::link(QStringLiteral("/dev/zero"), link));
    for (const QString &file : {pipe, link, QStringLiteral("/dev/zero")}) {
        CAPTURE(file);
        CHECK(openFilm(file, FilmStreams::Picture)
                  .problem.contains(QStringLiteral("is not an ordinary file")));
    }
    CHECK_FALSE(isBeingRead(pipe));
}

TEST_CASE("films of every usual kind are still opened", "[media]")
{
    const QString name = QString::fromLatin1(GENERATE(as<const char *>(),
                                                      "no-sound.mp4",
                                                      "ten-minutes.mkv",
                                                      "ten-minutes.webm",
                                                      "start-offset.ts",
                                                      "sound-only.m4a"));
    CAPTURE(name);
    CHECK(openFilm(test::clip(name), FilmStreams::Picture).film);
}

TEST_CASE("reading a film ends when nobody wants it, or when it takes too long", "[media][bad]")
{
    const QString file = test::clip(QStringLiteral("ten-minutes.mkv"));
    CHECK(openFilm(file, FilmStreams::Picture, {}, 0ms)
              .problem.contains(QStringLiteral("took too long")));
    std::stop_source stop;
    FilmResult result = openFilm(file, FilmStreams::Picture, stop.get_token());
    REQUIRE(result.film);
    const libav::Packet packet(av_packet_alloc());
    REQUIRE(av_read_frame(result.film->context.get(), packet.get()) >= 0);
    av_packet_unref(packet.get());
    stop.request_stop();
    int packets = 0;
    while (av_read_frame(result.film->context.get(), packet.get()) >= 0) {
        av_packet_unref(packet.get());
        ++packets;
    }
    CHECK(packets < 1000); // what lay in memory, not the film of ten minutes
    CHECK_FALSE(openFilm(file, FilmStreams::Picture, stop.get_token()).film);
}
