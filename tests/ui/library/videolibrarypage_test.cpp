// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/library/shownlibrary.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QTest>
#include <QUrl>

using namespace expressly;
using namespace expressly::test;
using namespace std::chrono_literals;
using Location = FilmLocation;

namespace {

bool drop(VideoCard *card, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(card->rect().center(),
                          Qt::CopyAction | Qt::MoveAction,
                          &data,
                          Qt::LeftButton,
                          Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(card, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    CHECK(card->property("dropTarget").toBool());
    QDropEvent dropped(card->rect().center(),
                       Qt::CopyAction | Qt::MoveAction,
                       &data,
                       Qt::LeftButton,
                       Qt::NoModifier);
    QApplication::sendEvent(card, &dropped);
    CHECK_FALSE(card->property("dropTarget").toBool());
    CHECK(dropped.dropAction() == Qt::CopyAction);
    return true;
}

} // namespace

TEST_CASE("A card says who, how long, which language, whose rights and where", "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::NotYet);
    const auto [certainty, length] = GENERATE(table<Certainty, QString>({
        {Certainty::Measured, QStringLiteral("2:36 · English, Français")},
        {Certainty::Verified, QStringLiteral("2:36 · English, Français")},
        {Certainty::Reported, QStringLiteral("about 2:36 · English, Français")},
        {Certainty::Unverified, QStringLiteral("about 2:36 (not confirmed) · English, Français")},
    }));
    state.video.durationCertainty = certainty;
    const ShownLibrary shown({state});
    const QStringList lines = shown.textOf(A).split(QLatin1Char('\n'));
    CHECK(lines.contains(QStringLiteral("Film a")));
    CHECK(lines.contains(QStringLiteral("A presenter · A publisher")));
    CHECK(lines.contains(length));
    CHECK(lines.contains(QStringLiteral("Rights: An owner. All rights reserved.")));
    CHECK(lines.contains(QStringLiteral("Not on this computer yet")));
}

TEST_CASE("A card offers exactly what can be done where the film is", "[ui][library]")
{
    const auto [location, names] = GENERATE(table<Location, QStringList>({
        {Location::NotYet, {QStringLiteral("attach"), QStringLiteral("page")}},
        {Location::OnThisComputer,
         {QStringLiteral("play"),
          QStringLiteral("attach"),
          QStringLiteral("detach"),
          QStringLiteral("page")}},
        {Location::Moved,
         {QStringLiteral("attach"), QStringLiteral("detach"), QStringLiteral("page")}},
        {Location::Replaced,
         {QStringLiteral("useFile"),
          QStringLiteral("attach"),
          QStringLiteral("detach"),
          QStringLiteral("page")}},
        {Location::OwnClip, {QStringLiteral("play"), QStringLiteral("page")}},
    }));
    const ShownLibrary shown({stateOf(A, location)});
    QStringList visible;
    for (const QPushButton *button : shown.card(A)->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            visible.append(button->objectName());
            CHECK(button->height() >= 36);
            CHECK_FALSE(button->accessibleName().isEmpty());
        }
    }
    CHECK(visible == names);
    CHECK(shown.wishes() == 0);
}

TEST_CASE("Buttons of a card say what is wished of which video", "[ui][library]")
{
    ShownLibrary shown({stateOf(A, Location::NotYet), stateOf(B, Location::OnThisComputer)});
    shown.click(B, "play");
    REQUIRE(shown.play.count() == 1);
    CHECK(shown.play.at(0).at(0).toString() == B);
    CHECK(timeOf(shown.play) == 0ms);
    shown.click(B, "detach");
    REQUIRE(shown.detach.count() == 1);
    CHECK(shown.detach.at(0).at(0).toString() == B);
    shown.click(A, "page");
    REQUIRE(shown.openPage.count() == 1);
    CHECK(shown.openPage.at(0).at(0).toString() == A);
    CHECK(timeOf(shown.openPage) == 0ms);
    CHECK(shown.wishes() == 3);
}

TEST_CASE("The file to attach is asked for, and no answer is no wish", "[ui][library]")
{
    ShownLibrary shown({stateOf(A, Location::NotYet)});
    QString answer;
    QString title;
    shown.page.setAskForFile([&](QWidget *, const QString &asked) {
        title = asked;
        return answer;
    });
    shown.click(A, "attach");
    CHECK(title.contains(QStringLiteral("Film a")));
    CHECK(shown.wishes() == 0);
    answer = QStringLiteral("/films/ä #1.mkv");
    shown.click(A, "attach");
    REQUIRE(shown.attach.count() == 1);
    CHECK(shown.attach.at(0).at(0).toString() == A);
    CHECK(shown.attach.at(0).at(1).toString() == answer);
}

TEST_CASE("A card that was replaced while the person chose a file does no harm", "[ui][library]")
{
    ShownLibrary shown({stateOf(A, Location::NotYet)});
    shown.page.setAskForFile([&shown](QWidget *, const QString &) {
        shown.page.setVideos({stateOf(B, Location::NotYet)});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return QStringLiteral("/films/a.mkv");
    });
    shown.click(A, "attach");
    REQUIRE(shown.attach.count() == 1);
    CHECK(shown.attach.at(0).at(0).toString() == A);
}

TEST_CASE("A replaced file can be taken as it is", "[ui][library]")
{
    const ShownLibrary shown({stateOf(A, Location::Replaced)});
    shown.click(A, "useFile");
    REQUIRE(shown.attach.count() == 1);
    CHECK(shown.attach.at(0).at(1).toString() == stateOf(A, Location::Replaced).path);
}

TEST_CASE("A file dropped on a card is attached to it", "[ui][library]")
{
    const ShownLibrary shown({stateOf(A, Location::NotYet), stateOf(B, Location::OwnClip)});
    const QString path = QStringLiteral("/films/100% ä #1 🍼.mp4");
    const QUrl url = QUrl::fromLocalFile(path);
    CHECK(drop(shown.card(A), {url}));
    REQUIRE(shown.attach.count() == 1);
    CHECK(shown.attach.at(0).at(0).toString() == A);
    CHECK(shown.attach.at(0).at(1).toString() == path);

    CHECK_FALSE(drop(shown.card(A), {url, url}));
    CHECK_FALSE(drop(shown.card(A), {QUrl(QStringLiteral("https://vimeo.com/1"))}));
    CHECK_FALSE(drop(shown.card(A), {}));
    CHECK_FALSE(drop(shown.card(B), {url}));
    CHECK(shown.wishes() == 1);
}

TEST_CASE("Every width from 480 on shows the cards whole", "[ui][library]")
{
    VideoCardState differs = stateOf(B, Location::OnThisComputer);
    differs.fileDuration = 160s;
    differs.lengthDiffers = true;
    differs.path = QStringLiteral("/home/someone/") % QString(60, QLatin1Char('x'))
                   % QStringLiteral("/film.mp4");
    const int width = GENERATE(480, 760, 1400);
    CAPTURE(width);
    ShownLibrary shown({stateOf(A, Location::NotYet), differs}, {width, 700});
    shown.page.setRequest(A, 434s);
    QCoreApplication::processEvents();
    CHECK(shown.page.width() == width);
    const auto *scroll = shown.page.findChild<QScrollArea *>();
    CHECK(scroll->widget()->width() <= scroll->viewport()->width());
    for (const QPushButton *button : shown.page.findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            CAPTURE(button->text());
            CHECK(button->width() >= button->sizeHint().width());
            const QRect place(button->mapTo(scroll->widget(), QPoint()), button->size());
            CHECK(scroll->widget()->rect().contains(place));
        }
    }
}

