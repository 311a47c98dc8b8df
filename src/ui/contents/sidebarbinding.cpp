// SPDX-License-Identifier: MIT
#include "ui/contents/sidebarbinding.h"

#include "session/guide/guidesession.h"
#include "ui/contents/sidebar.h"

namespace expressly {

void bindSidebar(GuideSession &guide, Sidebar &sidebar)
{
    const auto show = [&guide, &sidebar] {
        if (guide.guide()) {
            sidebar.setGuide(*guide.guide());
        }
    };
    show();
    QObject::connect(&guide, &GuideSession::guideChanged, &sidebar, show);
    QObject::connect(&guide,
                     &GuideSession::lessonChanged,
                     &sidebar,
                     [&sidebar](const Lesson &lesson) { sidebar.setCurrentLesson(lesson.id); });
    QObject::connect(&sidebar, &Sidebar::lessonActivated, &guide, [&guide](const QString &lesson) {
        guide.openLesson(lesson);
    });
}

} // namespace expressly
