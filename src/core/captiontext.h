// SPDX-License-Identifier: MIT
#pragma once

#include "core/captionproblems.h"

namespace expressly {

/// The text of a caption file as the WebVTT standard prepares it: UTF-8 without byte order mark,
/// every line end a line feed, U+FFFD for NUL and for what is no UTF-8. The two are reported.
[[nodiscard]] QString decodeCaptionText(QByteArrayView bytes, CaptionProblems &problems);

} // namespace expressly
