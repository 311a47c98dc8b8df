// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonbinding.h"

#include "session/session.h"
#include "store/settings.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"

namespace expressly {

namespace {

using Autoplay = FilmSession::Autoplay;

void bindWishes(Session &session, LessonPane &pane)
{
    LessonView &view = pane.view();
    FilmSession &film = session.film();
    QObject::connect(
        &pane, &LessonPane::lessonActivated, &session.guide(), &GuideSession::openLesson);
    QObject::connect(&view, &LessonView::segmentActivated, &session.steps(), &StepSession::play);
    QObject::connect(
        &view, &LessonView::practiceRequested, &session.practice(), &PracticeSession::practise);
    QObject::connect(&view,
                     &LessonView::videoActivated,
                     &film,
                     [&film](const QString &id, const std::optional<TimeRange> &range) {
        film.openVideo(id, range, range ? Autoplay::Yes : Autoplay::No);
    });
}

void bindGuide(Session &session, LessonPane &pane)
{
    GuideSession &guide = session.guide();
    const auto showGuide = [&guide, &pane] {
        if (guide.guide()) {
            pane.setGuide(*guide.guide());
        }
    };
    showGuide();
    QObject::connect(&guide, &GuideSession::guideChanged, &pane, showGuide);
    QObject::connect(&guide, &GuideSession::reworded, &pane, [&guide, &pane] {
        pane.view().reword(*guide.guide(), guide.lesson());
    });
    StepSession &steps = session.steps();
    QObject::connect(&guide,
                     &GuideSession::lessonChanged,
                     &pane,
                     [&steps, &pane](const Lesson &lesson, const QString &step) {
        pane.showLesson(lesson, step);
        // A lesson opens at its top, whatever its film shows.
        pane.view().setCurrentStep(steps.currentId(), LessonView::Scrolling::Never);
    });
    QObject::connect(&steps,
                     &StepSession::currentChanged,
                     &pane,
                     [&view = pane.view()](const QString &step, StepSession::By by) {
        using enum LessonView::Scrolling;
        view.setCurrentStep(step, by == StepSession::By::Person ? Always : Allowed);
    });
}

void bindVideoStates(Session &session, LessonView &view)
{
    const auto show = [&session, &view] {
        QHash<QString, QString> states;
        if (const auto &guide = session.guide().guide()) {
            for (const Video &video : guide->videos) {
                states.insert(video.id, session.film().stateText(video));
            }
        }
        view.setVideoStates(states);
    };
    show();
    QObject::connect(&session.guide(), &GuideSession::guideChanged, &view, show);
    QObject::connect(&session.library(), &LibrarySession::changed, &view, show);
    QObject::connect(&session.library(), &LibrarySession::seen, &view, show);
}

void bindLook(Session &session, Settings &settings, LessonView &view)
{
    const auto apply = [&settings, &view] {
        view.setZoom(settings.lessonZoom());
        const bool isOwn = settings.afterStep() == AfterStep::Repeat;
        view.setChoices(
            {.skinTone = settings.skinTone(),
             .practiceRounds = isOwn ? std::optional(settings.stepRounds()) : std::nullopt,
             .ownNumbers = settings.ownNumbers()});
    };
    apply();
    QObject::connect(&settings, &Settings::changed, &view, apply);
    QObject::connect(&view, &LessonView::zoomRequested, &settings, &Settings::setLessonZoom);
    const LookSession &look = session.look();
    const auto turn = [&look, &view] { view.setMirrored(look.isMirrored()); };
    turn();
    QObject::connect(&look, &LookSession::changed, &view, turn);
}

} // namespace

void bindLessonPane(Session &session, Settings &settings, LessonPane &pane)
{
    bindWishes(session, pane);
    bindGuide(session, pane);
    bindVideoStates(session, pane.view());
    bindLook(session, settings, pane.view());
}

} // namespace expressly
