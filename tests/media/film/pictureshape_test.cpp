// SPDX-License-Identifier: MIT
#include "media/film/casefilms.h"
#include "media/film/pictureconverter.h"
#include "media/film/pictureshape.h"
#include "media/film/playerfixture.h"
#include "media/film/videoreader.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <tuple>
#include <utility>

using namespace std::chrono_literals;
using namespace expressly;

namespace {

struct Matrix
{
    const char *name;
    int a, b, c, d;
};

/// A clip whose header says by \a matrix how it is to be shown.
QString filmWith(const Matrix &matrix, const QTemporaryDir &folder)
{
    QFile source(test::clip(QStringLiteral("no-sound.mp4")));
    REQUIRE(source.open(QIODevice::ReadOnly));
    QByteArray bytes = source.readAll();
    constexpr qsizetype MatrixOffset = 44;
    qsizetype at = bytes.indexOf("tkhd") + MatrixOffset;
    REQUIRE(at > MatrixOffset);
    const std::array<int, 6> values{matrix.a, matrix.b, 0, matrix.c, matrix.d, 0};
    for (const int value : values) {
        const auto fixed = static_cast<quint32>(value * 0x10000);
        for (const unsigned shift : {24U, 16U, 8U, 0U}) {
            bytes[at++] = static_cast<char>((fixed >> shift) & 0xFFU);
        }
    }
    QFile file(folder.filePath(QStringLiteral("film.mp4")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QImage firstPicture(FilmFile film, QSize box = {})
{
    VideoReader reader(std::move(film));
    PictureConverter converter(reader.film().shape);
    REQUIRE(reader.seek(0us, {}) == VideoReader::Outcome::Frame);
    CHECK(converter.sizeOf(reader.frame()) == reader.film().info.size);
    return converter.convert(reader.frame(), box).copy();
}

/// Puts each pixel where the matrix puts it; what lies outside then comes back in.
QImage shownBy(const Matrix &matrix, const QImage &stored)
{
    const QSize size = matrix.a == 0 ? stored.size().transposed() : stored.size();
    QImage shown(size, QImage::Format_RGB32);
    for (int y = 0; y < stored.height(); ++y) {
        for (int x = 0; x < stored.width(); ++x) {
            const int across = matrix.a * x + matrix.c * y;
            const int down = matrix.b * x + matrix.d * y;
            const bool isBackwards = matrix.a + matrix.c < 0;
            const bool isUpwards = matrix.b + matrix.d < 0;
            shown.setPixel(isBackwards ? size.width() - 1 + across : across,
                           isUpwards ? size.height() - 1 + down : down,
                           stored.pixel(x, y));
        }
    }
    return shown;
}

/// \a words are ffmpeg's, divided by |.
void encode(const QString &words)
{
    REQUIRE(QProcess::execute(QStringLiteral("ffmpeg"), words.split(u'|')) == 0);
}

} // namespace

TEST_CASE("a film is shown the way its display matrix says, in all eight ways", "[media][shape]")
{
    const auto matrix = GENERATE(Matrix{"upright", 1, 0, 0, 1},
                                 Matrix{"turned to the right", 0, 1, -1, 0},
                                 Matrix{"upside down", -1, 0, 0, -1},
                                 Matrix{"turned to the left", 0, -1, 1, 0},
                                 Matrix{"mirrored", -1, 0, 0, 1},
                                 Matrix{"flipped", 1, 0, 0, -1},
                                 Matrix{"transposed", 0, 1, 1, 0},
                                 Matrix{"transposed the other way", 0, -1, -1, 0});
    CAPTURE(matrix.name);
    const QTemporaryDir folder;
    const QImage stored = firstPicture(test::openCase(filmWith({"upright", 1, 0, 0, 1}, folder)));
    REQUIRE(test::readFrameNumber(stored) == 0);
    FilmFile film = test::openCase(filmWith(matrix, folder));
    const bool isTall = matrix.a == 0;
    CHECK(film.info.size == (isTall ? QSize(360, 640) : QSize(640, 360)));
    const QImage expected = shownBy(matrix, stored);
    CHECK(firstPicture(std::move(film)) == expected);
    const QSize small = firstPicture(test::openCase(filmWith(matrix, folder)), {300, 300}).size();
    CHECK(small.width() == (isTall ? 168 : 300));
    CHECK(small.height() == (isTall ? 300 : 168));
}

TEST_CASE("a matrix without a size means nothing", "[media][shape][bad]")
{
    const QTemporaryDir folder;
    const FilmFile film = test::openCase(filmWith({"nothing", 0, 0, 0, 0}, folder));
    CHECK_FALSE(film.shape.isMirrored);
    CHECK(film.shape.clockwiseTurns == 0);
}

TEST_CASE("a film that a phone mirrored is mirrored, not upside down", "[media][shape]")
{
    const QImage picture =
        firstPicture(test::openCase(test::caseFilm(QStringLiteral("mirrored.mp4"))));
    CHECK(picture.size() == QSize(320, 180));
    CHECK_FALSE(test::bandNumber(picture));
    CHECK(test::bandNumber(picture.mirrored(true, false)) == 0);
}

TEST_CASE("each picture has its own shape where it changes on the way", "[media][shape]")
{
    VideoReader reader(test::openCase(test::caseFilm(QStringLiteral("turns.ts"))));
    PictureConverter converter(reader.film().shape);
    for (int number = 0; number < 200; ++number) {
        CAPTURE(number);
        REQUIRE((number == 0 ? reader.seek(0us, {}) : reader.readNext())
                == VideoReader::Outcome::Frame);
        const bool isTall = number < 100;
        CHECK(converter.sizeOf(reader.frame()) == (isTall ? QSize(180, 320) : QSize(320, 180)));
        const QImage picture = converter.convert(reader.frame(), {400, 400});
        CHECK(picture.size() == (isTall ? QSize(226, 400) : QSize(400, 225)));
        CHECK(test::bandNumber(picture) == number);
    }
    CHECK(reader.readNext() == VideoReader::Outcome::End);
    for (const int number : {150, 20, 99, 100, 199, 0}) {
        REQUIRE(reader.seek(number * 40ms, {}) == VideoReader::Outcome::Frame);
        CHECK(test::bandNumber(converter.convert(reader.frame(), {})) == number);
    }
}

TEST_CASE("the shape of a pixel and how colours are stored may change on the way, too",
          "[media][shape]")
{
    const QTemporaryDir folder;
    QByteArray film;
    for (const auto &[ratio, format, start] :
         {std::tuple("1/1", "yuv420p", "0"), std::tuple("4/3", "yuv422p", "1")}) {
        const QString part = folder.filePath(QStringLiteral("part.ts"));
        encode(QStringLiteral(
                   "-nostdin|-v|error|-y|-i|%1|-t|1|-vf|setsar=%2|-c:v|libx264|-bf|0|-pix_fmt|%3|"
                   "-output_ts_offset|%4|-muxdelay|0|-muxpreload|0|%5")
                   .arg(test::clip(QStringLiteral("no-sound.mp4")),
                        QString::fromLatin1(ratio),
                        QString::fromLatin1(format),
                        QString::fromLatin1(start),
                        part));
        QFile file(part);
        REQUIRE(file.open(QIODevice::ReadOnly));
        film += file.readAll();
    }
    QFile whole(folder.filePath(QStringLiteral("film.ts")));
    REQUIRE(whole.open(QIODevice::WriteOnly));
    whole.write(film);
    whole.close();
    VideoReader reader(test::openCase(whole.fileName()));
    PictureConverter converter(reader.film().shape);
    REQUIRE(reader.seek(200ms, {}) == VideoReader::Outcome::Frame);
    CHECK(converter.sizeOf(reader.frame()) == QSize(640, 360));
    CHECK(test::readFrameNumber(converter.convert(reader.frame(), {})) == 5);
    REQUIRE(reader.seek(1200ms, {}) == VideoReader::Outcome::Frame);
    CHECK(converter.sizeOf(reader.frame()) == QSize(853, 360));
    CHECK(test::readFrameNumber(converter.convert(reader.frame(), {})) == 5);
}

TEST_CASE("a pixel of an unbelievable shape is taken for a square", "[media][shape][bad]")
{
    const PictureShape shape{.stored = {640, 360}, .aspect = {65'535, 1}};
    CHECK(shape.squareSize({640, 360}, {4, 3}) == QSize(853, 360));
    CHECK(shape.squareSize({640, 360}, {1, 65'535}) == QSize(640, 360));
    CHECK(shape.squareSize({640, 360}, {0, 0}) == QSize(640, 360));
    CHECK(shape.squareSize({640, 360}, {-4, 3}) == QSize(640, 360));
}

TEST_CASE("the container's word on pixels holds until a picture says something new",
          "[media][shape]")
{
    const PictureShape shape{.stored = {720, 576}, .aspect = {64, 45}, .codedAspect = {16, 15}};
    CHECK(shape.squareSize({720, 576}, {16, 15}) == QSize(1024, 576));
    CHECK(shape.squareSize({720, 576}, {0, 1}) == QSize(1024, 576));
    CHECK(shape.squareSize({720, 576}, {1, 1}) == QSize(720, 576));
    CHECK(shape.squareSize({360, 288}, {16, 15}) == QSize(384, 288));
}

TEST_CASE("the player says of each frame what shape it has", "[media][shape]")
{
    test::PlayerFixture film;
    film.player.setPictureSize({400, 400});
    film.player.open(test::caseFilm(QStringLiteral("turns.ts")), 0ms);
    REQUIRE(film.waitUntil([&] { return film.seeks.count() == 1; }));
    CHECK(film.lastFrame.videoSize == QSize(180, 320));
    film.player.seek(6s);
    REQUIRE(film.waitUntil([&] { return film.seeks.count() == 2; }));
    CHECK(film.lastFrame.videoSize == QSize(320, 180));
    CHECK(film.lastFrame.image.size() == QSize(400, 225));
    CHECK(test::bandNumber(film.lastFrame.image) == 150);
}
