// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expressly {

/// expressly-check DIR: what is wrong with a guide. \a arguments begin with the program's name.
[[nodiscard]] int runGuideCommand(const QStringList &arguments);

} // namespace expressly
