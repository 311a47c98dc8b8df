// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "session/library/librarysession.h"
#include "store/videolibrary.h"
#include "support/catch.h"
#include "support/places.h"
#include "ui/library/librarybinding.h"
#include "ui/library/videolibrarypage.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace expressly;
using namespace std::chrono_literals;
using Location = FilmLocation;

TEST_CASE("The page's wishes are done", "[ui][library]")
{
    const QTemporaryDir folder;
    VideoLibrary library(folder.filePath(QStringLiteral("library")));
    LibrarySession session(library);
    session.setGuide(std::make_shared<const Guide>(
        *loadGuide(QStringLiteral(EXPRESSLY_TEST_DATA "/guides/small")).guide));
    VideoLibraryPage page;
    bindLibraryPage(session, page);
    const auto film = QStringLiteral("vimeo-film");
    const auto state = [&session] { return session.states().constFirst(); };
    const QSignalSpy play(&session, &LibrarySession::playRequested);
    QSignalSpy changed(&session, &LibrarySession::changed);
    emit page.attachRequested(
        film, QStringLiteral(EXPRESSLY_CONTENT "/clips/press-compress-release.mp4"));
    REQUIRE(changed.wait());
    CHECK(state().location == Location::OnThisComputer);
    emit page.shiftRequested(film, 2s);
    CHECK(state().chapterShift == 2s);
    emit page.playRequested(film, 63s);
    CHECK(play.count() == 1);
    emit page.detachRequested(film);
    CHECK(state().location == Location::NotYet);
}
