// SPDX-License-Identifier: MIT
#pragma once

#include "session/film/filmsession.h"
#include "ui/seekbar/seekbar.h"

namespace expressly {

/// Connects a view of the player, such as the panel or the full screen, with the session: its
/// intents go there, the film's state comes back. Both views have the same signals and setters.
template <typename View>
void bindPlayerView(FilmSession &session, View &view)
{
    MediaPlayer &player = session.player();
    view.setChapters(session.chapters());
    view.setCurrentChapter(session.filmChapters().current());
    view.setFilm(session.state());
    if (session.state().kind == FilmState::Kind::Here) {
        view.setPosition(player.position());
    }
    QObject::connect(&session, &FilmSession::stateChanged, &view, &View::setFilm);
    QObject::connect(&view, &View::playToggled, &session, &FilmSession::toggle);
    QObject::connect(&view, &View::seekRequested, &session, &FilmSession::seek);
    QObject::connect(&view, &View::chapterActivated, &session, &FilmSession::goToChapter);
    QObject::connect(
        &view, &View::previousChapterRequested, &session, &FilmSession::goToPreviousChapter);
    QObject::connect(&view, &View::nextChapterRequested, &session, &FilmSession::goToNextChapter);
    FilmPictures &pictures = session.pictures();
    QObject::connect(&pictures, &FilmPictures::frameShown, &view, &View::setFrame);
    SeekBar &bar = view.seekBar();
    bar.setPreviewSize(pictures.previewSize());
    QObject::connect(&pictures, &FilmPictures::previewSizeChanged, &bar, &SeekBar::setPreviewSize);
    QObject::connect(&pictures, &FilmPictures::previewReady, &bar, &SeekBar::setPreview);
    QObject::connect(&bar, &SeekBar::previewRequested, &pictures, &FilmPictures::requestPreview);
    QObject::connect(&session.filmChapters(), &FilmChapters::changed, &view, &View::setChapters);
    QObject::connect(&player, &MediaPlayer::positionChanged, &view, &View::setPosition);
    QObject::connect(&player, &MediaPlayer::opened, &view, [&player, &view] {
        view.setPosition(player.position());
    });
    QObject::connect(
        &session, &FilmSession::currentChapterChanged, &view, &View::setCurrentChapter);
}

} // namespace expressly
