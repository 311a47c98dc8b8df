// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/library/videocard.h"
#include "ui/library/videolibrarypage.h"

#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>

using namespace expressly;
using namespace std::chrono_literals;
using Location = VideoCardState::Location;
using std::chrono::milliseconds;

namespace {

VideoCardState stateOf(const QString &id, Location location)
{
    VideoCardState state;
    state.video = {.id = id,
                   .title = QStringLiteral("Film ") % id,
                   .presenter = QStringLiteral("A presenter"),
                   .publisher = QStringLiteral("A publisher"),
                   .languages = {QStringLiteral("en"), QStringLiteral("fr")},
                   .page = QStringLiteral("https://vimeo.com/1234"),
                   .pageCertainty = Certainty::Verified,
                   .duration = 156s,
                   .durationCertainty = Certainty::Verified,
                   .rights = {.owner = QStringLiteral("An owner"),
                              .terms = QStringLiteral("All rights reserved.")}};
    state.location = location;
    state.path = location == Location::NotYet || location == Location::OwnClip
                     ? QString()
                     : QStringLiteral("/home/someone/Videos/film.mp4");
    return state;
}

/// A page on the screen, with every wish it expresses.
struct Shown
{
    explicit Shown(const QList<VideoCardState> &videos, QSize size = {900, 700})
    {
        page.setVideos(videos);
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    [[nodiscard]] VideoCard *card(const QString &id) const
    {
        for (VideoCard *each : page.findChildren<VideoCard *>()) {
            if (each->videoId() == id && !each->isHidden()) {
                return each;
            }
        }
        return nullptr;
    }

    template <class Widget = QPushButton>
    [[nodiscard]] Widget *find(const QString &id, const char *name) const
    {
        auto *found = card(id)->findChild<Widget *>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }

    void click(const QString &id, const char *name) const
    {
        QPushButton *button = find(id, name);
        REQUIRE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    [[nodiscard]] QString textOf(const QString &id) const
    {
        QStringList texts;
        for (const QLabel *label : card(id)->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text().remove(QChar(0x200B)));
            }
        }
        return texts.join(QLatin1Char('\n'));
    }

    VideoLibraryPage page;
    QSignalSpy attach{&page, &VideoLibraryPage::attachRequested};
    QSignalSpy detach{&page, &VideoLibraryPage::detachRequested};
    QSignalSpy openPage{&page, &VideoLibraryPage::pageRequested};
    QSignalSpy play{&page, &VideoLibraryPage::playRequested};
    QSignalSpy shift{&page, &VideoLibraryPage::shiftRequested};

    [[nodiscard]] qsizetype wishes() const
    {
        return attach.count() + detach.count() + openPage.count() + play.count() + shift.count();
    }
};

milliseconds timeOf(const QSignalSpy &spy)
{
    return spy.constLast().at(1).value<milliseconds>();
}

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

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");

} // namespace

TEST_CASE("A card says who, how long, which language, whose rights and where", "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::NotYet);
    const auto [certainty, length] = GENERATE(table<Certainty, QString>({
        {Certainty::Measured, QStringLiteral("2:36 · English, French")},
        {Certainty::Verified, QStringLiteral("2:36 · English, French")},
        {Certainty::Reported, QStringLiteral("about 2:36 · English, French")},
        {Certainty::Unverified, QStringLiteral("about 2:36 (not confirmed) · English, French")},
    }));
    state.video.durationCertainty = certainty;
    const Shown shown({state});
    const QStringList lines = shown.textOf(A).split(QLatin1Char('\n'));
    CHECK(lines.contains(QStringLiteral("Film a")));
    CHECK(lines.contains(QStringLiteral("A presenter · A publisher")));
    CHECK(lines.contains(length));
    CHECK(lines.contains(QStringLiteral("Rights: An owner. All rights reserved.")));
    CHECK(lines.contains(QStringLiteral("Not yet here")));
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
    const Shown shown({stateOf(A, location)});
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
    Shown shown({stateOf(A, Location::NotYet), stateOf(B, Location::OnThisComputer)});
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
    Shown shown({stateOf(A, Location::NotYet)});
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
    Shown shown({stateOf(A, Location::NotYet)});
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
    const Shown shown({stateOf(A, Location::Replaced)});
    shown.click(A, "useFile");
    REQUIRE(shown.attach.count() == 1);
    CHECK(shown.attach.at(0).at(1).toString() == stateOf(A, Location::Replaced).path);
}

