// SPDX-License-Identifier: MIT
#include "ui/lesson/readingbinding.h"

#include "session/reading/readaloud.h"
#include "session/session.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/lesson/steppicture.h"

#include <QAction>

#include <memory>

namespace expressly {

namespace {

void bindLesson(Session &session, ReadAloud &reader)
{
    const GuideSession &guide = session.guide();
    const auto takeLesson = [&reader, &guide] {
        reader.setLesson(guide.guide() ? *guide.guide() : Guide(), guide.lesson());
    };
    takeLesson();
    QObject::connect(&guide, &GuideSession::guideChanged, &reader, takeLesson);
    QObject::connect(&guide, &GuideSession::lessonChanged, &reader, takeLesson);
    QObject::connect(&guide, &GuideSession::reworded, &reader, takeLesson);
    const LookSession &look = session.look();
    const auto takeSides = [&reader, &look] { reader.setMirrored(look.isMirrored()); };
    takeSides();
    QObject::connect(&look, &LookSession::changed, &reader, takeSides);
}

} // namespace

void bindReadAloud(ReadAloud &reader, LessonView &view)
{
    reader.setBeginning([&view] { return view.readingPosition().paragraph; });
    reader.setSeenPictures(
        [&view](const Picture &picture) { return isShown(view.guide(), picture); });
    QObject::connect(&view, &LessonView::rebuilt, &reader, [&reader, &view] {
        reader.setTellsEvidence(view.showsEvidence());
        reader.setOwnNumbers(view.choices().ownNumbers);
    });
    QObject::connect(&reader, &ReadAloud::paragraphChanged, &view, &LessonView::setSpokenParagraph);
}

void bindReadAloud(Session &session, ReadAloud &reader, LessonPane &pane, QAction &action)
{
    bindLesson(session, reader);
    bindReadAloud(reader, pane.view());
    // Two voices at once are none: the film pauses for the lesson, and the lesson stops for the
    // film.
    MediaPlayer &player = session.film().player();
    Notices &notices = session.notices();
    const auto pausedFilm = std::make_shared<bool>(false);
    const auto show = [&player, &action, pausedFilm](bool isReading) {
        *pausedFilm = isReading && player.isPlaying();
        if (isReading) {
            player.pause();
        }
        action.setChecked(isReading);
    };
    QObject::connect(&reader, &ReadAloud::readingChanged, &pane, show);
    QObject::connect(&reader, &ReadAloud::readingChanged, &notices, [&notices](bool isReading) {
        if (isReading) {
            notices.dismiss(Notices::Speaker::Reading);
        }
    });
    QObject::connect(&reader,
                     &ReadAloud::refused,
                     &pane,
                     [show, &player, &notices, pausedFilm](const QString &reason) {
        notices.tell(Notices::Speaker::Reading, reason);
        const bool wasPlaying = *pausedFilm;
        show(false);
        if (wasPlaying) {
            player.play(); // nothing is read, so it need not wait
        }
    });
    QObject::connect(&player, &MediaPlayer::playingChanged, &reader, [&reader](bool isPlaying) {
        if (isPlaying) {
            reader.stop();
        }
    });
}

} // namespace expressly
