// SPDX-License-Identifier: MIT
#include "ui/player/panelbinding.h"

#include "session/session.h"
#include "store/settings.h"
#include "ui/controls/studybar.h"
#include "ui/lists/chapterlistview.h"
#include "ui/lists/playerlists.h"
#include "ui/player/captioncontroller.h"
#include "ui/player/filmdeck.h"
#include "ui/player/playerpanel.h"

namespace expressly {

namespace {

void bindFilm(FilmSession &film, PlayerPanel &panel)
{
    panel.setChapters(film.chapters());
    panel.setFilm(film.state());
    QObject::connect(&film, &FilmSession::stateChanged, &panel, &PlayerPanel::setFilm);
    QObject::connect(
        &film.filmChapters(), &FilmChapters::changed, &panel, &PlayerPanel::setChapters);
    ChapterListView &list = panel.lists().chapters();
    list.setCurrentChapter(film.filmChapters().current());
    QObject::connect(
        &film, &FilmSession::currentChapterChanged, &list, &ChapterListView::setCurrentChapter);
}

void bindChapterPictures(FilmPictures &pictures, Settings &settings, PlayerPanel &panel)
{
    ChapterListView &list = panel.lists().chapters();
    QObject::connect(&pictures, &FilmPictures::pictureReady, &list, &ChapterListView::setPicture);
    const auto resize = [&panel, &list](QSize size) {
        list.setPictureSize(size);
        panel.arrange();
    };
    resize(pictures.previewSize());
    QObject::connect(&pictures, &FilmPictures::previewSizeChanged, &list, resize);
    const auto apply = [&panel, &list, &settings] {
        list.setPicturesShown(settings.hasChapterPictures());
        panel.arrange();
    };
    apply();
    QObject::connect(&settings, &Settings::changed, &list, apply);
}

/// What is said of the film stands beside it, and what is said of looking below its buttons.
void bindNotices(Notices &notices, PlayerPanel &panel)
{
    using enum Notices::Speaker;
    const auto show = [&notices, &panel](Notices::Speaker speaker) {
        if (speaker == Film) {
            panel.setNotice(notices.of(Film));
        } else if (speaker == Look) {
            panel.deck().studyBar().say(notices.of(Look));
        }
    };
    show(Film);
    show(Look);
    QObject::connect(&notices, &Notices::changed, &panel, show);
    QObject::connect(
        &panel, &PlayerPanel::noticeDismissed, &notices, [&notices] { notices.dismiss(Film); });
}

} // namespace

void bindPlayerPanel(const DeckServices &services, PlayerPanel &panel)
{
    bindFilmDeck(services, panel.deck());
    FilmSession &film = services.session.film();
    bindFilm(film, panel);
    bindChapterPictures(film.pictures(), services.settings, panel);
    services.captions.bindLists(panel.lists());
    services.captions.bindNotice(panel.captionNotice());
    bindNotices(services.session.notices(), panel);
}

} // namespace expressly
