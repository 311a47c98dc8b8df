// SPDX-License-Identifier: MIT
#pragma once

#include "core/reading/guideindex.h"
#include "core/reading/lessondecoder.h"

namespace expressly {

/// Reports every reference of a lesson that leads nowhere.
void validateLesson(const DecodedLesson &decoded, GuideIndex &index, Problems &problems);

} // namespace expressly
