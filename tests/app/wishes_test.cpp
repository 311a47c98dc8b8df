// SPDX-License-Identifier: MIT
// Wishes that come while a film is alone on the screen and there is no window yet.
#include "app/application.h"
#include "app/program.h"
#include "app/singleinstance.h"
#include "media/film/frameworker.h"
#include "support/catch.h"
#include "ui/controls/studybar.h"
#include "ui/lesson/lessonpane.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"

#include <QApplication>
#include <QLocalSocket>

#include <chrono>
#include <memory>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

/// As main() begins: decoding before anything else, when a film and a time are given.
std::unique_ptr<Application> begin(const Wish &wish)
{
    std::unique_ptr<FrameWorker> worker;
    if (!wish.file.isEmpty() && wish.start) {
        worker = std::make_unique<FrameWorker>();
        worker->open(wish.file, *wish.start);
    }
    auto application = std::make_unique<Application>(*qApp, Application::Memory::Kept);
    application->start(wish, std::move(worker));
    return application;
}

/// Hands a wish over as a second start does, without waiting for anything.
void handOver(const test::Home &home, const Wish &wish)
{
    QLocalSocket socket;
    socket.connectToServer(home.path(QStringLiteral("run/io.github.expressly.Expressly")));
    socket.write(toJson(wish) + '\n');
    REQUIRE(test::waitUntil([&socket] { return socket.bytesAvailable() > 0; }));
}

QString saidInFullScreen(Application &application)
{
    return test::visibleText(application.fullScreen().view()->deck().studyBar());
}

QString noticeOf(Application &application)
{
    return test::visibleText(application.window()->lessonPane());
}

} // namespace

TEST_CASE("A film alone on the screen takes every wish that comes with it", "[app][wishes]")
{
    const test::Home home;
    const QString film = test::clip(u"ten-minutes.mp4");
    const Wish wish = GENERATE_COPY(
        Wish{.video = QStringLiteral("bolman"), .file = film, .start = 10s, .fullScreen = true},
        Wish{.video = QStringLiteral("nothing"),
             .file = film,
             .start = 10s,
             .play = true,
             .fullScreen = true},
        Wish{.video = QStringLiteral("bolman"), .file = film, .fullScreen = true},
        Wish{.chapter = QStringLiteral("99"), .file = film, .play = true, .fullScreen = true},
        Wish{.lesson = QStringLiteral("nothing"), .file = film, .start = 1s, .fullScreen = true},
        Wish{.guide = QStringLiteral("/nothing"), .file = film, .start = 1s, .fullScreen = true});
    CAPTURE(wish.video, wish.chapter, wish.lesson, wish.guide);
    const auto application = begin(wish);
    CHECK(application->session().film().file() == film);
    CHECK(application->fullScreen().isActive());
    CHECK(test::waitUntil([&] {
        return application->session().film().player().state() == MediaPlayer::State::Ready
               && application->window() != nullptr;
    }));
    application->fullScreen().leave();
    CHECK(application->window()->isVisible());
    if (!wish.chapter.isEmpty()) {
        CHECK(noticeOf(*application).contains(wish.chapter));
    }
}

TEST_CASE("A film that is missing leaves the full screen's keys working", "[app][wishes]")
{
    const test::Home home;
    const auto application = begin({.file = home.path(QStringLiteral("gone.mp4")),
                                    .start = 10s,
                                    .play = true,
                                    .fullScreen = true});
    CHECK(test::waitUntil([&] { return application->window() != nullptr; }));
    CHECK(application->fullScreen().isActive());
    FullScreenWindow &view = *application->fullScreen().view();
    CHECK(test::visibleText(view.deck().picture()).contains(u"gone.mp4"));
    CHECK(test::waitUntil([&] { return !view.controlsShown(); }));
    CHECK(test::visibleText(view.deck().picture()).contains(u"gone.mp4")); // and it stays
    application->fullScreen().leave();
    CHECK(noticeOf(*application).contains(QStringLiteral("gone.mp4")));
}

TEST_CASE("A second start's wish reaches a film that has no window yet", "[app][wishes]")
{
    const test::Home home;
    const auto application =
        begin({.file = test::clip(u"ten-minutes.mp4"), .start = 10s, .fullScreen = true});
    application->listenForLaterStarts();
    REQUIRE(application->window() == nullptr);
    SECTION("an unknown video, in full screen")
    {
        handOver(home, {.video = QStringLiteral("bolmann"), .fullScreen = true});
        CHECK(saidInFullScreen(*application).contains(u"bolmann"));
        CHECK(saidInFullScreen(*application).contains(u"“bolman”"));
        CHECK(test::waitUntil([&] { return application->window() != nullptr; }));
        CHECK(saidInFullScreen(*application).contains(u"bolmann"));
        application->fullScreen().leave();
        CHECK(noticeOf(*application).contains(u"bolmann"));
    }
    SECTION("a video of the guide, in full screen")
    {
        handOver(home, {.video = QStringLiteral("press-compress-release"), .fullScreen = true});
        CHECK(application->session().film().video().id == u"press-compress-release");
        CHECK(application->fullScreen().isActive());
    }
    SECTION("a lesson")
    {
        handOver(home, {.lesson = QStringLiteral("engorgement")});
        REQUIRE(application->window() != nullptr);
        CHECK(application->session().guide().lesson().id == u"engorgement");
    }
    SECTION("nothing, and a time")
    {
        handOver(home, {.start = 20s, .fullScreen = true});
        handOver(home, {});
        REQUIRE(application->window() != nullptr);
        CHECK(application->window()->isVisible());
    }
}
