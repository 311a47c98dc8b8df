// SPDX-License-Identifier: MIT
#include "media/film/casefilms.h"
#include "media/film/pictureconverter.h"
#include "media/film/playerfixture.h"
#include "media/film/tonetable.h"
#include "media/film/videoreader.h"
#include "support/catch.h"

#include <QColor>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using namespace expressly;

namespace {

QImage firstPicture(const QString &file)
{
    VideoReader reader(test::openCase(file));
    REQUIRE(reader.seek(0us, {}) == VideoReader::Outcome::Frame);
    return PictureConverter(reader.film().shape).convert(reader.frame(), {}).copy();
}

void checkNear(QRgb colour, QRgb expected, int tolerance)
{
    CAPTURE(QColor(colour).name().toStdString(), QColor(expected).name().toStdString());
    CHECK(std::abs(qRed(colour) - qRed(expected)) <= tolerance);
    CHECK(std::abs(qGreen(colour) - qGreen(expected)) <= tolerance);
    CHECK(std::abs(qBlue(colour) - qBlue(expected)) <= tolerance);
}

} // namespace

TEST_CASE("films of today's phones show white as white and colours as in the scene",
          "[media][colour]")
{
    const auto *const name = GENERATE("hlg.mp4", "pq.mp4");
    CAPTURE(name);
    const QImage picture = firstPicture(test::caseFilm(QString::fromLatin1(name)));
    REQUIRE(picture.size() == QSize(640, 360));
    // The seven bars of 75 % that test pictures have, and what they were before.
    const std::array<QRgb, 7> bars{qRgb(191, 191, 191),
                                   qRgb(191, 191, 0),
                                   qRgb(0, 191, 191),
                                   qRgb(0, 191, 0),
                                   qRgb(191, 0, 191),
                                   qRgb(191, 0, 0),
                                   qRgb(0, 0, 191)};
    for (std::size_t bar = 0; bar < bars.size(); ++bar) {
        checkNear(picture.pixel(46 + 92 * static_cast<int>(bar), 100), bars.at(bar), 20);
    }
    checkNear(picture.pixel(46, 100), qRgb(190, 190, 190), 6);
    checkNear(picture.pixel(460, 320), qRgb(0, 0, 0), 6);
    const int white = qGray(picture.pixel(174, 320));
    CHECK(white > 205); // what is brighter than 75 % is told from it, and not all one
    CHECK(white < 250);
}

TEST_CASE("a film of high dynamic range plays with its tones", "[media][colour]")
{
    test::PlayerFixture film;
    film.player.setPictureSize({320, 180});
    film.player.open(test::caseFilm(QStringLiteral("hlg.mp4")), 0ms);
    REQUIRE(film.waitUntil([&] { return film.seeks.count() == 1; }));
    checkNear(film.lastFrame.image.pixel(23, 50), qRgb(190, 190, 190), 6);
}

TEST_CASE("between the colours that were worked out, greys stay grey and grow", "[media][colour]")
{
    const auto transfer = GENERATE(AVCOL_TRC_SMPTE2084, AVCOL_TRC_ARIB_STD_B67);
    const ToneTable table({.transfer = transfer, .primaries = AVCOL_PRI_BT2020, .brightest = 1000});
    REQUIRE(table.isValid());
    std::vector<uint16_t> from;
    for (int grey = 0; grey <= 0xFFFF; grey += 0x55) {
        from.push_back(static_cast<uint16_t>(grey));
    }
    std::vector<QRgb> to(from.size());
    table.apply({from.data(), from.data(), from.data()}, to.data(), static_cast<int>(to.size()));
    int last = 0;
    for (const QRgb colour : to) {
        CHECK(std::abs(qRed(colour) - qBlue(colour)) <= 2);
        CHECK(std::abs(qRed(colour) - qGreen(colour)) <= 2);
        REQUIRE(qGreen(colour) >= last);
        last = qGreen(colour);
    }
    CHECK(qGray(to.front()) == 0);
    CHECK(qGray(to.back()) >= 253);
}

TEST_CASE("films of usual screens need no table", "[media][colour]")
{
    AVFrame frame{};
    for (const auto transfer : {AVCOL_TRC_UNSPECIFIED, AVCOL_TRC_BT709, AVCOL_TRC_BT2020_10}) {
        frame.color_trc = transfer;
        CHECK_FALSE(ToneTable::kindOf(frame));
    }
    frame.color_trc = AVCOL_TRC_SMPTE2084;
    frame.color_primaries = AVCOL_PRI_UNSPECIFIED;
    REQUIRE(ToneTable::kindOf(frame));
    CHECK(ToneTable::kindOf(frame)->primaries == AVCOL_PRI_BT2020);
    CHECK(ToneTable::kindOf(frame)->brightest == 1000);
}

TEST_CASE("colours follow what a film says of its matrix and its range", "[media][colour]")
{
    const auto *const matrix = GENERATE("bt709", "smpte170m", "bt2020");
    const auto *const range = GENERATE("tv", "pc");
    CAPTURE(matrix, range);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("film.mp4"));
    const QString words =
        QStringLiteral("-nostdin|-v|error|-f|lavfi|-i|color=0xC04020:s=64x64:d=0.2|-vf|"
                       "scale=out_color_matrix=%1:out_range=%2,format=yuv444p|-colorspace|%3|"
                       "-color_range|%2|"
                       "-c:v|libx264|-qp|0|%4")
            .arg(QString::fromLatin1(matrix),
                 QString::fromLatin1(range),
                 QString::fromLatin1(matrix == std::string_view("bt2020") ? "bt2020nc" : matrix),
                 file);
    REQUIRE(QProcess::execute(QStringLiteral("ffmpeg"), words.split(u'|')) == 0);
    checkNear(firstPicture(file).pixel(32, 32), qRgb(0xC0, 0x40, 0x20), 4);
}
