// SPDX-License-Identifier: MIT
#include "store/storefixture.h"
#include "store/videolibrary.h"
#include "support/catch.h"

using namespace expressly;
using namespace std::chrono_literals;

TEST_CASE("How a film's captions are read is kept with the film", "[store][library][captions]")
{
    const test::StoreFixture home;
    const FilmCaptions chosen{
        .delay = -1300ms,
        .eachLineOnce = false,
        .encodings = {{QStringLiteral("film.ru.srt"), QStringLiteral("windows-1251")},
                      {QStringLiteral("\"film\" é.srt"), QStringLiteral("KOI8-R")}}};
    const QString film = QStringLiteral("/films/film.mp4");
    {
        VideoLibrary library(home.path());
        CHECK(library.filmCaptions(film) == FilmCaptions());
        library.setFilmCaptions(film, {.delay = 200ms});
        library.setFilmCaptions(film, chosen);
        library.setFilmCaptions(QStringLiteral("bolman"), {.eachLineOnce = true});
    }
    VideoLibrary library(home.path());
    CHECK(library.filmCaptions(film) == chosen);
    CHECK(library.filmCaptions(QStringLiteral("bolman")) == FilmCaptions{.eachLineOnce = true});
    CHECK(library.problems().isEmpty());
}

TEST_CASE("Encodings that nobody stored so are left out", "[store][library][captions]")
{
    CHECK(decodeEncodings(QStringLiteral("nonsense")).isEmpty());
    CHECK(decodeEncodings(QStringLiteral("{\"a\": 1, \"b\": \"KOI8-R\"}"))
          == QMap<QString, QString>{{QStringLiteral("b"), QStringLiteral("KOI8-R")}});
}
