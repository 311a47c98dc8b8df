// SPDX-License-Identifier: MIT
#include "media/film/playerfixture.h"
#include "media/sound/soundtrack.h"
#include "support/catch.h"

#include <cstdlib>

using namespace std::chrono_literals;
using namespace expressly;

namespace {

constexpr int SampleRate = 48000;
constexpr int Loud = 6000; ///< The ticks are about 16000, the tone between them about 650.

SoundTrack trackOf(const QString &name)
{
    FilmResult result = openFilm(test::clip(name), FilmStreams::Sound);
    REQUIRE(result.film);
    return {std::move(*result.film), SampleRate};
}

struct Heard
{
    QList<qint16> samples; ///< One channel.
    double seconds() const { return static_cast<double>(samples.size()) / SampleRate; }
};

Heard listen(SoundTrack &track, double seconds)
{
    Heard heard;
    while (heard.seconds() < seconds) {
        const QByteArray piece = track.read();
        if (piece.isEmpty()) {
            break;
        }
        const auto *samples = reinterpret_cast<const qint16 *>(piece.constData());
        for (qsizetype index = 0; index < piece.size() / 4; ++index) {
            heard.samples.append(samples[2 * index]);
        }
    }
    return heard;
}

/// When ticks begin, in seconds of what is heard.
QList<double> ticks(const Heard &heard)
{
    QList<double> found;
    for (qsizetype index = 0; index < heard.samples.size(); ++index) {
        const double time = static_cast<double>(index) / SampleRate;
        const bool isLoud = std::abs(static_cast<int>(heard.samples.at(index))) > Loud;
        if (isLoud && (found.isEmpty() || time - found.last() > 0.25)) {
            found.append(time);
        }
    }
    return found;
}

/// Of the quiet tone between two ticks, from its zero crossings.
double pitch(const Heard &heard, double from, double until)
{
    int crossings = 0;
    const auto first = static_cast<qsizetype>(from * SampleRate);
    const auto last = static_cast<qsizetype>(until * SampleRate);
    for (qsizetype index = first + 1; index < last; ++index) {
        crossings += heard.samples.at(index - 1) < 0 && heard.samples.at(index) >= 0 ? 1 : 0;
    }
    return crossings / (until - from);
}

} // namespace

TEST_CASE("slow and fast sound keeps its pitch and its place", "[media][sound][rate]")
{
    const double tempo = GENERATE(0.25, 0.5, 0.75, 1.0, 1.25, 1.5);
    CAPTURE(tempo);
    REQUIRE(SoundTrack::canPlayAt(tempo));
    SoundTrack track = trackOf(QStringLiteral("ten-minutes.mp4"));
    track.setTempo(tempo);
    track.seek(433'500ms);
    const Heard heard = listen(track, 3.0 / tempo);
    const auto found = ticks(heard);
    REQUIRE(found.size() == 3);
    for (qsizetype index = 0; index < found.size(); ++index) {
        const double due = (0.5 + static_cast<double>(index)) / tempo;
        CAPTURE(index, due, found.at(index));
        // Two stages stretch the sound below half speed; this is 20 ms of the film.
        CHECK(found.at(index) == Approx(due).margin(tempo < 0.5 ? 0.08 : 0.045));
    }
    CHECK(pitch(heard, 0.7 / tempo, 1.3 / tempo) == Approx(220).margin(4));
}

TEST_CASE("the time of the next piece tells how much was read", "[media][sound][rate]")
{
    const double tempo = GENERATE(0.25, 0.6, 1.5);
    CAPTURE(tempo);
    SoundTrack track = trackOf(QStringLiteral("ten-minutes.mp4"));
    track.setTempo(tempo);
    track.seek(100s);
    const Heard heard = listen(track, 4.0);
    const auto film = std::chrono::duration<double>(track.nextStart() - 100s).count();
    CHECK(film == Approx(heard.seconds() * tempo).margin(0.03));
}

TEST_CASE("a loop's sound goes round without a gap", "[media][sound][loop]")
{
    const double tempo = GENERATE(0.5, 1.0, 1.5);
    CAPTURE(tempo);
    SoundTrack track = trackOf(QStringLiteral("ten-minutes.mp4"));
    track.setTempo(tempo);
    const Loop loop{.start = 433'800ms, .end = 434'600ms, .rounds = 4, .then = Loop::Then::Wait};
    track.setTimeline(LoopTimeline(loop, 433'800ms, 602s));
    track.seek(433'800ms);
    const Heard heard = listen(track, 60.0);
    CHECK(heard.seconds() == Approx(4 * 0.8 / tempo).margin(0.003));
    const auto found = ticks(heard);
    REQUIRE(found.size() == 4);
    for (qsizetype index = 0; index < found.size(); ++index) {
        const double due = (0.2 + 0.8 * static_cast<double>(index)) / tempo;
        CAPTURE(index, due, found.at(index));
        CHECK(found.at(index) == Approx(due).margin(0.045));
    }
    CHECK(track.nextStart() == 437s);
}

TEST_CASE("sound that ends before its loop is followed by silence", "[media][sound][loop]")
{
    SoundTrack track = trackOf(QStringLiteral("sound-only.m4a"));
    const Loop loop{.start = 29'500ms, .end = 31s, .rounds = 2, .then = Loop::Then::Wait};
    track.setTimeline(LoopTimeline(loop, 29'500ms, 0s));
    track.seek(29'500ms);
    CHECK(listen(track, 60.0).seconds() == Approx(3.0).margin(0.003));
}

TEST_CASE("sound that ends long before its loop is heard again in each round",
          "[media][sound][loop]")
{
    const double tempo = GENERATE(0.5, 1.0);
    CAPTURE(tempo);
    SoundTrack track = trackOf(QStringLiteral("sound-only.m4a"));
    track.setTempo(tempo);
    const Loop loop{.start = 28'500ms, .end = 34'500ms, .rounds = 2, .then = Loop::Then::Wait};
    track.setTimeline(LoopTimeline(loop, 28'500ms, 0s));
    track.seek(28'500ms);
    const Heard heard = listen(track, 60.0);
    CHECK(heard.seconds() == Approx(12.0 / tempo).margin(0.01));
    const auto found = ticks(heard);
    REQUIRE(found.size() == 2);
    CHECK(found.at(1) - found.at(0) == Approx(6.0 / tempo).margin(0.05));
}

TEST_CASE("a small correction of slow sound is counted", "[media][sound][rate]")
{
    SoundTrack track = trackOf(QStringLiteral("ten-minutes.mp4"));
    track.setTempo(0.5);
    track.seek(432'500ms);
    Heard heard;
    while (heard.seconds() < 5.0) {
        track.drift(960); // a fiftieth slower
        heard.samples += listen(track, 0.02).samples;
    }
    const auto film = std::chrono::duration<double>(track.nextStart() - 432'500ms).count();
    CHECK(film == Approx(heard.seconds() * 0.5 / 1.02).margin(0.03));
    const auto found = ticks(heard);
    REQUIRE(found.size() == 2);
    CHECK(found.at(1) - found.at(0) == Approx(2.04).margin(0.06));
}
