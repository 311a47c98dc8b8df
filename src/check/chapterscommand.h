// SPDX-License-Identifier: MIT
#pragma once

#include "check/command.h"

namespace expressly {

/// `expressly-check chapters FILE [--to FORMAT]`: what a chapter file says, or the same in another
/// format.
[[nodiscard]] ExitCode runChaptersCommand(const QStringList &arguments);

} // namespace expressly
