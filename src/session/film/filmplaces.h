// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <stop_token>

class QObject;

namespace expressly {

class VideoLibrary;
struct Attachment;
struct Guide;
struct Video;

/// Where the film of a video is, as far as is known.
enum class FilmLocation {
    NotYet,         ///< No file was attached to it.
    OnThisComputer, ///< Also a file that is none of the guide's videos.
    Moved,          ///< Its file is not where it was.
    Replaced,       ///< Another file has the place of its own.
    OwnClip,        ///< A part of the guide.
};

[[nodiscard]] FilmLocation locationOf(const Video &video, const Attachment &attachment);
/// For cards and panels: "On this computer", "Not on this computer yet", …
[[nodiscard]] QString toText(FilmLocation location);

/// How the file of a video is reached, or why not.
struct FilmPlace
{
    QString file;                       ///< Empty: it is not on this computer.
    std::chrono::milliseconds shift{0}; ///< Added to the guide's times for it.
    QString text;                       ///< When it is not here: what happened and what to do.
    bool isLost = false;                ///< It was here: it is worth looking for it.
};

/// As far as is known: none of these waits for the disk on which an attached file lies.
[[nodiscard]] FilmPlace placeOfFilm(const Video &video, const Guide &guide, VideoLibrary &library);
[[nodiscard]] bool isFilmHere(const Video &video, const Guide &guide, VideoLibrary &library);
/// Looks for the file in the background, until \a stop asks to end. Once it is found, \a library
/// says that the video was seen.
void searchLostFile(QObject &context,
                    VideoLibrary &library,
                    const QString &videoId,
                    const std::stop_token &stop);
/// Compares \a file with the films of \a guide that are here, in the background, until \a stop asks
/// to end; \a found is given the id of the video that it is, empty when it is none.
void recogniseFilm(QObject &context,
                   const Guide &guide,
                   VideoLibrary &library,
                   const QString &file,
                   const std::stop_token &stop,
                   const std::function<void(const QString &)> &found);

} // namespace expressly
