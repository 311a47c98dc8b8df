// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/video.h"
#include "session/film/filmplaces.h"

namespace expressly {

/// What the library page shows of one video.
struct VideoCardState
{
    Video video;
    FilmLocation location = FilmLocation::NotYet;
    QString path; ///< Of the attached file; where it was, when it moved.
    std::optional<std::chrono::milliseconds> fileDuration;
    std::chrono::milliseconds chapterShift{0};
    bool lengthDiffers = false; ///< By more than 2 s, and the person has not yet said what to do.

    bool operator==(const VideoCardState &) const = default;
};

} // namespace expressly
