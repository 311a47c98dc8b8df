// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/library/shownlibrary.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace expressly;
using namespace expressly::test;
using namespace std::chrono_literals;
using Location = FilmLocation;

TEST_CASE("A place asked for in a film that is not here leads to its page", "[ui][library]")
{
    const Location location = GENERATE(Location::NotYet, Location::Moved, Location::Replaced);
    ShownLibrary shown({stateOf(A, Location::OwnClip), stateOf(B, location)});
    shown.page.setRequest(B, 434900ms);
    CHECK(shown.find<QLabel>(B, "requestedTime")->isVisible());
    CHECK(shown.find<QLabel>(B, "requestedTime")->text() == QStringLiteral("7:14"));
    CHECK(shown.find(B, "pageAtTime")->text() == QStringLiteral("Open page at 7:14"));
    CHECK(shown.find(B, "pageAtTime")->hasFocus());
    CHECK_FALSE(shown.find(B, "page")->isVisible());
    CHECK_FALSE(shown.find<QLabel>(A, "requestedTime")->isVisible());
    CHECK(shown.wishes() == 0);

    shown.click(B, "copyTime");
    CHECK(QApplication::clipboard()->text() == QStringLiteral("7:14"));
    CHECK(shown.find(B, "copyTime")->text() == QStringLiteral("Copied"));
    shown.click(B, "pageAtTime");
    REQUIRE(shown.openPage.count() == 1);
    CHECK(shown.openPage.at(0).at(0).toString() == B);
    CHECK(timeOf(shown.openPage) == 434900ms);

    shown.page.clearRequest();
    CHECK_FALSE(shown.find<QLabel>(B, "requestedTime")->isVisible());
    CHECK(shown.find(B, "page")->isVisible());
}

TEST_CASE("A place asked for in a film that is here is played there", "[ui][library]")
{
    const Location location = GENERATE(Location::OnThisComputer, Location::OwnClip);
    ShownLibrary shown({stateOf(A, location)});
    shown.page.setRequest(A, 12s);
    CHECK_FALSE(shown.find<QLabel>(A, "requestedTime")->isVisible());
    CHECK(shown.find(A, "play")->text() == QStringLiteral("Play at 0:12"));
    CHECK(shown.find(A, "play")->hasFocus());
    QTest::keyClick(shown.find(A, "play"), Qt::Key_Space);
    REQUIRE(shown.play.count() == 1);
    CHECK(timeOf(shown.play) == 12s);
}

TEST_CASE("A film without a known page offers no page", "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::NotYet);
    state.video.page.clear();
    ShownLibrary shown({state});
    CHECK_FALSE(shown.find(A, "page")->isVisible());
    shown.page.setRequest(A, 434s);
    CHECK_FALSE(shown.find(A, "pageAtTime")->isVisible());
    CHECK(shown.find(A, "copyTime")->hasFocus());
}

TEST_CASE("A host that cannot jump is opened without promising it", "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::NotYet);
    state.video.page = QStringLiteral("https://example.org/film");
    ShownLibrary shown({state});
    shown.page.setRequest(A, 434s);
    CHECK(shown.find(A, "pageAtTime")->text() == QStringLiteral("Open the publisher's page"));
    CHECK(shown.textOf(A).contains(QStringLiteral("go to that time there")));
}

TEST_CASE("A place asked for is scrolled to, a video unknown is ignored", "[ui][library]")
{
    QList<VideoCardState> states;
    for (int number = 0; number < 12; ++number) {
        states.append(stateOf(QString::number(number), Location::NotYet));
    }
    ShownLibrary shown(states, {480, 600});
    const auto *scroll = shown.page.findChild<QScrollArea *>();
    CHECK(scroll->verticalScrollBar()->value() == 0);
    shown.page.setRequest(QStringLiteral("nobody"), 1s);
    QCoreApplication::processEvents();
    CHECK(scroll->verticalScrollBar()->value() == 0);
    shown.page.setRequest(QStringLiteral("11"), 1s);
    QCoreApplication::processEvents();
    const VideoCard *card = shown.card(QStringLiteral("11"));
    CHECK(card->visibleRegion().boundingRect().height() > 300);
}
