// SPDX-License-Identifier: MIT
// Not run by default: "media_tests [.measure]" prints how exact and how quick playing is here.
#include "media/film/playerfixture.h"
#include "support/catch.h"
#include "support/clips/testclips.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iostream>

using namespace std::chrono_literals;
using namespace expressly;
using test::PlayerFixture;

namespace {

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

} // namespace

TEST_CASE("measure: how far pictures stray from the clock", "[.measure]")
{
    for (const double rate : {0.25, 0.5, 0.75, 1.0, 1.25, 1.5}) {
        PlayerFixture film;
        film.player.setRate(rate);
        REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 434s));
        QElapsedTimer wall;
        QList<double> late;
        QObject::connect(
            &film.player, &MediaPlayer::frameShown, &film.player, [&](const VideoFrame &frame) {
                const auto due =
                    std::chrono::duration<double, std::milli>(frame.start - 434s) / rate;
                late.append(milliseconds(wall.nsecsElapsed()) - due.count());
            });
        wall.start();
        film.player.play();
        REQUIRE(PlayerFixture::waitUntil([&] { return wall.elapsed() >= 4'000; }));
        std::ranges::sort(late);
        std::cout << "rate " << rate << ": " << late.size() << " frames, late by median "
                  << late.at(late.size() / 2) << " ms, at most " << late.last() << " ms\n";
    }
    SUCCEED();
}

TEST_CASE("measure: how long a step back takes", "[.measure]")
{
    for (const auto *name : {"ten-minutes.mp4", "ten-minutes.mkv", "ten-minutes.webm", "hd.mp4"}) {
        const QString file = QString::fromLatin1(name);
        PlayerFixture film;
        REQUIRE(film.open(file, file == QStringLiteral("hd.mp4") ? 24'800ms : 438'000ms));
        QList<double> took;
        for (int step = 0; step < 25; ++step) {
            const auto before = film.seeks.count();
            QElapsedTimer wall;
            wall.start();
            film.player.step(-1);
            REQUIRE(PlayerFixture::waitUntil([&] { return film.seeks.count() > before; }));
            took.append(milliseconds(wall.nsecsElapsed()));
        }
        std::ranges::sort(took);
        std::cout << name << ": step back median " << took.at(12) << " ms, at most " << took.last()
                  << " ms\n";
    }
    SUCCEED();
}

TEST_CASE("measure: the gap when a loop goes round", "[.measure]")
{
    struct Case
    {
        const char *file;
        std::chrono::milliseconds start;
        std::chrono::milliseconds length;
    };
    for (const Case &each : {Case{"ten-minutes.mp4", 439s, 400ms},
                             Case{"ten-minutes.webm", 438s, 2s},
                             Case{"hd.mp4", 24'900ms, 3s},
                             Case{"fullhd.mp4", 4'800ms, 3s}}) {
        PlayerFixture film;
        REQUIRE(film.open(QString::fromLatin1(each.file), each.start));
        const auto end = each.start + each.length;
        film.player.setLoop(Loop{.start = each.start, .end = end, .rounds = 4});
        REQUIRE(film.frameAfterSeek(each.start));
        QElapsedTimer wall;
        QList<double> gaps;
        std::chrono::microseconds last{0};
        QObject::connect(
            &film.player, &MediaPlayer::frameShown, &film.player, [&](const VideoFrame &frame) {
                if (frame.start < last) {
                    gaps.append(milliseconds(wall.nsecsElapsed()));
                }
                last = frame.start;
                wall.restart();
            });
        film.player.play();
        REQUIRE(PlayerFixture::waitUntil([&] { return last > end; }, 30'000));
        std::cout << each.file << " loop of " << each.length.count() << " ms:";
        for (const double gap : gaps) {
            std::cout << ' ' << gap;
        }
        std::cout << " ms between a round's last frame and the next one's first\n";
    }
    SUCCEED();
}
