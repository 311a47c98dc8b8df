// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captionproblems.h"

namespace expressly {

struct DecodedText;

/// The text of a caption file as the WebVTT standard prepares it: every line end a line feed,
/// U+FFFD for NUL and for bytes that mean nothing. The two are reported.
[[nodiscard]] QString captionText(const DecodedText &decoded, CaptionProblems &problems);

} // namespace expressly
