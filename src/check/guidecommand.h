// SPDX-License-Identifier: MIT
#pragma once

#include "check/command.h"

namespace expressly {

/// `expressly-check [guide] DIR [--json] [--style]`: everything that is wrong with a guide folder,
/// and how its lessons are written.
[[nodiscard]] ExitCode runGuideCommand(const QStringList &arguments);

} // namespace expressly
