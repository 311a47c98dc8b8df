// SPDX-License-Identifier: MIT
#include "ui/shell/steppicturebinding.h"

#include "session/session.h"
#include "ui/controls/studybar.h"
#include "ui/lesson/lessonpicture.h"
#include "ui/lesson/lessonview.h"
#include "ui/lesson/steppicture.h"
#include "ui/picture/steppictureview.h"
#include "ui/player/filmdeck.h"
#include "ui/player/playerpanel.h"

#include <algorithm>

namespace expressly {

void bindStepPicture(Session &session, LessonView &lesson, PlayerPanel &panel)
{
    const auto show = [&session, &lesson, &panel] {
        const bool hasPictures = std::ranges::any_of(
            session.steps().steps(), [](const Step &step) { return step.picture.has_value(); });
        panel.deck().studyBar().setHasStepPicture(hasPictures);
        const GuideSession &guide = session.guide();
        const auto picture = session.look().showsStepPicture()
                                 ? stepPictureOf(lesson.guide(),
                                                 guide.lesson(),
                                                 session.steps().currentId(),
                                                 session.look().isMirrored())
                                 : std::nullopt;
        if (picture) {
            panel.stepPicture().setPicture(
                picture->size, picture->alternative, [&lesson, drawn = *picture](QSize pixels) {
                    PictureLook look = lesson.pictureLook();
                    look.radius = 8 * lesson.devicePixelRatioF();
                    return renderPicture(drawn.path, pixels, look, drawn.labels);
                });
        } else {
            panel.stepPicture().clear();
        }
        panel.arrange();
    };
    show();
    QObject::connect(&session.look(), &LookSession::changed, &panel, show);
    QObject::connect(&session.steps(), &StepSession::currentChanged, &panel, show);
    QObject::connect(&lesson, &LessonView::rebuilt, &panel, show);
}

} // namespace expressly
