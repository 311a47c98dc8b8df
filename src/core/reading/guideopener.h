// SPDX-License-Identifier: MIT
#pragma once

#include "core/reading/guideindex.h"
#include "core/reading/guideloader.h"

namespace expressly {

struct OpenedGuide
{
    GuideResult result;
    QStringList listedLessons; ///< All of guide.json, also those that were left out.
};

/// As loadGuide() does it.
[[nodiscard]] OpenedGuide openGuide(const QString &folder, const GuideWish &wish);

/// Reads the lesson \a entry of index.guide().
[[nodiscard]] LessonResult openLesson(GuideIndex &index, const LessonEntry &entry);

} // namespace expressly
