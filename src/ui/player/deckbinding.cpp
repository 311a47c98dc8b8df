// SPDX-License-Identifier: MIT
#include "ui/player/deckbinding.h"

#include "session/session.h"
#include "store/settings.h"
#include "ui/controls/playercontrols.h"
#include "ui/controls/studybar.h"
#include "ui/picture/videosurface.h"
#include "ui/player/captioncontroller.h"
#include "ui/player/filmdeck.h"
#include "ui/player/soundchoice.h"
#include "ui/seekbar/barloop.h"
#include "ui/seekbar/seekbar.h"

namespace expressly {

namespace {

void bindFilm(FilmSession &film, FilmDeck &deck)
{
    MediaPlayer &player = film.player();
    deck.setChapters(film.chapters());
    deck.setCurrentChapter(film.filmChapters().current());
    deck.setFilm(film.state());
    if (film.state().kind == FilmState::Kind::Here) {
        deck.setPosition(player.position());
    }
    QObject::connect(&film, &FilmSession::stateChanged, &deck, &FilmDeck::setFilm);
    QObject::connect(&film.filmChapters(), &FilmChapters::changed, &deck, &FilmDeck::setChapters);
    QObject::connect(
        &film, &FilmSession::currentChapterChanged, &deck, &FilmDeck::setCurrentChapter);
    QObject::connect(&player, &MediaPlayer::positionChanged, &deck, &FilmDeck::setPosition);
    QObject::connect(&player, &MediaPlayer::opened, &deck, [&player, &deck] {
        deck.setPosition(player.position());
    });
    QObject::connect(&deck, &FilmDeck::playToggled, &film, &FilmSession::toggle);
    QObject::connect(&deck, &FilmDeck::seekRequested, &film, &FilmSession::seek);
    QObject::connect(&deck, &FilmDeck::chapterActivated, &film, &FilmSession::goToChapter);
}

void bindPictures(Session &session, FilmDeck &deck)
{
    FilmPictures &pictures = session.film().pictures();
    QObject::connect(&pictures, &FilmPictures::frameShown, &deck, &FilmDeck::setFrame);
    SeekBar &bar = deck.seekBar();
    bar.setPreviewSize(pictures.previewSize());
    QObject::connect(&pictures, &FilmPictures::previewSizeChanged, &bar, &SeekBar::setPreviewSize);
    QObject::connect(&pictures, &FilmPictures::previewReady, &bar, &SeekBar::setPreview);
    QObject::connect(&bar, &SeekBar::previewRequested, &pictures, &FilmPictures::requestPreview);
    VideoSurface &surface = deck.picture();
    PictureSizes &sizes = session.pictureSizes();
    QObject::connect(&surface,
                     &VideoSurface::pictureSizeChanged,
                     &sizes,
                     [&sizes, &surface](QSize size) { sizes.setNeed(&surface, size); });
}

void bindStudyWishes(LookSession &look, FilmDeck &deck)
{
    StudyBar &bar = deck.studyBar();
    VideoSurface &surface = deck.picture();
    QObject::connect(&bar, &StudyBar::rateChosen, &look, &LookSession::setRate);
    QObject::connect(&bar, &StudyBar::zoomInRequested, &surface, &VideoSurface::zoomIn);
    QObject::connect(&bar, &StudyBar::zoomOutRequested, &surface, &VideoSurface::zoomOut);
    QObject::connect(
        &bar, &StudyBar::wholePictureRequested, &surface, &VideoSurface::showWholePicture);
}

void bindStudy(LookSession &look, FilmDeck &deck)
{
    bindStudyWishes(look, deck);
    FilmSession &film = look.session();
    StudyBar &bar = deck.studyBar();
    VideoSurface &surface = deck.picture();
    QObject::connect(&film.player(), &MediaPlayer::rateChanged, &bar, &StudyBar::setRate);
    QObject::connect(&surface, &VideoSurface::zoomChanged, &bar, &StudyBar::setZoom);
    const auto show = [&look, &surface] {
        surface.setMirrored(look.isMirrored());
        surface.setUpsideDown(look.isUpsideDown());
    };
    QObject::connect(&look, &LookSession::changed, &surface, show);
    show();
    bar.setRate(film.player().rate());
}

void bindLoops(Session &session, SeekBar &bar, PlayerControls &controls)
{
    LoopSession &loops = session.loops();
    BarScope &scope = session.barScope();
    const auto showLoop = [&bar](const LoopState &state) {
        bar.setLoop(
            {.name = state.name, .start = state.start, .end = state.end, .isOn = state.isOn});
    };
    showLoop(loops.state());
    bar.setScope(scope.scope());
    controls.setScope(scope.scope());
    QObject::connect(&loops, &LoopSession::stateChanged, &bar, showLoop);
    QObject::connect(&scope, &BarScope::scopeChanged, &bar, &SeekBar::setScope);
    QObject::connect(&scope, &BarScope::scopeChanged, &controls, &PlayerControls::setScope);
    QObject::connect(&bar, &SeekBar::loopStartMoved, &loops, &LoopSession::moveStart);
    QObject::connect(&bar, &SeekBar::loopEndMoved, &loops, &LoopSession::moveEnd);
}

void bindSettings(Settings &settings, SeekBar &bar, PlayerControls &controls)
{
    const auto show = [&settings, &bar, &controls] {
        controls.setVolume(settings.volume());
        controls.setMuted(settings.isMuted());
        bar.setOnlyThisChapter(settings.showsOnlyThisChapter());
    };
    show();
    QObject::connect(&settings, &Settings::changed, &bar, show);
    QObject::connect(&controls, &PlayerControls::volumeChanged, &settings, &Settings::setVolume);
    QObject::connect(
        &bar, &SeekBar::onlyThisChapterToggled, &settings, &Settings::setOnlyThisChapter);
}

} // namespace

void bindFilmDeck(const DeckServices &services, FilmDeck &deck)
{
    bindFilm(services.session.film(), deck);
    bindPictures(services.session, deck);
    bindStudy(services.session.look(), deck);
    bindLoops(services.session, deck.seekBar(), deck.controls());
    bindSettings(services.settings, deck.seekBar(), deck.controls());
    services.captions.bindDeck(deck);
    services.sound.bindControls(deck.controls());
}

} // namespace expressly
