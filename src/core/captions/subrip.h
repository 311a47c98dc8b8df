// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captionproblems.h"

namespace expressly {

/// Whether \a lines begin as a SubRip file does, or hold times as only SubRip writes them.
[[nodiscard]] bool looksLikeSubRip(const QList<QStringView> &lines);

/// Reads the lines of a SubRip file (.srt). The format has no standard, so this takes what players
/// take: numbers may be missing, times may have a point, empty lines may stand in a text.
[[nodiscard]] QList<Cue> readSubRip(const QList<QStringView> &lines, CaptionProblems &problems);

} // namespace expressly
