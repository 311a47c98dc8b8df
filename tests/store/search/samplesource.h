// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchsource.h"

namespace expressly::test {

/// A few lessons and a video to look for, with words for them; "help" is the lesson that helps.
[[nodiscard]] SearchSource sampleSource();

/// Titles of what was found, as "title/step".
[[nodiscard]] QString shown(const Place &place);

} // namespace expressly::test
