// SPDX-License-Identifier: MIT
// Films that cannot be played, or not wholly: a sentence on the player, and the lesson goes on.
#include "app/binary.h"
#include "app/program.h"
#include "support/catch.h"
#include "support/clips/testclips.h"
#include "support/places.h"
#include "ui/lesson/lessonview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/playerpanel.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

#include <sys/stat.h>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

void pressKeysOfPlayer(test::Program &program)
{
    for (const Qt::Key key :
         {Qt::Key_Space, Qt::Key_K, Qt::Key_Left, Qt::Key_L, Qt::Key_Comma, Qt::Key_Period}) {
        program.press(key);
    }
    program.press(Qt::Key_Right, Qt::ControlModifier);
}

} // namespace

TEST_CASE("A file that is no film is said on the player and changes nothing else", "[app][badfilm]")
{
    const test::Home home;
    const QString file = GENERATE_REF(test::clip(test::textClip),
                                      test::clip(test::emptyClip),
                                      test::clip(test::truncatedNoIndexClip),
                                      home.path(QStringLiteral("gone.mp4")),
                                      home.path());
    CAPTURE(file);
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    REQUIRE(program.waitForFilm());
    program.session().film().openFile(file, std::nullopt, FilmSession::Autoplay::Yes);
    REQUIRE(
        test::waitUntil([&] { return program.player().state() == MediaPlayer::State::Failed; }));
    CHECK(program.surfaceText().contains(QStringLiteral("cannot be played")));
    CHECK(program.surfaceText().contains(QFileInfo(file).fileName()));
    pressKeysOfPlayer(program);
    CHECK_FALSE(program.player().isPlaying());
    CHECK(program.lessonId() == QStringLiteral("press-compress-release"));
    program.frames.clear();
    program.clickLink(program.linkOfStep(QStringLiteral("compress")));
    REQUIRE(test::waitUntil([&] { return program.frames.size() > 2; }));
    CHECK(program.surfaceText().isEmpty());
    CHECK(program.player().position() >= 14s);
}

TEST_CASE("Another file can be chosen in the place of one that cannot be played", "[app][badfilm]")
{
    const test::Home home;
    test::Program program;
    program.session().film().openFile(
        test::clip(test::textClip), std::nullopt, FilmSession::Autoplay::No);
    REQUIRE(
        test::waitUntil([&] { return program.player().state() == MediaPlayer::State::Failed; }));
    QPushButton *button = program.surfaceButton(QStringLiteral("Attach a file"));
    REQUIRE(button != nullptr);
    test::chooseFile(test::clip(u"no-sound.mp4"));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(program.waitForFilm());
    CHECK(program.session().film().file() == test::clip(u"no-sound.mp4"));
}

TEST_CASE("A film that was cut short plays what there is", "[app][badfilm]")
{
    const test::Home home;
    test::Program program;
    program.session().film().openFile(
        test::clip(test::truncatedClip), std::nullopt, FilmSession::Autoplay::No);
    REQUIRE(program.waitForFilm());
    CHECK(program.paintedFrame() == 0);
    program.session().film().seek(9s);
    CHECK(test::waitUntil([&] { return program.frameNumber() > 50; }));
    pressKeysOfPlayer(program);
}

TEST_CASE("A file with sound only plays and says that there is no picture", "[app][badfilm]")
{
    const test::Home home;
    test::Program program;
    program.session().film().openFile(
        test::clip(test::soundOnlyClip), std::nullopt, FilmSession::Autoplay::Yes);
    REQUIRE(test::waitUntil([&] { return program.player().position() > 200ms; }));
    const QString said = test::visibleText(program.window().playerPanel());
    CAPTURE(said);
    CHECK(said.contains(QStringLiteral("sound"), Qt::CaseInsensitive));
    pressKeysOfPlayer(program);
}

TEST_CASE("Films of every shape show their frames upright", "[app][film]")
{
    const QString file = QString::fromLatin1(GENERATE(as<const char *>(),
                                                      "portrait.mp4",
                                                      "rotated.mp4",
                                                      "vfr.mkv",
                                                      "vfr.mp4",
                                                      "start-offset.ts",
                                                      "start-offset.mkv",
                                                      "one-frame.mp4",
                                                      "ntsc.mp4",
                                                      "hd.mp4"));
    CAPTURE(file);
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(file)));
    CHECK(program.paintedFrame() == 0);
    const test::TestClip &clip = test::testClip(file);
    if (clip.frames > 60) {
        const auto target =
            std::chrono::ceil<std::chrono::milliseconds>(test::frameStart(clip, 60));
        CHECK(program.frameAfter([&] { program.session().film().seek(target); }) == 60);
    }
}

TEST_CASE("A file that goes away while it plays leaves the program standing", "[app][badfilm]")
{
    const test::Home home;
    const QString film = home.path(QStringLiteral("film.mp4"));
    test::writeFile(film, test::readFile(test::clip(u"no-sound.mp4")));
    test::Program program;
    REQUIRE(program.open(film));
    program.press(Qt::Key_Space);
    REQUIRE(QFile::remove(film));
    CHECK(program.frameAfter([&] { program.session().film().seek(5s); }));
    pressKeysOfPlayer(program);
    program.session().film().openFile(film, std::nullopt, FilmSession::Autoplay::No);
    CHECK(test::waitUntil([&] { return program.player().state() == MediaPlayer::State::Failed; }));
    CHECK(program.surfaceText().contains(QStringLiteral("film.mp4")));
}

TEST_CASE("A playlist or a pipe that poses as a film is refused, and the program ends",
          "[app][badfilm][hostile]")
{
    const QString name = QString::fromLatin1(GENERATE(as<const char *>(),
                                                      "selfref.m3u8",
                                                      "a-live.m3u8",
                                                      "as-mp4.mp4",
                                                      "c-fifo.mp4",
                                                      "c-rel.mp4",
                                                      "pipe.mp4"));
    CAPTURE(name);
    const test::Home home;
    const QString file = home.path(name);
    if (name == u"pipe.mp4") {
        REQUIRE(::mkfifo(QFile::encodeName(file).constData(), 0600) == 0);
    } else {
        REQUIRE(
            QFile::copy(QStringLiteral(EXPRESSLY_TEST_DATA "/hostile/playlists/") + name, file));
    }
    for (const char *pipe : {"film.ts", "fifo.ts", "pipe.srt"}) {
        REQUIRE(::mkfifo(QFile::encodeName(home.path(QString::fromLatin1(pipe))).constData(), 0600)
                == 0);
    }
    test::writeFile(home.path(QStringLiteral("a.mp4")),
                    test::readFile(test::clip(u"no-sound.mp4")));
    const test::BinaryResult result = test::takeScreenshot(home, {file});
    CHECK(result.exitCode == 1);
    CHECK(result.errors.contains(name));
}
