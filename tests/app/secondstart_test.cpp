// SPDX-License-Identifier: MIT
// Wishes of links and later starts, in the window that is open.
#include "app/application.h"
#include "app/binary.h"
#include "app/program.h"
#include "support/catch.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/playerpanel.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

/// Starts the real program, which finds the window of this process, and waits until it has left.
bool startAgain(const QStringList &arguments)
{
    QProcess second;
    second.start(QStringLiteral(EXPRESSLY_BINARY), arguments);
    const bool left =
        test::waitUntil([&second] { return second.state() == QProcess::NotRunning; }, 15'000);
    second.kill();
    second.waitForFinished();
    return left && second.exitCode() == 0;
}

QString socketPath(const test::Home &home)
{
    return home.path(QStringLiteral("run/io.github.expressly.Expressly"));
}

} // namespace

TEST_CASE("A second start hands its wish to the window that is open", "[app][secondstart]")
{
    const test::Home home;
    test::Program program;
    program.application().listenForLaterStarts();
    REQUIRE(startAgain({QStringLiteral("expressly:lesson/press-compress-release/release")}));
    CHECK(program.lessonId() == QStringLiteral("press-compress-release"));
    program.window().hide();
    REQUIRE(startAgain(
        {test::clip(u"ten-minutes.mp4"), QStringLiteral("--start"), QStringLiteral("7:14")}));
    CHECK(test::waitUntil([&] { return program.frameNumber() == 10850; }));
    CHECK(program.window().isVisible());
    REQUIRE(startAgain({}));
    CHECK(program.lessonId() == QStringLiteral("press-compress-release"));
}

TEST_CASE("What comes through the socket and is no wish changes nothing", "[app][secondstart]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("engorgement")});
    program.application().listenForLaterStarts();
    for (const QByteArray &junk : {QByteArray("\n"),
                                   QByteArray("[]\n"),
                                   QByteArray("{\n"),
                                   QByteArray(200'000, 'x'),
                                   QByteArray()}) {
        QLocalSocket socket;
        socket.connectToServer(socketPath(home));
        REQUIRE(
            test::waitUntil([&socket] { return socket.state() == QLocalSocket::ConnectedState; }));
        socket.write(junk);
        socket.flush();
        QTest::qWait(20);
        socket.abort();
    }
    QCoreApplication::processEvents();
    CHECK(program.lessonId() == QStringLiteral("engorgement"));
    CHECK(startAgain({QStringLiteral("expressly:lesson/low-supply")}));
    CHECK(program.lessonId() == QStringLiteral("low-supply"));
}

TEST_CASE("The socket of a program that was killed blocks nobody", "[app][secondstart]")
{
    const test::Home home;
    {
        // A listener that dies without tidying up.
        QProcess killed;
        killed.start(QStringLiteral(EXPRESSLY_BINARY), {});
        REQUIRE(killed.waitForStarted());
        REQUIRE(test::waitUntil([&home] { return QFile::exists(socketPath(home)); }, 15'000));
        killed.kill();
        REQUIRE(killed.waitForFinished());
    }
    REQUIRE(QFile::exists(socketPath(home)));
    CHECK_FALSE(SingleInstance::handOver({}));
    test::Program program;
    program.application().listenForLaterStarts();
    CHECK(startAgain({QStringLiteral("expressly:lesson/engorgement")}));
    CHECK(program.lessonId() == QStringLiteral("engorgement"));
}

TEST_CASE("A window that hangs is not waited for long", "[app][secondstart]")
{
    const test::Home home;
    QLocalServer hanging;
    REQUIRE(hanging.listen(socketPath(home)));
    CHECK_FALSE(SingleInstance::handOver({.lesson = QStringLiteral("engorgement")}));
}

TEST_CASE("An unknown lesson or video offers the nearest", "[app][links]")
{
    const test::Home home;
    {
        test::Program program({.lesson = QStringLiteral("pres-compress-release")});
        CHECK(program.notice().contains(QStringLiteral("pres-compress-release")));
        CHECK(program.notice().contains(QStringLiteral("Press, compress, release")));
        CHECK_FALSE(program.lessonId().isEmpty());
        CHECK(program.lesson().toPlainText().size() > 100);
    }
    {
        test::Program program({.video = QStringLiteral("bolmann")});
        CHECK(program.notice().contains(QStringLiteral("bolmann")));
        CHECK(program.notice().contains(QStringLiteral("“bolman”")));
    }
    test::Program program(
        {.video = QStringLiteral("press-compress-release"), .chapter = QStringLiteral("99")});
    CHECK(program.notice().contains(QStringLiteral("99")));
}

TEST_CASE("An unknown step of a lesson offers the nearest", "[app][links]")
{
    const test::Home home;
    test::Program program(
        {.lesson = QStringLiteral("press-compress-release"), .step = QStringLiteral("compres")});
    CHECK(program.lessonId() == QStringLiteral("press-compress-release"));
    CHECK(program.notice().contains(QStringLiteral("compres")));
    CHECK(program.notice().contains(QStringLiteral("“compress”")));
}

TEST_CASE("A link to a step shows that step", "[app][links]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release"),
                           .step = QStringLiteral("find-the-rhythm")});
    const auto seen = [&program] {
        const QRectF step = program.lesson().stepRect(QStringLiteral("find-the-rhythm"));
        return step.top() >= -4 && step.top() < program.lesson().viewport()->height() / 2.0;
    };
    CHECK(test::waitUntil(seen, 3000));
}

