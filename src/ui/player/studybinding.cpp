// SPDX-License-Identifier: MIT
#include "ui/player/studybinding.h"

#include "ui/player/playersession.h"
#include "ui/player/studybar.h"
#include "ui/player/studysession.h"
#include "ui/player/videosurface.h"

namespace expressly {

namespace {

void bindWishes(StudySession &study, StudyBar &bar, VideoSurface &surface)
{
    PlayerSession &session = study.session();
    MediaPlayer &player = session.player();
    QObject::connect(&bar, &StudyBar::rateChosen, &study, &StudySession::setRate);
    QObject::connect(&bar, &StudyBar::stepRequested, &player, &MediaPlayer::step);
    QObject::connect(&bar, &StudyBar::mirrorWished, &study, &StudySession::setMirrored);
    QObject::connect(&bar, &StudyBar::upsideDownWished, &study, &StudySession::setUpsideDown);
    QObject::connect(&bar, &StudyBar::zoomInRequested, &surface, &VideoSurface::zoomIn);
    QObject::connect(&bar, &StudyBar::zoomOutRequested, &surface, &VideoSurface::zoomOut);
    QObject::connect(
        &bar, &StudyBar::wholePictureRequested, &surface, &VideoSurface::showWholePicture);
    QObject::connect(&bar, &StudyBar::undoJumpRequested, &session, &PlayerSession::undoJump);
    QObject::connect(&bar, &StudyBar::stepPictureWished, &study, &StudySession::setStepPicture);
    QObject::connect(&bar, &StudyBar::saveRequested, &study, &StudySession::saveRequested);
}

} // namespace

void bindStudyView(StudySession &study, StudyBar &bar, VideoSurface &surface)
{
    bindWishes(study, bar, surface);
    PlayerSession &session = study.session();
    QObject::connect(&session.player(), &MediaPlayer::rateChanged, &bar, &StudyBar::setRate);
    QObject::connect(&surface, &VideoSurface::zoomChanged, &bar, &StudyBar::setZoom);
    QObject::connect(&session, &PlayerSession::jumpsChanged, &bar, [&session, &bar] {
        bar.setCanUndoJump(session.canUndoJump());
    });
    // Not whenever a film is announced: that also happens to the same one.
    QObject::connect(
        &session.player(), &MediaPlayer::stateChanged, &bar, [&bar](MediaPlayer::State state) {
            if (state == MediaPlayer::State::Opening) {
                bar.say({});
            }
        });
    QObject::connect(&study, &StudySession::said, &bar, &StudyBar::say);
    const auto show = [&study, &bar, &surface] {
        bar.setMirrored(study.isMirrored());
        bar.setUpsideDown(study.isUpsideDown());
        bar.setStepPictureShown(study.showsStepPicture());
        surface.setMirrored(study.isMirrored());
        surface.setUpsideDown(study.isUpsideDown());
    };
    QObject::connect(&study, &StudySession::changed, &bar, show);
    show();
    bar.setRate(session.player().rate());
    bar.setCanUndoJump(session.canUndoJump());
}

} // namespace expressly
