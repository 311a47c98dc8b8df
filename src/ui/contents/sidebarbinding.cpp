// SPDX-License-Identifier: MIT
#include "ui/contents/sidebarbinding.h"

#include "session/search/searchsession.h"
#include "session/session.h"
#include "ui/contents/sidebar.h"

namespace expressly {

namespace {

void bindSearch(Session &session, Sidebar &sidebar)
{
    SearchSession &search = session.search();
    QObject::connect(&sidebar, &Sidebar::searchBegun, &search, &SearchSession::prepare);
    QObject::connect(&sidebar, &Sidebar::searchWished, &search, &SearchSession::search);
    QObject::connect(&search, &SearchSession::found, &sidebar, &Sidebar::setResult);
    QObject::connect(&sidebar, &Sidebar::placeActivated, &session, [&session](const Place &place) {
        session.open(place, FilmSession::Autoplay::No);
    });
}

} // namespace

void bindSidebar(Session &session, Sidebar &sidebar)
{
    GuideSession &guide = session.guide();
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
    bindSearch(session, sidebar);
}

} // namespace expressly
