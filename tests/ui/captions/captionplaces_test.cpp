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
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/seekbar/seekbar.h"
#include "ui/widgets/iconbutton.h"

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
    panel.setFilm(test::filmHere());
    panel.setChapters(test::chaptersOf(test::tenMinutes()));
    panel.setFrame(test::plainFrame({640, 360}));
    panel.show();
    panel.captionStrip().setTrack(oneLine());
    panel.captionStrip().show();
    QCoreApplication::processEvents();
}

IconButton *captionButton(const QWidget &view)
{
    for (auto *button : view.findChildren<IconButton *>()) {
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
    const CaptionStrip &strip = panel.captionStrip();
    const QRect picture = panel.surface()->geometry();
    CHECK(strip.geometry().top() == picture.bottom() + 1);
    CHECK(strip.geometry().bottom() < panel.findChild<SeekBar *>()->geometry().top());
    CHECK(strip.width() == picture.width());
    panel.captionStrip().setTexts({QStringLiteral("Press back.")});
    QCoreApplication::processEvents();
    CHECK(panel.surface()->geometry() == picture);
    panel.captionStrip().setTexts({});
    QCoreApplication::processEvents();
    CHECK(panel.surface()->geometry() == picture);
    // At the size of a small laptop a list still has room for three rows.
    CHECK(panel.findChild<ChapterListView *>()->height() >= 3 * 36);
}

TEST_CASE("Captions over the picture take no room of their own", "[ui][player][panel]")
{
    PlayerPanel panel;
    showFilm(panel);
    panel.captionStrip().setLook({.overPicture = true});
    QCoreApplication::processEvents();
    const QRect picture = panel.surface()->geometry();
    CHECK(picture.contains(panel.captionStrip().geometry()));
    CHECK(panel.captionStrip().geometry().bottom() == picture.bottom());
    // A click on the words is a click on the picture.
    CHECK(panel.childAt(panel.captionStrip().geometry().center()) == panel.surface());
}

TEST_CASE("Without captions the picture has the room", "[ui][player][panel]")
{
    PlayerPanel panel;
    showFilm(panel);
    panel.captionStrip().hide();
    QCoreApplication::processEvents();
    CHECK(panel.findChild<SeekBar *>()->geometry().top()
          == panel.surface()->geometry().bottom() + 1);
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
    const QSignalSpy asked(&panel.controls(), &PlayerControls::captionOptionsRequested);
    IconButton *button = captionButton(panel);
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toRect().topLeft() == button->mapToGlobal(QPoint()));
    const QImage off = button->grab().toImage();
    panel.controls().setCaptionsOn(true);
    CHECK(button->grab().toImage() != off);
}

TEST_CASE("On the full screen captions stand below the picture, and the bar above them",
          "[ui][player][fullscreen]")
{
    FullScreenWindow view;
    view.resize(1366, 768);
    view.setFrame(test::plainFrame({640, 360}));
    view.show();
    CaptionStrip &strip = view.captionStrip();
    strip.setTrack(oneLine());
    strip.show();
    QCoreApplication::processEvents();
    CHECK(strip.geometry().bottom() == view.rect().bottom());
    CHECK(view.surface()->geometry().bottom() + 1 == strip.geometry().top());
    const auto *bar = view.findChild<PlayerControls *>()->parentWidget();
    CHECK(bar->geometry().bottom() < strip.geometry().top());
    REQUIRE(captionButton(view) != nullptr);

    strip.setLook({.overPicture = true});
    QCoreApplication::processEvents();
    CHECK(view.surface()->geometry() == view.rect());
    strip.hide();
    QCoreApplication::processEvents();
    CHECK(view.surface()->geometry() == view.rect());
}
