// SPDX-License-Identifier: MIT
#include "media/playerfixture.h"
#include "media/soundreader.h"
#include "support/catch.h"

#include <cstdlib>

using namespace std::chrono_literals;
using namespace expressly;

namespace {

constexpr int Rate = 48000;

/// The loudest sample within the first \a length of sound after \a start.
int loudest(SoundReader &reader, std::chrono::microseconds start, std::chrono::microseconds length)
{
    reader.seek(start);
    QByteArray sound;
    while (reader.nextStart() < start + length) {
        const QByteArray piece = reader.read();
        if (piece.isEmpty()) {
            break;
        }
        sound += piece;
    }
    int peak = 0;
    const auto *samples = reinterpret_cast<const qint16 *>(sound.constData());
    const auto count = std::min<qsizetype>(sound.size() / 2, length.count() * Rate / 1'000'000 * 2);
    for (qsizetype index = 0; index < count; ++index) {
        peak = std::max(peak, std::abs(static_cast<int>(samples[index])));
    }
    return peak;
}

} // namespace

TEST_CASE("sound after a seek begins at the very time", "[media][sound]")
{
    // The clips click on every full second.
    const auto file = GENERATE("ten-minutes.mp4", "ten-minutes.mkv", "ten-minutes.webm");
    CAPTURE(file);
    FilmResult result = openFilm(test::clip(QString::fromLatin1(file)), FilmStreams::Sound);
    REQUIRE(result.film);
    SoundReader reader(std::move(*result.film), Rate);
    REQUIRE(reader.isValid());
    const int click = loudest(reader, 433'960ms, 120ms);
    const int between = loudest(reader, 434'500ms, 300ms);
    CAPTURE(click, between);
    CHECK(click > 4 * between);
}

TEST_CASE("sound is read to its end and no further", "[media][sound]")
{
    FilmResult result = openFilm(test::clip(QStringLiteral("sound-only.m4a")), FilmStreams::Sound);
    REQUIRE(result.film);
    const auto duration = result.film->info.duration;
    SoundReader reader(std::move(*result.film), Rate);
    reader.seek(0us);
    qsizetype bytes = 0;
    for (QByteArray piece = reader.read(); !piece.isEmpty(); piece = reader.read()) {
        bytes += piece.size();
    }
    const auto seconds = static_cast<double>(bytes) / SoundReader::BytesPerSample / Rate;
    CHECK(seconds == Approx(static_cast<double>(duration.count()) / 1000).margin(0.1));
    CHECK(reader.read().isEmpty());
}
