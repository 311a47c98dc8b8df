// SPDX-License-Identifier: MIT
#pragma once

#include "check/command.h"

namespace expressly {

/// `expressly-check captions FILE [--json]`: what a caption file says and what is wrong with it;
/// with
/// `--reading-speed`, for one file or several, which captions are too fast to be read.
[[nodiscard]] ExitCode runCaptionsCommand(const QStringList &arguments);

} // namespace expressly