TEST_CASE("A link to a video at a time plays there", "[app][links]")
{
    const test::Home home;
    test::Program program(
        {.video = QStringLiteral("press-compress-release"), .start = 26s, .play = true});
    REQUIRE(test::waitUntil([&program] { return program.frames.size() > 3; }));
    CHECK(program.player().isPlaying());
    CHECK(program.player().position() >= 26s);
    CHECK(program.player().position() < 30s);
}

TEST_CASE("The end asked for pauses there, on the last frame before it", "[app][links]")
{
    const bool inGuide = GENERATE(true, false);
    CAPTURE(inGuide);
    const test::Home home;
    test::Program program(inGuide ? Wish{.video = QStringLiteral("press-compress-release"),
                                         .start = 14s,
                                         .end = 14'600ms,
                                         .play = true}
                                  : Wish{.file = test::clip(u"ten-minutes.mp4"),
                                         .start = 14s,
                                         .end = 14'600ms,
                                         .play = true});
    REQUIRE(program.waitForFilm());
    REQUIRE(test::waitUntil([&] { return !program.player().isPlaying(); }));
    CHECK(program.player().position() < 14'600ms);
    CHECK(program.player().position() >= 14'500ms);
    if (!inGuide) {
        CHECK(program.paintedFrame() == 364);
    }
}

TEST_CASE("A link to a step has its film ready at that step", "[app][links]")
{
    const test::Home home;
    test::Program program(
        {.lesson = QStringLiteral("press-compress-release"), .step = QStringLiteral("compress")});
    REQUIRE(program.waitForFilm());
    CHECK(program.player().position() == 14s);
    CHECK(program.lesson().currentStep() == QStringLiteral("compress"));
    CHECK_FALSE(program.player().isPlaying());
}

TEST_CASE("A film of the person's own stays when a lesson opens", "[app][links]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release"),
                           .file = test::clip(u"ten-minutes.mp4"),
                           .start = 434s});
    REQUIRE(program.waitForFilm());
    program.session().guide().openLesson(QStringLiteral("engorgement"));
    program.session().guide().openLesson(QStringLiteral("press-compress-release"));
    CHECK(test::waitUntil([&] { return program.frameNumber() == 10850; }));
    CHECK(program.session().film().video().id.isEmpty());
}
