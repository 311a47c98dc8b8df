// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/spokentime.h"

namespace expressly {

struct Video;

/// A length to the nearest second, "2:36": nobody compares videos by milliseconds.
[[nodiscard]] QString formatLength(std::chrono::milliseconds length);

/// How long the guide says that a video is, and how sure it is: "2:36", "about 2:36",
/// "about 2:36 (not confirmed)", "Length not known".
[[nodiscard]] QString lengthText(const Video &video, Wording wording = Wording::Written);

} // namespace expressly
