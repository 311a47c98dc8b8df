// SPDX-License-Identifier: MIT
#pragma once

#include "core/reading/titles.h"

namespace expressly {

/// The videos of videos.json that are sound, with their titles. A clip or a caption file that is
/// not there is reported and left out; the video stays.
[[nodiscard]] QList<Video> soundVideos(const QList<std::optional<Video>> &videos,
                                       const Titles &titles,
                                       const QString &folder,
                                       Problems &problems);

/// A time beyond the end of a film is an error when its length is certain; else a warning, since a
/// length that someone only reported may be the wrong one of the two.
void reportBeyondEnd(const Video &video,
                     std::chrono::milliseconds time,
                     const QString &pointer,
                     Problems &problems);

} // namespace expressly
