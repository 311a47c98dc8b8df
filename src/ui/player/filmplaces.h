// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace expressly {

class VideoLibrary;
struct Guide;
struct Video;

/// Where the file of a video is.
struct FilmPlace
{
    QString file;                       ///< Empty: it is not on this computer.
    std::chrono::milliseconds shift{0}; ///< Added to the guide's times for it.
    QString text;                       ///< When it is not here: what happened and what to do.
};

/// Looks for a file that was moved, too.
[[nodiscard]] FilmPlace placeOfFilm(const Video &video, const Guide &guide, VideoLibrary &library);
[[nodiscard]] bool isFilmHere(const Video &video, const Guide &guide, VideoLibrary &library);
/// In words, for cards and panels: "On this computer", "Not on this computer yet", …
[[nodiscard]] QString stateOfFilm(const Video &video, VideoLibrary &library);

} // namespace expressly
