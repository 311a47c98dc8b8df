// SPDX-License-Identifier: MIT
#include "media/film/fakemediaplayer.h"
#include "session/film/filmsession.h"
#include "session/film/fullpicture.h"
#include "session/film/looksession.h"
#include "session/film/picturesizes.h"
#include "session/film/testfilm.h"
#include "store/videolibrary.h"
#include "support/catch.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    Fixture()
    {
        session.openFile(
            QStringLiteral("/films/film.mp4"), std::nullopt, FilmSession::Autoplay::No);
        player.becomeReady({.duration = 10min,
                            .size = {640, 360},
                            .chapters = {{.id = QStringLiteral("a"), .start = 60s},
                                         {.id = QStringLiteral("b"), .start = 120s},
                                         {.id = QStringLiteral("c"), .start = 180s}}});
    }

    const QTemporaryDir folder;
    test::FakeMediaPlayer player;
    VideoLibrary library{folder.path()};
    FilmSession session{player, library};
    LookSession study{session};
};

} // namespace

TEST_CASE("Slower and faster go through the speeds and stop at both ends", "[session][film][study]")
{
    Fixture fixture;
    QList<double> rates;
    for (int press = 0; press < 4; ++press) {
        fixture.study.slower();
        rates.append(fixture.player.rate());
    }
    CHECK(rates == QList<double>{0.75, 0.5, 0.25, 0.25});
    fixture.study.setNormalSpeed();
    CHECK(fixture.player.rate() == 1);
    rates.clear();
    for (int press = 0; press < 3; ++press) {
        fixture.study.faster();
        rates.append(fixture.player.rate());
    }
    CHECK(rates == QList<double>{1.25, 1.5, 1.5});
    fixture.study.setRate(0.6); // as a step of a guide may wish
    fixture.study.faster();
    CHECK(fixture.player.rate() == 0.75);
    fixture.study.setRate(0.6);
    fixture.study.slower();
    CHECK(fixture.player.rate() == 0.5);
}

TEST_CASE("A jump is undone, and undone again", "[session][film][jumps]")
{
    Fixture fixture;
    const QSignalSpy changed(&fixture.session, &FilmSession::jumpsChanged);
    CHECK_FALSE(fixture.session.canUndoJump());
    fixture.player.advanceTo(30s);
    fixture.session.goToChapter(2);
    CHECK(fixture.session.canUndoJump());
    CHECK(changed.count() > 0);
    fixture.session.undoJump();
    CHECK(fixture.player.position() == 30s);
    fixture.session.undoJump();
    CHECK(fixture.player.position() == 180s);
}

TEST_CASE("Jumps in quick succession are all remembered", "[session][film][jumps]")
{
    Fixture fixture;
    fixture.player.advanceTo(30s);
    fixture.session.goToNextChapter();
    fixture.session.goToNextChapter();
    fixture.session.goToNextChapter();
    CHECK(fixture.player.position() == 180s);
    fixture.session.undoJump();
    CHECK(fixture.player.position() == 120s);
    fixture.session.undoEarlierJump();
    CHECK(fixture.player.position() == 60s);
    fixture.session.undoEarlierJump();
    CHECK(fixture.player.position() == 30s);
}

TEST_CASE("A drag along the bar and arrows in a row are one jump; another film has none",
          "[session][film][jumps]")
{
    Fixture fixture;
    fixture.player.advanceTo(30s);
    for (const auto position : {100s, 200s, 300s}) {
        fixture.session.seek(position);
    }
    fixture.session.skip(-5s);
    fixture.session.undoJump();
    CHECK(fixture.player.position() == 30s);
    fixture.session.openFile(
        QStringLiteral("/films/other.mp4"), std::nullopt, FilmSession::Autoplay::No);
    CHECK_FALSE(fixture.session.canUndoJump());
}

TEST_CASE("The picture is taken in the film's own size, once", "[session][film][save]")
{
    test::FakeMediaPlayer player;
    PictureSizes sizes(player);
    FullPicture full(player, sizes);
    const QSignalSpy ready(&full, &FullPicture::ready);
    VideoFrame small = test::plainFrame({64, 36});
    small.videoSize = {640, 360};
    full.request(small);
    CHECK(ready.isEmpty());
    emit player.frameShown(small);
    CHECK(ready.isEmpty());
    emit player.frameShown(test::plainFrame({640, 360}));
    emit player.frameShown(test::plainFrame({640, 360}));
    REQUIRE(ready.count() == 1);
    CHECK(ready.first().first().value<QImage>().size() == QSize(640, 360));
    full.request(test::plainFrame({640, 360}));
    CHECK(ready.count() == 2);
}
