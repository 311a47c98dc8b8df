// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captionproblems.h"

namespace expressly {

/// Reads the lines of a WebVTT file by the parser of https://www.w3.org/TR/webvtt1/, section 6.
[[nodiscard]] QList<Cue> readWebVtt(const QList<QStringView> &lines, CaptionProblems &problems);

} // namespace expressly
