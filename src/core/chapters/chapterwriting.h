// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chaptersource.h"

namespace expressly {

/// What a writer can rely on; see ChapterToWrite.
[[nodiscard]] ChaptersToWrite prepareChapters(const ChapterFile &file, const QString &language);

/// What of \a original is not in \a readBack, the reading of what was written: a note for each kind
/// of loss, at the first line that has it. Rules that the written file breaks come with it.
[[nodiscard]] QList<ChapterProblem> findLosses(const ChapterFile &original,
                                               const ChapterFile &readBack);

} // namespace expressly
