// SPDX-License-Identifier: MIT
#pragma once

#include "check/command.h"

namespace expressly {

/// `expressly-check [guide] DIR [--json]`: everything that is wrong with a guide folder.
[[nodiscard]] ExitCode runGuideCommand(const QStringList &arguments);

} // namespace expressly
