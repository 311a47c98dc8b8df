// SPDX-License-Identifier: MIT
#include "media/film/playerfixture.h"
#include "support/catch.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;
using namespace expressly;
using test::PlayerFixture;

TEST_CASE("a film plays at its rate, and slowly it shows every frame", "[media][rate]")
{
    const double rate = GENERATE(0.25, 0.5, 0.75, 1.25, 1.5);
    CAPTURE(rate);
    PlayerFixture film;
    film.player.setRate(rate);
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 434s));
    QElapsedTimer wall;
    wall.start();
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() >= 10870; }));
    // Never early; a busy computer may hold the film up.
    CHECK(static_cast<double>(wall.elapsed()) > 800 / rate - 20);
    CHECK(static_cast<double>(wall.elapsed()) < 800 / rate + 500);
    CHECK(std::ranges::is_sorted(film.numbers));
    if (rate <= 0.5) {
        CHECK(film.numbers.size() == film.numbers.last() - film.numbers.first() + 1);
    }
}

TEST_CASE("a change of rate while playing neither jumps nor loses the place", "[media][rate]")
{
    PlayerFixture film;
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 434s));
    film.player.play();
    double rate = 1.0;
    for (const int number : {10855, 10858, 10863, 10866, 10872}) {
        REQUIRE(PlayerFixture::waitUntil([&] { return film.numbers.last() >= number; }));
        rate = rate > 0.9 ? 0.25 : 1.5;
        film.player.setRate(rate);
    }
    CHECK(film.player.isPlaying());
    CHECK(film.seeks.count() <= 1);
    CHECK(std::ranges::is_sorted(film.numbers));
    int largest = 0;
    for (qsizetype index = 1; index < film.numbers.size(); ++index) {
        largest = std::max(largest, film.numbers.at(index) - film.numbers.at(index - 1));
    }
    CHECK(largest <= 3);
}

TEST_CASE("a rate outside the range is brought into it and announced", "[media][rate]")
{
    FilmPlayer player(FilmPlayer::Sound::Never);
    const QSignalSpy changed(&player, &MediaPlayer::rateChanged);
    player.setRate(9.0);
    CHECK(player.rate() == 1.5);
    player.setRate(0.0);
    CHECK(player.rate() == 0.25);
    player.setRate(0.25);
    CHECK(changed.count() == 2);
}

TEST_CASE("a slow film on a computer without sound plays in time", "[media][rate][sound]")
{
    PlayerFixture film(FilmPlayer::Sound::Allowed);
    film.player.setRate(0.5);
    REQUIRE(film.open(QStringLiteral("ten-minutes.mp4"), 434s));
    QElapsedTimer wall;
    wall.start();
    film.player.play();
    REQUIRE(PlayerFixture::waitUntil([&] { return film.player.position() >= 434'500ms; }));
    CHECK(wall.elapsed() == Approx(1000).margin(200));
}
