// SPDX-License-Identifier: MIT
#include "media/filmprobe.h"

#include "media/filmfile.h"

namespace expressly {

FilmProbe probeFilm(const QString &file)
{
    const FilmResult result = openFilm(file, FilmStreams::Picture);
    if (!result.film) {
        return {.problem = result.problem};
    }
    return {.duration = result.film->info.duration, .problem = {}};
}

} // namespace expressly
