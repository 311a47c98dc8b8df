// SPDX-License-Identifier: MIT
#include "ui/player/studybinding.h"

#include "session/film/filmsession.h"
#include "session/film/looksession.h"
#include "ui/controls/studybar.h"
#include "ui/picture/videosurface.h"

namespace expressly {

namespace {

void bindWishes(LookSession &study, StudyBar &bar, VideoSurface &surface)
{
    FilmSession &session = study.session();
    MediaPlayer &player = session.player();
    QObject::connect(&bar, &StudyBar::rateChosen, &study, &LookSession::setRate);
    QObject::connect(&bar, &StudyBar::stepRequested, &player, &MediaPlayer::step);
    QObject::connect(&bar, &StudyBar::mirrorWished, &study, &LookSession::setMirrored);
    QObject::connect(&bar, &StudyBar::upsideDownWished, &study, &LookSession::setUpsideDown);
    QObject::connect(&bar, &StudyBar::zoomInRequested, &surface, &VideoSurface::zoomIn);
    QObject::connect(&bar, &StudyBar::zoomOutRequested, &surface, &VideoSurface::zoomOut);
    QObject::connect(
        &bar, &StudyBar::wholePictureRequested, &surface, &VideoSurface::showWholePicture);
    QObject::connect(&bar, &StudyBar::undoJumpRequested, &session, &FilmSession::undoJump);
    QObject::connect(&bar, &StudyBar::stepPictureWished, &study, &LookSession::setStepPicture);
    QObject::connect(&bar, &StudyBar::saveRequested, &study, &LookSession::saveRequested);
}

} // namespace

void bindStudyView(LookSession &study, StudyBar &bar, VideoSurface &surface)
{
    bindWishes(study, bar, surface);
    FilmSession &session = study.session();
    QObject::connect(&session.player(), &MediaPlayer::rateChanged, &bar, &StudyBar::setRate);
    QObject::connect(&surface, &VideoSurface::zoomChanged, &bar, &StudyBar::setZoom);
    QObject::connect(&session, &FilmSession::jumpsChanged, &bar, [&session, &bar] {
        bar.setCanUndoJump(session.canUndoJump());
    });
    // Not whenever a film is announced: that also happens to the same one.
    QObject::connect(
        &session.player(), &MediaPlayer::stateChanged, &bar, [&bar](MediaPlayer::State state) {
            if (state == MediaPlayer::State::Opening) {
                bar.say({});
            }
        });
    QObject::connect(&study, &LookSession::said, &bar, &StudyBar::say);
    const auto show = [&study, &bar, &surface] {
        bar.setMirrored(study.isMirrored());
        bar.setUpsideDown(study.isUpsideDown());
        bar.setStepPictureShown(study.showsStepPicture());
        surface.setMirrored(study.isMirrored());
        surface.setUpsideDown(study.isUpsideDown());
    };
    QObject::connect(&study, &LookSession::changed, &bar, show);
    show();
    bar.setRate(session.player().rate());
    bar.setCanUndoJump(session.canUndoJump());
}

} // namespace expressly
