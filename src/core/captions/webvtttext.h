// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captionproblems.h"

namespace expressly {

/// What a person reads of the text of a WebVTT cue: without tags, character references decoded.
/// \a line is the index of its first line in the file. Reports tags that WebVTT does not know.
[[nodiscard]] QString plainCueText(QStringView source, qsizetype line, CaptionProblems &problems);

} // namespace expressly
