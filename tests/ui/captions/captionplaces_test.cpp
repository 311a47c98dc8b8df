// SPDX-License-Identifier: MIT
// Where captions and transcript stand in the panel and on the full screen.
#include "session/captions/captionfixture.h"
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "ui/captions/captionnotice.h"
#include "ui/captions/captionstrip.h"
#include "ui/controls/playercontrols.h"
#include "ui/lists/chapterlistview.h"
#include "ui/lists/playerlists.h"
#include "ui/lists/transcriptpane.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/seekbar/seekbar.h"
#include "ui/widgets/signbutton.h"

#include <QSignalSpy>
#include <QTabBar>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

CaptionTrack oneLine()
{
    return CaptionTrack({test::cue(1s, 2s, QStringLiteral("Press back."))});
}

void showFilm(PlayerPanel &panel)
{
    panel.resize(496, 730);
    test::setFilm(panel, test::filmHere());
    panel.deck().setChapters(test::chaptersOf(test::tenMinutes()));
    panel.setChapters(test::chaptersOf(test::tenMinutes()));
    panel.deck().setFrame(test::plainFrame({640, 360}));
    panel.show();
    panel.deck().captions().setTrack(oneLine());
    panel.deck().captions().show();
    QCoreApplication::processEvents();
}

SignButton *captionButton(const QWidget &view)
{
    for (auto *button : view.findChildren<SignButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Captions"))) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("Captions stand between the picture and the seek bar, and move nothing",
          "[ui][player][panel]")
{
    PlayerPanel panel;
    showFilm(panel);
    const CaptionStrip &strip = panel.deck().captions();
    const QRect picture = panel.deck().picture().geometry();
    CHECK(strip.geometry().top() == picture.bottom() + 1);
    CHECK(strip.geometry().bottom() < panel.findChild<SeekBar *>()->geometry().top());
    CHECK(strip.width() == picture.width());
    panel.deck().captions().setTexts({QStringLiteral("Press back.")});
    QCoreApplication::processEvents();
    CHECK(panel.deck().picture().geometry() == picture);
    panel.deck().captions().setTexts({});
    QCoreApplication::processEvents();
    CHECK(panel.deck().picture().geometry() == picture);
    // At the size of a small laptop a list still has room for three rows.
    CHECK(panel.findChild<ChapterListView *>()->height() >= 3 * 36);
}

TEST_CASE("Captions over the picture take no room of their own", "[ui][player][panel]")
{
    PlayerPanel panel;
    showFilm(panel);
    panel.deck().captions().setLook({.overPicture = true});
    QCoreApplication::processEvents();
    const QRect picture = panel.deck().picture().geometry();
    CHECK(picture.contains(panel.deck().captions().geometry()));
    CHECK(panel.deck().captions().geometry().bottom() == picture.bottom());
    // A click on the words is a click on the picture.
    CHECK(panel.childAt(panel.deck().captions().geometry().center()) == &panel.deck().picture());
}

TEST_CASE("Without captions the picture has the room", "[ui][player][panel]")
{
    PlayerPanel panel;
    showFilm(panel);
    panel.deck().captions().hide();
    QCoreApplication::processEvents();
    CHECK(panel.findChild<SeekBar *>()->geometry().top()
          == panel.deck().picture().geometry().bottom() + 1);
}

TEST_CASE("Chapters and transcript are two tabs in one place", "[ui][player][panel]")
{
    PlayerPanel panel;
    showFilm(panel);
    PlayerLists &lists = panel.lists();
    const QSignalSpy changed(&lists, &PlayerLists::listChanged);
    CHECK(lists.chapters().isVisible());
    auto *tabs = lists.findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    CHECK(lists.transcript().isVisible());
    CHECK_FALSE(lists.chapters().isVisible());
    QTest::keyClick(tabs, Qt::Key_Left);
    CHECK(lists.chapters().isVisible());
    CHECK(changed.count() == 2);
}

TEST_CASE("The notice about captions stands above the lists", "[ui][player][panel]")
{
    PlayerPanel panel;
    showFilm(panel);
    panel.captionNotice().setReport(
        {.sentence = QStringLiteral("Some of the captions in film.vtt could not be read."),
         .details = {QStringLiteral("Line 6: why")}});
    QCoreApplication::processEvents();
    CHECK(panel.captionNotice().isVisible());
    CHECK(panel.captionNotice().geometry().bottom() < panel.lists().geometry().top());
    CHECK(panel.rect().contains(panel.lists().geometry()));
}

TEST_CASE("The button of the captions asks for their options at its own place",
          "[ui][player][panel]")
{
    PlayerPanel panel;
    showFilm(panel);
    const QSignalSpy asked(&panel.deck().controls(), &PlayerControls::captionOptionsRequested);
    SignButton *button = captionButton(panel);
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toRect().topLeft() == button->mapToGlobal(QPoint()));
    const QImage off = button->grab().toImage();
    panel.deck().controls().setCaptionsOn(true);
    CHECK(button->grab().toImage() != off);
}

TEST_CASE("On the full screen captions stand below the picture, and the bar above them",
          "[ui][player][fullscreen]")
{
    FullScreenWindow view;
    view.resize(1366, 768);
    view.deck().setFrame(test::plainFrame({640, 360}));
    view.show();
    CaptionStrip &strip = view.deck().captions();
    strip.setTrack(oneLine());
    strip.show();
    QCoreApplication::processEvents();
    CHECK(strip.geometry().bottom() == view.rect().bottom());
    CHECK(view.deck().picture().geometry().bottom() + 1 == strip.geometry().top());
    const auto *bar = view.findChild<PlayerControls *>()->parentWidget();
    CHECK(bar->geometry().bottom() < strip.geometry().top());
    REQUIRE(captionButton(view) != nullptr);

    strip.setLook({.overPicture = true});
    QCoreApplication::processEvents();
    CHECK(view.deck().picture().geometry() == view.rect());
    strip.hide();
    QCoreApplication::processEvents();
    CHECK(view.deck().picture().geometry() == view.rect());
}