TEST_CASE("The keyboard reaches every button in the order of the page", "[ui][library]")
{
    ShownLibrary shown({stateOf(A, Location::OnThisComputer), stateOf(B, Location::NotYet)});
    shown.find(A, "play")->setFocus();
    QStringList order;
    for (int count = 0; count < 6; ++count) {
        const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
        REQUIRE(focused != nullptr);
        order.append(focused->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(order
          == QStringList({QStringLiteral("Play: Film a"),
                          QStringLiteral("Replace…: Film a"),
                          QStringLiteral("Detach: Film a"),
                          QStringLiteral("Open the publisher's page: Film a"),
                          QStringLiteral("Attach a file…: Film b"),
                          QStringLiteral("Open the publisher's page: Film b")}));
}

TEST_CASE("Setters never express a wish, and an empty guide is explained", "[ui][library]")
{
    ShownLibrary shown({});
    const auto *introduction = shown.page.findChild<QLabel *>(QStringLiteral("introduction"));
    CHECK(introduction->text().contains(QStringLiteral("no videos")));
    for (const Location location : {Location::NotYet,
                                    Location::OnThisComputer,
                                    Location::Moved,
                                    Location::Replaced,
                                    Location::OwnClip}) {
        VideoCardState state = stateOf(A, location);
        state.lengthDiffers = true;
        state.fileDuration = 160s;
        shown.page.setVideos({state});
        shown.page.setRequest(A, 5s);
        shown.page.clearRequest();
    }
    CHECK(shown.wishes() == 0);
}
