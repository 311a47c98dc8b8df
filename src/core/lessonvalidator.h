// SPDX-License-Identifier: MIT
#pragma once

#include "core/guideindex.h"
#include "core/lessonreader.h"

namespace expressly {

/// Reports every reference of a lesson that leads nowhere.
void validateLesson(const DecodedLesson &decoded, GuideIndex &index, Problems &problems);

} // namespace expressly
