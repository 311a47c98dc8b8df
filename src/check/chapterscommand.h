// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expressly {

/// expressly-check chapters FILE: what a chapter file says, or the same in another format.
/// \a arguments begin with "chapters".
[[nodiscard]] int runChaptersCommand(const QStringList &arguments);

} // namespace expressly
