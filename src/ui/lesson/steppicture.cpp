// SPDX-License-Identifier: MIT
#include "ui/lesson/steppicture.h"

#include "core/guide/guide.h"
#include "core/guide/sidewords.h"
#include "core/reading/guideloader.h"
#include "ui/lesson/lessonpicture.h"

#include <algorithm>

namespace expressly {

std::optional<StepPicture>
stepPictureOf(const Guide &guide, const Lesson &lesson, const QString &stepId, bool isMirrored)
{
    const QList<Step> steps = stepsOf(lesson);
    const auto step = std::ranges::find(steps, stepId, &Step::id);
    if (stepId.isEmpty() || step == steps.end() || !step->picture) {
        return std::nullopt;
    }
    const QString path = guideFilePath(guide, step->picture->file);
    const QSizeF size = pictureSize(path);
    if (size.isEmpty()) {
        return std::nullopt;
    }
    return StepPicture{.path = path,
                       .size = size,
                       .alternative = withSides(step->picture->alternative, isMirrored),
                       .labels = labelTexts(lesson, *step->picture, isMirrored)};
}

bool isShown(const Guide &guide, const Picture &picture)
{
    return !pictureSize(guideFilePath(guide, picture.file)).isEmpty();
}

} // namespace expressly
