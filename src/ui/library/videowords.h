// SPDX-License-Identifier: MIT
#pragma once

#include "session/library/videocardstate.h"

/// The words in which the library speaks of a video; empty where there is nothing to say.
namespace expressly::videowords {

/// "English, French".
[[nodiscard]] QString languages(const Video &video);
[[nodiscard]] QString presenterAndPublisher(const Video &video);
[[nodiscard]] QString rights(const Video &video);
/// What the place means and what to do; the file's path where it is known.
[[nodiscard]] QString explanation(const VideoCardState &state);
/// How far the chapters are shifted, such as "6 s later".
[[nodiscard]] QString shift(std::chrono::milliseconds shift);
/// Both lengths and what their difference means.
[[nodiscard]] QString lengthsDiffer(const VideoCardState &state);

} // namespace expressly::videowords
