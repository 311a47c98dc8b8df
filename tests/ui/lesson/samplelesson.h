// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"

namespace expressly::test {

/// A guide of two lessons, two videos and two sources, without any file.
[[nodiscard]] Guide sampleGuide();

/// One of every block. Its steps are "hold", "press" and "free"; the last has no segment.
[[nodiscard]] Lesson sampleLesson();

/// So many steps, each with a segment and a reason.
[[nodiscard]] Lesson longLesson(int steps);

} // namespace expressly::test
