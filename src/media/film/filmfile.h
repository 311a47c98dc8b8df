// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/libav.h"
#include "media/film/mediainfo.h"
#include "media/film/pictureshape.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace expressly {

/// When reading a file ends although it could go on: libav asks before it reads.
struct ReadingLimit
{
    std::stop_token stop;
    std::optional<std::chrono::steady_clock::time_point> deadline;

    [[nodiscard]] bool isReached() const
    {
        return stop.stop_requested() || (deadline && std::chrono::steady_clock::now() >= *deadline);
    }
};

/// A film file that was opened for reading: its streams and what is known of it.
struct FilmFile
{
    std::unique_ptr<ReadingLimit> limit; ///< Asked by the context, which goes first.
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

/// Opening takes at most this long; it is a slow drive's time, not that of a film.
inline constexpr std::chrono::minutes LongestOpening{2};

/// Opens an ordinary file of this computer that holds a film itself. Never opens a network address,
/// a device or another file, whatever the file contains. Blocks; ends soon, also any later reading,
/// once \a stop asks for it. \a sound is one of the film's sounds, as MediaInfo counts them; by
/// default the usual one.
[[nodiscard]] FilmResult openFilm(const QString &file,
                                  FilmStreams streams,
                                  std::stop_token stop = {},
                                  std::chrono::milliseconds patience = LongestOpening,
                                  std::optional<int> sound = std::nullopt);

} // namespace expressly
