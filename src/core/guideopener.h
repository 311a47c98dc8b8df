// SPDX-License-Identifier: MIT
#pragma once

#include "core/guideindex.h"
#include "core/guideloader.h"

namespace expressly {

/// \a language empty: the guide's first.
[[nodiscard]] GuideResult openGuide(const QString &folder, const QString &language);

/// Reads the lesson \a entry of index.guide().
[[nodiscard]] LessonResult openLesson(GuideIndex &index, const LessonEntry &entry);

} // namespace expressly
