// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captions.h"

namespace expressly {

/// Whether \a cues show their lines again and again, as those that video sites make by machine: a
/// line comes word by word, stays while the next one comes, and stands in a file three times.
[[nodiscard]] bool areRolling(const QList<Cue> &cues);

/// Each line once, from when it comes until the next one does; longer, over the next one, where it
/// could not be read in that time, but never longer than the file shows it. Sorted by start.
[[nodiscard]] QList<Cue> eachLineOnce(QList<Cue> cues);

} // namespace expressly
