// SPDX-License-Identifier: MIT
// The real program as a command: what it prints and how it ends.
#include "app/binary.h"
#include "app/program.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>

using namespace expressly;

TEST_CASE("--help, --version and --playback-check print and end well", "[app][binary]")
{
    const test::Home home;
    const test::BinaryResult help = test::runBinary({QStringLiteral("--help")});
    CHECK(help.exitCode == 0);
    for (const char *option : {"--guide",
                               "--lesson",
                               "--step",
                               "--video",
                               "--chapter",
                               "--start",
                               "--end",
                               "--play",
                               "--paused",
                               "--mute",
                               "--fullscreen",
                               "--theme",
                               "--size",
                               "--screenshot",
                               "--playback-check",
                               "--find",
                               "--json",
                               "--version",
                               "--help"}) {
        CAPTURE(option);
        CHECK(help.output.contains(QString::fromLatin1(option)));
    }
    const test::BinaryResult version = test::runBinary({QStringLiteral("--version")});
    CHECK(version.exitCode == 0);
    CHECK(version.output.startsWith(QStringLiteral("Expressly ")));
    const test::BinaryResult check = test::runBinary({QStringLiteral("--playback-check")});
    CHECK(check.exitCode == 0);
    CHECK(check.output.contains(QStringLiteral("H264: found")));
    CHECK(check.output.contains(QStringLiteral("Qt")));
    CHECK(help.errors + version.errors == QString());
}

TEST_CASE("A wrong option ends with one sentence and 2, and opens nothing", "[app][binary]")
{
    const QString words = QString::fromLatin1(GENERATE(as<const char *>(),
                                                       "--no-such-option",
                                                       "--start soon",
                                                       "--size wide",
                                                       "no-such-film.mp4",
                                                       "expressly:nothing/x"));
    CAPTURE(words);
    const test::Home home;
    const test::BinaryResult result = test::runBinary(words.split(QLatin1Char(' ')));
    CHECK(result.exitCode == 2);
    CHECK(result.output.isEmpty());
    CHECK(result.errors.count(QLatin1Char('\n')) == 1);
    CHECK_FALSE(QFile::exists(home.binaryDataFolder()));
}

TEST_CASE("A program that was killed starts again with everything", "[app][binary]")
{
    const test::Home home;
    const QString film = test::clip(u"ten-minutes.mp4");
    for (int kill = 0; kill < 2; ++kill) {
        QProcess process;
        process.start(QStringLiteral(EXPRESSLY_BINARY),
                      {QStringLiteral("--video"),
                       QStringLiteral("press-compress-release"),
                       QStringLiteral("--play")});
        REQUIRE(process.waitForStarted());
        // Its socket is there once the window is up; the second time it is the stale one's place.
        const QString socket = home.path(QStringLiteral("run/io.github.expressly.Expressly"));
        REQUIRE(test::waitUntil([&socket] { return QFile::exists(socket); }));
        process.kill();
        REQUIRE(process.waitForFinished());
    }
    const test::BinaryResult after =
        test::takeScreenshot(home, {film, QStringLiteral("--start"), QStringLiteral("7:14")});
    CHECK(after.exitCode == 0);
    CHECK_FALSE(after.errors.contains(QStringLiteral("could not")));
    CHECK(after.output.contains(QStringLiteral("Position reached: 7:14")));
}
