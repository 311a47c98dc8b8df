// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/controls/playercontrols.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/seekbar/seekbar.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    FullScreenWindow view;
    QSignalSpy left{&view, &FullScreenWindow::leaveRequested};

    Fixture()
    {
        view.resize(1366, 768);
        test::setFilm(view, test::filmHere());
        view.deck().setChapters(test::chaptersOf(test::tenMinutes()));
        view.deck().setFrame(test::plainFrame({640, 360}));
        view.show();
    }
};

} // namespace

TEST_CASE("The controls hide with the pointer after a while", "[ui][player][fullscreen]")
{
    Fixture fixture;
    CHECK(fixture.view.controlsShown());
    auto *timer = fixture.view.findChild<QTimer *>();
    REQUIRE(timer->isActive());
    CHECK(timer->interval() == 2500);
    timer->start(1ms);
    REQUIRE(QTest::qWaitFor([&fixture] { return !fixture.view.controlsShown(); }));
    CHECK_FALSE(fixture.view.controlsShown());
    CHECK(fixture.view.cursor().shape() == Qt::BlankCursor);
}

TEST_CASE("The controls stay while the pointer is on them", "[ui][player][fullscreen]")
{
    Fixture fixture;
    QWidget *bar = fixture.view.deck().seekBar().parentWidget();
    test::enterPointer(*bar);
    auto *timer = fixture.view.findChild<QTimer *>();
    const QSignalSpy fired(timer, &QTimer::timeout);
    timer->start(1ms);
    REQUIRE(QTest::qWaitFor([&fired] { return !fired.isEmpty(); }));
    CHECK(fixture.view.controlsShown());
    test::leavePointer(*bar);
    timer->start(1ms);
    CHECK(QTest::qWaitFor([&fixture] { return !fixture.view.controlsShown(); }));
}

TEST_CASE("Pointer and keys bring the controls back", "[ui][player][fullscreen]")
{
    Fixture fixture;
    fixture.view.hideControls();
    SECTION("the pointer moves")
    {
        test::movePointer(*fixture.view.findChild<VideoSurface *>(), {100, 100});
        CHECK(fixture.view.controlsShown());
    }
    SECTION("a key is pressed")
    {
        QTest::keyClick(fixture.view.windowHandle(), Qt::Key_A);
        CHECK(fixture.view.controlsShown());
    }
    SECTION("a key is pressed that an action takes")
    {
        QAction action(&fixture.view);
        action.setShortcut(Qt::Key_K);
        fixture.view.addAction(&action);
        const QSignalSpy triggered(&action, &QAction::triggered);
        fixture.view.activateWindow();
        REQUIRE(QTest::qWaitFor([&fixture] { return fixture.view.isActiveWindow(); }));
        QTest::keyClick(fixture.view.windowHandle(), Qt::Key_K);
        CHECK(triggered.count() == 1);
        CHECK(fixture.view.controlsShown());
    }
    CHECK(fixture.view.cursor().shape() != Qt::BlankCursor);
}

TEST_CASE("Full screen is left by Esc, double click, its button and closing",
          "[ui][player][fullscreen]")
{
    Fixture fixture;
    QTest::keyClick(&fixture.view, Qt::Key_Escape);
    CHECK(fixture.left.count() == 1);
    QTest::mouseDClick(fixture.view.findChild<VideoSurface *>(), Qt::LeftButton);
    CHECK(fixture.left.count() == 2);
    fixture.view.close();
    CHECK(fixture.left.count() == 3);
    fixture.view.showControls();
    QTest::keyClick(fixture.view.findChild<SeekBar *>(), Qt::Key_Escape);
    CHECK(fixture.left.count() == 4);
}

TEST_CASE("Full screen shows the frame it is given over the whole window",
          "[ui][player][fullscreen]")
{
    Fixture fixture;
    fixture.view.deck().setFrame(test::plainFrame({1366, 768}));
    fixture.view.hideControls();
    const QImage shown = fixture.view.grab().toImage();
    CHECK(shown.pixelColor(0, 0) == QColor(Qt::red));
    CHECK(shown.pixelColor(1365, 767) == QColor(Qt::red));
}

TEST_CASE("Setters of the full screen view wish for nothing", "[ui][player][fullscreen]")
{
    Fixture fixture;
    const QSignalSpy play(&fixture.view.deck(), &FilmDeck::playToggled);
    const QSignalSpy sought(&fixture.view.deck(), &FilmDeck::seekRequested);
    const QSignalSpy volume(&fixture.view.deck().controls(), &PlayerControls::volumeChanged);
    fixture.view.deck().setPosition(434s);
    FilmState film = test::filmHere();
    film.isPlaying = true;
    test::setFilm(fixture.view, film);
    fixture.view.deck().controls().setVolume(0.3);
    fixture.view.deck().controls().setMuted(true);
    fixture.view.deck().setCurrentChapter(2);
    CHECK(play.isEmpty());
    CHECK(sought.isEmpty());
    CHECK(volume.isEmpty());
    CHECK(fixture.left.isEmpty());
    QTest::keyClick(fixture.view.findChild<SeekBar *>(), Qt::Key_Left);
    CHECK(test::timesOf(sought) == QList<std::chrono::milliseconds>{429s});
}
