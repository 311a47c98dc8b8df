// SPDX-License-Identifier: MIT
#pragma once

#include "media/libav.h"
#include "media/mediaplayer.h"
#include "media/pictureshape.h"

#include <chrono>
#include <optional>

namespace expressly {

/// A film file that was opened for reading: its streams and what is known of it.
struct FilmFile
{
    libav::FormatContext context;
    int videoStream = -1;
    int audioStream = -1;
    PictureShape shape;
    std::chrono::microseconds zero{0}; ///< The container's time of the film's first moment.
    MediaInfo info;

    [[nodiscard]] AVStream *stream(int index) const { return context->streams[index]; }
};

struct FilmResult
{
    std::optional<FilmFile> film;
    QString problem; ///< What happened and what to do; set when there is no film.
};

/// Which streams the caller is going to read; the others are skipped by the demuxer.
enum class FilmStreams { Picture, Sound, Captions };

/// Opens a file of this computer. Never opens a network address, whatever the file contains.
/// \a sound is one of the film's sounds, as MediaInfo counts them; by default the usual one.
[[nodiscard]] FilmResult
openFilm(const QString &file, FilmStreams streams, std::optional<int> sound = std::nullopt);

} // namespace expressly
