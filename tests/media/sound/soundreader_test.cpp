// SPDX-License-Identifier: MIT
#include "media/film/playerfixture.h"
#include "media/sound/soundreader.h"
#include "support/catch.h"

#include <algorithm>
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

namespace {

struct Sound
{
    QList<qint16> samples; ///< One channel.
    [[nodiscard]] double seconds() const { return static_cast<double>(samples.size()) / Rate; }

    /// How often it swings in a second, from the zero crossings between two times.
    [[nodiscard]] double pitch(double from, double until) const
    {
        int crossings = 0;
        for (auto index = static_cast<qsizetype>(from * Rate) + 1;
             index < static_cast<qsizetype>(until * Rate);
             ++index) {
            crossings += samples.at(index - 1) < 0 && samples.at(index) >= 0 ? 1 : 0;
        }
        return crossings / (until - from);
    }

    [[nodiscard]] int loudest(double from, double until) const
    {
        int peak = 0;
        for (auto index = static_cast<qsizetype>(from * Rate);
             index < static_cast<qsizetype>(until * Rate);
             ++index) {
            peak = std::max(peak, std::abs(static_cast<int>(samples.at(index))));
        }
        return peak;
    }
};

Sound soundOf(const char *name, std::chrono::microseconds from = {})
{
    FilmResult result = openFilm(test::foundFilm(QString::fromLatin1(name)), FilmStreams::Sound);
    REQUIRE(result.film);
    SoundReader reader(std::move(*result.film), Rate);
    REQUIRE(reader.isValid());
    reader.seek(from);
    Sound sound;
    for (QByteArray piece = reader.read(); !piece.isEmpty(); piece = reader.read()) {
        const auto *samples = reinterpret_cast<const qint16 *>(piece.constData());
        for (qsizetype index = 0; index < piece.size() / SoundReader::BytesPerSample; ++index) {
            sound.samples.append(samples[SoundReader::Channels * index]);
        }
    }
    return sound;
}

} // namespace

TEST_CASE("sound whose channels change on the way is read to its end", "[media][sound]")
{
    struct Case
    {
        const char *file;
        double seconds;
    };
    const auto each = GENERATE(Case{"ac3-stereo-51-mono.ts", 9.0},
                               Case{"mp2-stereo-mono.ts", 5.87},
                               Case{"damaged-mp3-in.mkv", 6.0});
    CAPTURE(each.file);
    const Sound sound = soundOf(each.file);
    CHECK(sound.seconds() == Approx(each.seconds).margin(0.15));
    for (double from = 0.5; from + 0.5 < each.seconds; from += 0.5) {
        CAPTURE(from);
        CHECK(sound.loudest(from, from + 0.4) > 300);
    }
}

TEST_CASE("sound whose rate changes on the way keeps its pitch and its length", "[media][sound]")
{
    const Sound sound = soundOf("rate.mp3");
    // A tone of 440 Hz at 44100 samples a second, then one of 660 Hz at 22050.
    CHECK(sound.seconds() == Approx(8.11).margin(0.1));
    CHECK(sound.pitch(1.0, 3.0) == Approx(440).margin(3));
    CHECK(sound.pitch(5.0, 7.0) == Approx(660).margin(3));
}

TEST_CASE("before a sound that begins late, and in its holes, there is silence", "[media][sound]")
{
    const Sound sound = soundOf("sound-late.mkv");
    CHECK(sound.seconds() == Approx(5.0).margin(0.1));
    CHECK(sound.loudest(0.0, 1.9) == 0);
    CHECK(sound.loudest(2.1, 2.4) > 300);
    CHECK(sound.pitch(3.0, 4.0) == Approx(440).margin(3));
    const Sound later = soundOf("sound-late.mkv", 1'500ms);
    CHECK(later.seconds() == Approx(3.5).margin(0.1));
    CHECK(later.loudest(0.0, 0.4) == 0);
    CHECK(later.loudest(0.6, 0.9) > 300);
}
