// SPDX-License-Identifier: MIT
// The real program, ended from outside: where the person was is there again.
#include "app/binary.h"
#include "app/program.h"
#include "app/singleinstance.h"
#include "store/lastvisit.h"
#include "store/videolibrary.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>

#include <csignal>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QString Technique = QStringLiteral("press-compress-release");

/// The real program while it plays.
struct Playing
{
    QProcess process;
    const test::Home &home;

    explicit Playing(const test::Home &ofHome, const QStringList &arguments = {})
        : home(ofHome)
    {
        // Whoever runs the tests may ignore them, which would be inherited.
        process.setChildProcessModifier([] {
            std::signal(SIGHUP, SIG_DFL);
            std::signal(SIGINT, SIG_DFL);
        });
        process.start(QStringLiteral(EXPRESSLY_BINARY),
                      arguments.isEmpty() ? QStringList{QStringLiteral("--lesson"),
                                                        Technique,
                                                        QStringLiteral("--video"),
                                                        Technique,
                                                        QStringLiteral("--mute"),
                                                        QStringLiteral("--play")}
                                          : arguments);
        REQUIRE(process.waitForStarted());
    }
    ~Playing()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }

    void send(int number) const
    {
        REQUIRE(kill(static_cast<pid_t>(process.processId()), number) == 0);
    }
    [[nodiscard]] bool waitForSocket() const
    {
        const QString socket = home.path(QStringLiteral("run/io.github.expressly.Expressly"));
        return test::waitUntil([&socket] { return QFile::exists(socket); }, 30'000);
    }
    [[nodiscard]] LastVisit session() const
    {
        return LastVisit::loadFromFile(home.binaryDataFolder() + QStringLiteral("/session.json"))
            .state;
    }
    [[nodiscard]] std::chrono::milliseconds position() const
    {
        return VideoLibrary(home.binaryDataFolder()).position(Technique).value_or(0ms);
    }
};

} // namespace

TEST_CASE("Told to end, the program keeps where the person was", "[app][binary][stopped]")
{
    const int number = GENERATE(SIGTERM, SIGHUP, SIGINT);
    CAPTURE(number);
    const test::Home home;
    Playing playing(home);
    REQUIRE(playing.waitForSocket());
    // The session is written a second after the film began.
    REQUIRE(test::waitUntil([&] { return playing.session().lesson == Technique; }, 30'000));
    playing.send(number);
    REQUIRE(playing.process.waitForFinished(20'000));
    CHECK(playing.process.exitStatus() == QProcess::NormalExit);
    CHECK(playing.process.exitCode() == 0);
    CHECK(playing.position() > 0ms);
    CHECK(playing.session().video == Technique);
    CHECK_FALSE(playing.session().windowGeometry.isEmpty());
}

TEST_CASE("Killed while it plays, the program has kept where the person was",
          "[app][binary][stopped]")
{
    const test::Home home;
    {
        Playing playing(home);
        REQUIRE(playing.waitForSocket());
        // Kept with the session after a second, and again every ten.
        REQUIRE(test::waitUntil([&] { return playing.position() > 3s; }, 60'000));
        playing.send(SIGKILL);
        REQUIRE(playing.process.waitForFinished());
        CHECK(playing.position() > 3s);
        CHECK(playing.session().lesson == Technique);
        CHECK(playing.session().video == Technique);
    }
    const test::BinaryResult again = test::takeScreenshot(home, {});
    CHECK(again.exitCode == 0);
}

TEST_CASE("A window that hangs keeps its socket, and a second one opens beside it",
          "[app][secondstart][stopped]")
{
    const test::Home home;
    Playing first(home);
    REQUIRE(first.waitForSocket());
    first.send(SIGSTOP);
    {
        Playing second(home, {QStringLiteral("--lesson"), QStringLiteral("engorgement")});
        // It is up when it has written what it shows.
        REQUIRE(test::waitUntil(
            [&] { return second.session().lesson == QStringLiteral("engorgement"); }, 60'000));
        CHECK(second.process.state() == QProcess::Running);
        first.send(SIGCONT);
        CHECK(test::waitUntil([] { return SingleInstance::handOver({}); }, 20'000));
        first.send(SIGKILL);
        REQUIRE(first.process.waitForFinished());
        // The second one never took the first one's place.
        CHECK_FALSE(SingleInstance::handOver({}));
        second.send(SIGTERM);
        CHECK(second.process.waitForFinished(20'000));
    }
}
