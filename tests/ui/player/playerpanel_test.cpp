// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "ui/controls/playercontrols.h"
#include "ui/lists/chapterlistview.h"
#include "ui/lists/playerlists.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/playerpanel.h"
#include "ui/seekbar/seekbar.h"
#include "ui/widgets/noticeline.h"
#include "ui/widgets/signbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;
using Times = QList<std::chrono::milliseconds>;

namespace {

QPushButton *actionNamed(const PlayerPanel &panel, const QString &text)
{
    for (auto *button : panel.deck().picture().findChildren<QPushButton *>()) {
        if (button->text() == text && !button->isHidden()) {
            return button;
        }
    }
    return nullptr;
}

void showUnavailable(PlayerPanel &panel, const Video &video)
{
    panel.resize(480, 700);
    test::setFilm(panel, test::filmMissing(video, 434s));
    panel.deck().setChapters(test::chaptersOf(video));
    panel.setChapters(test::chaptersOf(video));
    panel.show();
}

bool shows(const PlayerPanel &panel, const QString &text)
{
    const auto labels = panel.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

} // namespace

TEST_CASE("The panel passes on what its parts wish", "[ui][player][panel]")
{
    PlayerPanel panel;
    panel.resize(480, 700);
    const Video video = test::tenMinutes();
    test::setFilm(panel, test::filmHere(video));
    panel.deck().setChapters(test::chaptersOf(video));
    panel.setChapters(test::chaptersOf(video));
    panel.deck().setFrame(test::plainFrame({64, 36}));
    panel.show();
    const QSignalSpy play(&panel.deck(), &FilmDeck::playToggled);
    const QSignalSpy fullScreen(&panel.deck(), &FilmDeck::fullScreenToggled);
    const QSignalSpy sought(&panel.deck(), &FilmDeck::seekRequested);
    const QSignalSpy activated(&panel.deck(), &FilmDeck::chapterActivated);

    auto *surface = panel.findChild<VideoSurface *>();
    QTest::mouseClick(surface, Qt::LeftButton);
    CHECK(play.count() == 1);
    QTest::mouseDClick(surface, Qt::LeftButton);
    CHECK(fullScreen.count() == 1);

    auto *bar = panel.findChild<SeekBar *>();
    QTest::keyClick(bar, Qt::Key_Right);
    CHECK(test::timesOf(sought) == Times{5s});

    auto *list = panel.findChild<ChapterListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {60, 20});
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(qRound(bar->xAt(434s)), 10));
    REQUIRE(activated.count() == 2);
    CHECK(activated.at(0).first().toLongLong() == 0);
    CHECK(activated.at(1).first().toLongLong() == 2);
}

TEST_CASE("Setters of the panel wish for nothing", "[ui][player][panel]")
{
    PlayerPanel panel;
    panel.resize(480, 700);
    panel.show();
    const QSignalSpy play(&panel.deck(), &FilmDeck::playToggled);
    const QSignalSpy sought(&panel.deck(), &FilmDeck::seekRequested);
    const QSignalSpy activated(&panel.deck(), &FilmDeck::chapterActivated);
    const QSignalSpy volume(&panel.deck().controls(), &PlayerControls::volumeChanged);
    const Video video = test::tenMinutes();
    test::setFilm(panel, test::filmHere(video));
    panel.deck().setChapters(test::chaptersOf(video));
    panel.setChapters(test::chaptersOf(video));
    panel.deck().setPosition(434s);
    panel.deck().controls().setVolume(0.5);
    panel.deck().controls().setMuted(true);
    panel.deck().setCurrentChapter(2);
    panel.deck().setCurrentChapter(std::nullopt);
    panel.setNotice(QStringLiteral("A sentence."));
    test::setFilm(panel, test::filmBroken(video, QStringLiteral("A sentence.")));
    test::setFilm(panel, test::filmMissing(video, 434s));
    panel.deck().setChapters(test::chaptersOf(video));
    panel.setChapters(test::chaptersOf(video));
    test::setFilm(panel, {});
    CHECK(play.isEmpty());
    CHECK(sought.isEmpty());
    CHECK(activated.isEmpty());
    CHECK(volume.isEmpty());
}

