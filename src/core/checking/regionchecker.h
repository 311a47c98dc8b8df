// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/diagnostic.h"
#include "core/reading/guideindex.h"

namespace expressly {

/// Everything wrong with the texts of a guide's regions: a text that the neutral ones lack, one
/// without a source or the day it was read, one that leads nowhere, a file that guide.json does not
/// name.
[[nodiscard]] QList<Diagnostic> checkRegions(GuideIndex &index);

} // namespace expressly
