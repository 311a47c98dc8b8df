// SPDX-License-Identifier: MIT
#include "media/film/filmprobe.h"

#include "media/film/filmfile.h"

#include <utility>

namespace expressly {

FilmProbe probeFilm(const QString &file, std::stop_token stop)
{
    const FilmResult result = openFilm(file, FilmStreams::Picture, std::move(stop));
    if (!result.film) {
        return {.problem = result.problem};
    }
    return {.duration = result.film->info.duration, .problem = {}};
}

} // namespace expressly