TEST_CASE("A film that is not here shows the time large and the ways to see it",
          "[ui][player][panel]")
{
    PlayerPanel panel;
    showUnavailable(panel, test::tenMinutes());
    const QSignalSpy attach(&panel, &PlayerPanel::attachRequested);
    const QSignalSpy page(&panel, &PlayerPanel::pageRequested);
    CHECK(shows(panel, QStringLiteral("This video is not on this computer")));
    CHECK(shows(panel, QStringLiteral("7:14")));
    CHECK(shows(panel, QStringLiteral("A presenter · © An owner · not on this computer")));
    CHECK_FALSE(panel.findChild<PlayerControls *>()->isEnabled());

    REQUIRE(actionNamed(panel, QStringLiteral("Attach a file…")) != nullptr);
    QTest::mouseClick(actionNamed(panel, QStringLiteral("Attach a file…")), Qt::LeftButton);
    CHECK(attach.count() == 1);
    const QString open = QStringLiteral("Open the publisher’s page at 7:14");
    REQUIRE(actionNamed(panel, open) != nullptr);
    QTest::mouseClick(actionNamed(panel, open), Qt::LeftButton);
    CHECK(test::timesOf(page) == Times{434s});
    REQUIRE(actionNamed(panel, QStringLiteral("Copy the time")) != nullptr);
    QTest::mouseClick(actionNamed(panel, QStringLiteral("Copy the time")), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("7:14"));
    CHECK(actionNamed(panel, QStringLiteral("Copied")) != nullptr);
}

TEST_CASE("The chapters of a film that is not here still lead somewhere", "[ui][player][panel]")
{
    PlayerPanel panel;
    showUnavailable(panel, test::tenMinutes());
    const QSignalSpy activated(&panel.deck(), &FilmDeck::chapterActivated);
    auto *bar = panel.findChild<SeekBar *>();
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(qRound(bar->xAt(60s)), 10));
    CHECK(activated.count() == 1);
}

TEST_CASE("Without a known page there is no button for it", "[ui][player][panel]")
{
    PlayerPanel panel;
    Video video = test::tenMinutes();
    video.page.clear();
    video.duration.reset();
    showUnavailable(panel, video);
    CHECK(panel.deck().picture().findChildren<QPushButton *>().size() == 2);
    CHECK(actionNamed(panel, QStringLiteral("Copy the time")) != nullptr);
}

TEST_CASE("A button of a message that has just gone does nothing", "[ui][player][panel]")
{
    PlayerPanel panel;
    showUnavailable(panel, test::tenMinutes());
    const QSignalSpy attach(&panel, &PlayerPanel::attachRequested);
    test::setFilm(panel, test::filmHere());
    emit panel.deck().picture().actionTriggered(0);
    emit panel.deck().picture().actionTriggered(2);
    CHECK(attach.isEmpty());
}

TEST_CASE("A film that fails says why and can be replaced; the next one starts clean",
          "[ui][player][panel]")
{
    PlayerPanel panel;
    const Video video = test::tenMinutes();
    panel.resize(480, 700);
    panel.show();
    test::setFilm(panel, test::filmHere(video));
    panel.deck().setChapters(test::chaptersOf(video));
    panel.setChapters(test::chaptersOf(video));
    test::setFilm(panel, test::filmBroken(video, QStringLiteral("The file is empty.")));
    CHECK(shows(panel, QStringLiteral("The file is empty.")));
    CHECK_FALSE(panel.findChild<PlayerControls *>()->isEnabled());
    CHECK_FALSE(panel.findChild<SeekBar *>()->isEnabled());
    CHECK(actionNamed(panel, QStringLiteral("Attach a file…")) != nullptr);

    const auto *notice = panel.findChild<NoticeLine *>();
    panel.setNotice(QStringLiteral("The sound cannot be played."));
    CHECK(notice->isVisible());
    const QSignalSpy dismissed(&panel, &PlayerPanel::noticeDismissed);
    QTest::mouseClick(notice->findChild<SignButton *>(), Qt::LeftButton);
    CHECK(dismissed.count() == 1);
    test::setFilm(panel, test::filmHere(video));
    panel.deck().setChapters(test::chaptersOf(video));
    panel.setChapters(test::chaptersOf(video));
    CHECK_FALSE(panel.deck().picture().hasMessage());
    CHECK(panel.findChild<PlayerControls *>()->isEnabled());
    CHECK(panel.findChild<SeekBar *>()->isEnabled());
    panel.setNotice({});
    CHECK_FALSE(notice->isVisible());
}

