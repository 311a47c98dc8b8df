// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

/// The folder of the guide that comes with the program: share/expressly/content beside an installed
/// one, the content folder of the source tree for one that was just built. Empty: neither is there.
[[nodiscard]] QString bundledGuideFolder();

} // namespace expressly