TEST_CASE("A file dropped on a card is attached to it", "[ui][library]")
{
    const Shown shown({stateOf(A, Location::NotYet), stateOf(B, Location::OwnClip)});
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

TEST_CASE("A length that differs is said, with the difference as the shift offered",
          "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::OnThisComputer);
    state.fileDuration = GENERATE(162400ms, 149600ms);
    state.lengthDiffers = true;
    const milliseconds difference = *state.fileDuration - 156s;
    CAPTURE(difference);
    Shown shown({state});
    CHECK(shown.textOf(A).contains(QStringLiteral("the guide expects 2:36")));
    auto *seconds = shown.find<QDoubleSpinBox>(A, "shiftSeconds");
    CHECK(seconds->isVisible());
    CHECK(seconds->value() * 1000 == Approx(double(difference.count())));

    SECTION("the offer is taken")
    {
        shown.click(A, "shift");
        REQUIRE(shown.shift.count() == 1);
        CHECK(timeOf(shown.shift) == difference);
    }
    SECTION("another shift is typed, and a refresh in between does not lose it")
    {
        QTest::mouseClick(seconds, Qt::LeftButton);
        seconds->selectAll();
        QTest::keyClicks(seconds, QStringLiteral("-1.5"));
        shown.page.setVideos({state});
        QTest::keyClick(seconds, Qt::Key_Tab);
        shown.click(A, "shift");
        CHECK(timeOf(shown.shift) == -1500ms);
    }
    SECTION("the chapters are left as they are")
    {
        shown.click(A, "leave");
        REQUIRE(shown.shift.count() == 1);
        CHECK(timeOf(shown.shift) == 0ms);
        state.lengthDiffers = false;
        shown.page.setVideos({state});
        CHECK_FALSE(seconds->isVisible());
        CHECK(shown.wishes() == 1);
    }
}

TEST_CASE("Shifted chapters are said and can be changed", "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::OnThisComputer);
    state.fileDuration = 160s;
    state.chapterShift = -2500ms;
    Shown shown({state});
    CHECK(shown.textOf(A).contains(QStringLiteral("2.5 s earlier")));
    auto *seconds = shown.find<QDoubleSpinBox>(A, "shiftSeconds");
    CHECK_FALSE(seconds->isVisible());
    shown.click(A, "changeShift");
    CHECK(seconds->isVisible());
    CHECK(seconds->value() == Approx(-2.5));
    shown.click(A, "earlier");
    CHECK(seconds->value() == Approx(-3.0));
    shown.click(A, "later");
    QTest::keyClick(seconds, Qt::Key_Up);
    shown.click(A, "shift");
    CHECK(timeOf(shown.shift) == -2s);
}

TEST_CASE("Scrolling over the number of seconds does not change it", "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::OnThisComputer);
    state.fileDuration = 160s;
    state.lengthDiffers = true;
    const Shown shown({state});
    auto *seconds = shown.find<QDoubleSpinBox>(A, "shiftSeconds");
    shown.find(A, "play")->setFocus();
    const QPointF place = seconds->rect().center();
    QWheelEvent wheel(place,
                      seconds->mapToGlobal(place),
                      {},
                      {0, 120},
                      Qt::NoButton,
                      Qt::NoModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(seconds, &wheel);
    CHECK(seconds->value() == Approx(4.0));
}

TEST_CASE("A place asked for in a film that is not here leads to its page", "[ui][library]")
{
    const Location location = GENERATE(Location::NotYet, Location::Moved, Location::Replaced);
    Shown shown({stateOf(A, Location::OwnClip), stateOf(B, location)});
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
    Shown shown({stateOf(A, location)});
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
    Shown shown({state});
    CHECK_FALSE(shown.find(A, "page")->isVisible());
    shown.page.setRequest(A, 434s);
    CHECK_FALSE(shown.find(A, "pageAtTime")->isVisible());
    CHECK(shown.find(A, "copyTime")->hasFocus());
}

TEST_CASE("A host that cannot jump is opened without promising it", "[ui][library]")
{
    VideoCardState state = stateOf(A, Location::NotYet);
    state.video.page = QStringLiteral("https://example.org/film");
    Shown shown({state});
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
    Shown shown(states, {480, 600});
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

TEST_CASE("Every width from 480 on shows the cards whole", "[ui][library]")
{
    VideoCardState differs = stateOf(B, Location::OnThisComputer);
    differs.fileDuration = 160s;
    differs.lengthDiffers = true;
    differs.path = QStringLiteral("/home/someone/") % QString(60, QLatin1Char('x'))
                   % QStringLiteral("/film.mp4");
    const int width = GENERATE(480, 760, 1400);
    CAPTURE(width);
    Shown shown({stateOf(A, Location::NotYet), differs}, {width, 700});
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
    Shown shown({stateOf(A, Location::OnThisComputer), stateOf(B, Location::NotYet)});
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
    Shown shown({});
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
