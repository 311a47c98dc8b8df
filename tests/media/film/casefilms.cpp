// SPDX-License-Identifier: MIT
#include "media/film/casefilms.h"

#include "support/catch.h"
#include "support/places.h"

#include <utility>

namespace expressly::test {

QString caseFilm(const QString &name)
{
    return QStringLiteral(EXPRESSLY_TEST_DATA "/films/") + name;
}

FilmFile openCase(const QString &path, FilmStreams streams)
{
    FilmResult result = openFilm(path, streams);
    CAPTURE(result.problem.toStdString());
    REQUIRE(result.film);
    return std::move(*result.film);
}

std::optional<int> bandNumber(const QImage &picture)
{
    constexpr double Before = 0.025; // of the picture's width
    constexpr double Square = 0.05;
    constexpr double Middle = 0.056; // of its height
    constexpr int Darkest = 64;
    constexpr int Lightest = 192;
    int number = 0;
    for (int bit = 0; bit < 16; ++bit) {
        const QPoint point(qRound(picture.width() * (Before + Square * (bit + 0.5))),
                           qRound(picture.height() * Middle));
        const int light = qGray(picture.pixel(point));
        if (light > Darkest && light < Lightest) {
            return std::nullopt;
        }
        number |= light >= Lightest ? 1 << bit : 0;
    }
    return number;
}

} // namespace expressly::test
