// SPDX-License-Identifier: MIT
// --screenshot: the lesson and the very frame asked for, as the real program saves them.
#include "app/binary.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "support/clips/testclips.h"

using namespace expressly;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace

TEST_CASE("A lesson with a time shows both", "[app][screenshot]")
{
    const test::Home home;
    const test::BinaryResult result = test::takeScreenshot(
        home, words("--lesson press-compress-release --start 0:12 --size 1366x768"));
    CHECK(result.exitCode == 0);
    CHECK(result.picture.size() == QSize(1366, 768));
    CHECK(result.output.contains(QStringLiteral("Lesson: Press, compress, release")));
    CHECK(result.output.contains(QStringLiteral("Position reached: 0:12")));
    CHECK(result.output.contains(QStringLiteral("picture.png")));
}

TEST_CASE("A film full screen shows its very frame", "[app][screenshot]")
{
    const char *how = GENERATE(as<const char *>(),
                               "--fullscreen --start 7:14",
                               "--fullscreen --start 7:14 --play",
                               "--fullscreen --chapter 4",
                               "--start 7:14",
                               "--chapter 4");
    CAPTURE(how);
    const test::Home home;
    const test::BinaryResult result =
        test::takeScreenshot(home, QStringList{test::clip(u"ten-minutes.mp4")} + words(how));
    CAPTURE(result.errors);
    CHECK(result.exitCode == 0);
    CHECK(test::findFrameNumber(result.picture) == 10850);
    CHECK(result.output.contains(QStringLiteral("Position reached: 7:14")));
}

TEST_CASE("A name with spaces, signs and letters of all kinds opens", "[app][screenshot]")
{
    const test::Home home;
    const test::BinaryResult result =
        test::takeScreenshot(home, QStringList{test::clip(test::oddNameClip)} + words("--start 4"));
    CHECK(result.exitCode == 0);
    CHECK(test::findFrameNumber(result.picture) == 100);
    CHECK(result.output.contains(QString::fromUtf8("Ümläut 🍼")));
}

TEST_CASE("Links open lessons at their steps and videos at their times", "[app][screenshot]")
{
    const test::Home home;
    const test::BinaryResult step =
        test::takeScreenshot(home, words("expressly:lesson/press-compress-release/compress"));
    CHECK(step.exitCode == 0);
    CHECK(step.output.contains(QStringLiteral("Lesson: Press, compress, release")));
    const test::BinaryResult video =
        test::takeScreenshot(home, words("expressly:video/press-compress-release#t=0:26"));
    CHECK(video.exitCode == 0);
    CHECK(video.output.contains(QStringLiteral("Position reached: 0:26")));
}

TEST_CASE("A picture that cannot be taken ends with a sentence and 1", "[app][screenshot]")
{
    const test::Home home;
    const test::BinaryResult broken =
        test::takeScreenshot(home, QStringList{test::clip(test::textClip)});
    CHECK(broken.exitCode == 1);
    CHECK(broken.errors.contains(QStringLiteral("text.mp4")));
    CHECK_FALSE(broken.picture.isNull());
    const test::BinaryResult nowhere = test::runBinary(
        {QStringLiteral("--screenshot"), home.path(QStringLiteral("no/such/folder/a.png"))});
    CHECK(nowhere.exitCode == 1);
    CHECK(nowhere.errors.contains(QStringLiteral("could not be saved")));
}

TEST_CASE("Taking a picture leaves no trace in the person's own files", "[app][screenshot]")
{
    const test::Home home;
    const test::BinaryResult result = test::takeScreenshot(
        home, words("--lesson press-compress-release --start 0:12 --mute --theme dark"));
    CHECK(result.exitCode == 0);
    CHECK_FALSE(QFile::exists(home.binarySettingsFolder() + QStringLiteral("/settings.json")));
    CHECK_FALSE(QFile::exists(home.binaryDataFolder() + QStringLiteral("/session.json")));
}
