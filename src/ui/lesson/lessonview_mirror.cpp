// SPDX-License-Identifier: MIT
// What of the lesson follows a mirrored film, and its pictures outside the lesson.
#include "core/guide/sidewords.h"
#include "core/reading/guideloader.h"
#include "ui/lesson/lessonpicture.h"
#include "ui/lesson/lessonview.h"

#include <algorithm>
#include <utility>

namespace expressly {

void LessonView::setMirrored(bool mirrored)
{
    if (std::exchange(m_wanted.mirrored, mirrored) != mirrored) {
        relayout();
    }
}

std::optional<StepPicture> LessonView::stepPicture(const QString &stepId) const
{
    const QList<Step> steps = stepsOf(m_lesson);
    const auto step = std::ranges::find(steps, stepId, &Step::id);
    if (stepId.isEmpty() || step == steps.end() || !step->picture) {
        return std::nullopt;
    }
    const QString path = guideFilePath(m_guide, step->picture->file);
    const QSizeF size = pictureSize(path);
    if (size.isEmpty()) {
        return std::nullopt;
    }
    return StepPicture{.path = path,
                       .size = size,
                       .alternative = withSides(step->picture->alternative, m_wanted.mirrored),
                       .labels = labelTexts(m_lesson, *step->picture, m_wanted.mirrored)};
}

bool LessonView::showsPicture(const Picture &picture) const
{
    return !pictureSize(guideFilePath(m_guide, picture.file)).isEmpty();
}

QImage LessonView::drawPicture(const StepPicture &picture, QSize pixels) const
{
    PictureLook look = pictureLook(wantedLayout());
    look.radius = 8 * devicePixelRatioF();
    return renderPicture(picture.path, pixels, look, picture.labels);
}

} // namespace expressly
