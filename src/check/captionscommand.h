// SPDX-License-Identifier: MIT
#pragma once

#include "check/command.h"

namespace expressly {

/// `expressly-check captions FILE [--json]`: what a caption file says and what is wrong with it.
[[nodiscard]] ExitCode runCaptionsCommand(const QStringList &arguments);

} // namespace expressly
