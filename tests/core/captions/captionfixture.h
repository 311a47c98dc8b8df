// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captions.h"

namespace expressly::test {

/// "[id|start|end|text]" for each cue, times in milliseconds.
[[nodiscard]] QString outline(const CaptionFile &file);

/// "line: message" for each problem.
[[nodiscard]] QString said(const CaptionFile &file);

[[nodiscard]] QString lines(const QStringList &lines);

} // namespace expressly::test