TEST_CASE("The parts of the panel never overlap", "[ui][player][panel]")
{
    PlayerPanel panel;
    const Video video = test::tenMinutes();
    const QSize size =
        GENERATE(QSize(320, 560), QSize(480, 640), QSize(620, 800), QSize(1100, 700));
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const bool available = GENERATE(true, false);
    CAPTURE(size.width(), size.height(), direction, available);
    panel.setLayoutDirection(direction);
    panel.resize(size);
    panel.show();
    if (available) {
        test::setFilm(panel, test::filmHere(video));
        panel.deck().setChapters(test::chaptersOf(video));
        panel.setChapters(test::chaptersOf(video));
        panel.deck().setFrame(test::plainFrame({64, 36}));
        panel.setNotice(QStringLiteral("The sound cannot be played. The picture goes on."));
    } else {
        test::setFilm(panel, test::filmMissing(video, 434s));
        panel.deck().setChapters(test::chaptersOf(video));
        panel.setChapters(test::chaptersOf(video));
    }
    const auto *surface = &panel.deck().picture();
    const auto *bar = panel.findChild<SeekBar *>();
    const auto *controls = panel.findChild<PlayerControls *>();
    const PlayerLists *list = &panel.lists();
    CHECK(surface->height() >= 120);
    CHECK(bar->y() >= surface->geometry().bottom());
    CHECK(controls->y() > bar->geometry().bottom());
    CHECK_FALSE(list->geometry().intersects(controls->geometry()));
    CHECK_FALSE(list->geometry().intersects(surface->geometry()));
    CHECK(panel.rect().contains(list->geometry()));
    const ChapterListView &rows = list->chapters();
    CHECK((!list->isVisible() // where there is no room for a row
           || list->rect().contains(QRect(rows.mapTo(list, QPoint()), rows.size()))));
    CHECK((list->isVisible() || size.height() < 600));
    const bool beside = list->y() < surface->geometry().bottom();
    CHECK(beside == (size.width() >= 900));
    if (beside) {
        CHECK((list->x() > surface->x()) == (direction == Qt::LeftToRight));
    }
}

TEST_CASE("The chapter that plays is in sight, also when the list becomes smaller",
          "[ui][player][panel]")
{
    PlayerPanel panel;
    const Video video = test::tenMinutes();
    panel.resize(480, 900);
    panel.show();
    test::setFilm(panel, test::filmHere(video));
    panel.deck().setChapters(test::chaptersOf(video));
    panel.setChapters(test::chaptersOf(video));
    panel.lists().chapters().setCurrentChapter(2);
    panel.lists().chapters().setPictureSize({192, 108});
    panel.resize(480, 640);
    QCoreApplication::processEvents();
    const ChapterListView &list = panel.lists().chapters();
    REQUIRE(list.height() < list.contentHeight());
    CHECK(list.viewport()->rect().contains(
        list.visualRect(list.model()->index(2, 0)).adjusted(0, 1, 0, -1)));
}

TEST_CASE("A portrait film leaves room for the chapters", "[ui][player][panel]")
{
    PlayerPanel panel;
    const Video video = test::tenMinutes();
    panel.resize(480, 700);
    panel.show();
    test::setFilm(panel, test::filmHere(video));
    panel.deck().setChapters(test::chaptersOf(video));
    panel.setChapters(test::chaptersOf(video));
    panel.deck().setFrame(test::plainFrame({360, 640}));
    QCoreApplication::processEvents();
    CHECK(panel.findChild<ChapterListView *>()->height() >= 80);
    CHECK(panel.deck().picture().height() > 270);
}
