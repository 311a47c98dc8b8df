// SPDX-License-Identifier: MIT
#include "media/film/casefilms.h"
#include "media/film/deinterlacer.h"
#include "media/film/pictureconverter.h"
#include "media/film/playerfixture.h"
#include "media/film/videoreader.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>

using namespace std::chrono_literals;
using namespace expressly;

namespace {

/// Of the interlaced film, each line counts its moments, two a frame.
constexpr int MomentsPerFrame = 2;
constexpr int Frames = 75;

/// How many lines of the first square differ much from the one above: it changes at each moment.
int combsIn(const AVFrame &frame)
{
    int combs = 0;
    const int x = frame.width / 20; // the middle of the first square
    for (int y = 16; y < 50; ++y) {
        const uint8_t *line = frame.data[0] + ptrdiff_t{y} * frame.linesize[0];
        combs += std::abs(line[x] - line[x - frame.linesize[0]]) > 40 ? 1 : 0;
    }
    return combs;
}

VideoReader interlacedFilm()
{
    return VideoReader(test::openCase(test::caseFilm(QStringLiteral("interlaced.mp4"))));
}

std::optional<int> momentOf(const VideoReader &reader)
{
    return test::bandNumber(PictureConverter(reader.film().shape).convert(reader.frame(), {}));
}

} // namespace

TEST_CASE("an interlaced film shows no combs, and each of its frames once", "[media][interlaced]")
{
    VideoReader reader = interlacedFilm();
    for (int number = 0; number < Frames; ++number) {
        CAPTURE(number);
        REQUIRE((number == 0 ? reader.seek(0us, {}) : reader.readNext())
                == VideoReader::Outcome::Frame);
        CHECK(reader.frameStart() == number * 40ms);
        CHECK(reader.frameDuration() == 40ms);
        CHECK(combsIn(reader.frame()) == 0);
        CHECK(momentOf(reader) == number * MomentsPerFrame);
    }
    CHECK(reader.readNext() == VideoReader::Outcome::End);
    CHECK(reader.readNext() == VideoReader::Outcome::End);
}

TEST_CASE("seeking in an interlaced film is exact", "[media][interlaced]")
{
    VideoReader reader = interlacedFilm();
    for (const int number : {40, 41, 10, 74, 0, 73, 12, 13, 60, 59, 1}) {
        CAPTURE(number);
        REQUIRE(reader.seek(number * 40ms + 39ms, {}) == VideoReader::Outcome::Frame);
        CHECK(reader.frameStart() == number * 40ms);
        CHECK(momentOf(reader) == number * MomentsPerFrame);
        CHECK(combsIn(reader.frame()) == 0);
        if (number + 1 < Frames) {
            REQUIRE(reader.readNext() == VideoReader::Outcome::Frame);
            CHECK(reader.frameStart() == (number + 1) * 40ms);
            CHECK(combsIn(reader.frame()) == 0);
        }
    }
    REQUIRE(reader.seek(1h, {}) == VideoReader::Outcome::Frame);
    CHECK(momentOf(reader) == (Frames - 1) * MomentsPerFrame);
}

TEST_CASE("a seek in an interlaced film that is given up leaves nothing behind",
          "[media][interlaced]")
{
    VideoReader reader = interlacedFilm();
    int asked = 0;
    REQUIRE(reader.seek(2s, [&asked] { return ++asked > 5; }) == VideoReader::Outcome::Cancelled);
    REQUIRE(reader.seek(100ms, {}) == VideoReader::Outcome::Frame);
    CHECK(momentOf(reader) == 2 * MomentsPerFrame);
    REQUIRE(reader.readNext() == VideoReader::Outcome::Frame);
    CHECK(momentOf(reader) == 3 * MomentsPerFrame);
}

TEST_CASE("going back frame by frame in an interlaced film misses none", "[media][interlaced]")
{
    VideoReader reader = interlacedFilm();
    REQUIRE(reader.seek(2s, {}) == VideoReader::Outcome::Frame);
    for (int number = 49; number >= 20; --number) {
        REQUIRE(reader.seek(reader.frameStart() - 1us, {}) == VideoReader::Outcome::Frame);
        CHECK(momentOf(reader) == number * MomentsPerFrame);
    }
}

TEST_CASE("what is not interlaced is left alone, also where a film goes over to it",
          "[media][interlaced]")
{
    const QTemporaryDir folder;
    QByteArray film;
    const QString flags[] = {QStringLiteral("-g|250"), QStringLiteral("-flags|+ildct+ilme|-g|250")};
    for (int part = 0; part < 3; ++part) {
        const QString file = folder.filePath(QStringLiteral("part.ts"));
        const QString words =
            QStringLiteral("-nostdin|-v|error|-y|-i|%1|-t|1|-vf|scale=%2|-c:v|libx264|-bf|0|%3|-"
                           "output_ts_offset|%4|"
                           "-muxdelay|0|-muxpreload|0|%5")
                .arg(test::clip(QStringLiteral("no-sound.mp4")),
                     part == 2 ? QStringLiteral("320:180") : QStringLiteral("640:360"),
                     flags[part % 2],
                     QString::number(part),
                     file);
        REQUIRE(QProcess::execute(QStringLiteral("ffmpeg"), words.split(u'|')) == 0);
        QFile bytes(file);
        REQUIRE(bytes.open(QIODevice::ReadOnly));
        film += bytes.readAll();
    }
    QFile whole(folder.filePath(QStringLiteral("film.ts")));
    REQUIRE(whole.open(QIODevice::WriteOnly));
    whole.write(film);
    whole.close();

    VideoReader reader(test::openCase(whole.fileName()));
    PictureConverter converter(reader.film().shape);
    for (int number = 0; number < 75; ++number) {
        CAPTURE(number);
        REQUIRE((number == 0 ? reader.seek(0us, {}) : reader.readNext())
                == VideoReader::Outcome::Frame);
        CHECK(reader.frameStart() == number * 40ms);
        CHECK(test::readFrameNumber(converter.convert(reader.frame(), {})) == number % 25);
        CHECK(reader.frame().width == (number < 50 ? 640 : 320));
    }
    CHECK(reader.readNext() == VideoReader::Outcome::End);
}
