// SPDX-License-Identifier: MIT
// Videos of others: what a place in one that is not here leads to, and how its file comes and goes.
#include "app/program.h"
#include "support/catch.h"
#include "support/clips/testclips.h"
#include "ui/lesson/lessonview.h"
#include "ui/library/videocard.h"
#include "ui/lists/chapterlistmodel.h"
#include "ui/lists/chapterlistview.h"
#include "ui/player/playerpanel.h"

#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

// Our guide expects this video to last 7:33 and knows one chapter of it, at 7:14; the test film
// lasts 10:02.
const QString Stanford = QStringLiteral("stanford-hand-expressing");

void click(QWidget *button)
{
    REQUIRE(button != nullptr);
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

QPushButton *cardButton(test::Program &program, const QString &video, const QString &name)
{
    VideoCard *card = program.libraryCard(video);
    REQUIRE(card != nullptr);
    return card->findChild<QPushButton *>(name);
}

QString cardText(test::Program &program, const QString &video)
{
    VideoCard *card = program.libraryCard(video);
    return card != nullptr ? test::visibleText(*card) : QString();
}

/// The lesson "Help the let-down" names its massage, from 1:03 on.
void showBolman(test::Program &program)
{
    program.clickLink(program.linkToTime(QStringLiteral("bolman"), 63s));
}

void showStanford(test::Program &program)
{
    program.session().guide().openLesson(QStringLiteral("the-videos"));
    program.clickLink(program.linkToTime(Stanford, 434s));
}

std::chrono::milliseconds startOfChapter(test::Program &program, int row)
{
    return static_cast<ChapterListModel *>(program.chapterList().model())->chapters().at(row).start;
}

} // namespace

TEST_CASE("A time in a video that is not here leads to what can be done, and to the page at the "
          "time",
          "[app][library]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("help-the-let-down")});
    showBolman(program);
    CHECK(program.surfaceText().contains(QStringLiteral("not on this computer")));
    CHECK(program.surfaceText().contains(QStringLiteral("1:03")));
    CHECK(program.surfaceText().contains(QStringLiteral("publisher’s page")));
    CHECK(program.surfaceButton(QStringLiteral("Attach a file")) != nullptr);
    click(program.surfaceButton(QStringLiteral("Open the publisher")));
    CHECK(program.addresses == QStringList{QStringLiteral("https://vimeo.com/65196007#t=63s")});

    // Its other chapter leads somewhere, too.
    program.clickChapter(1);
    CHECK(program.surfaceText().contains(QStringLiteral("1:45")));
    click(program.surfaceButton(QStringLiteral("Open the publisher")));
    CHECK(program.addresses.last() == QStringLiteral("https://vimeo.com/65196007#t=105s"));
}

TEST_CASE("A file dropped on the player is attached to its video and shows the place asked for",
          "[app][library]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("help-the-let-down")});
    showBolman(program);
    const auto number =
        program.frameAfter([&] { program.dropOnPlayer(test::clip(u"ten-minutes.mp4")); });
    CHECK(number == 63 * 25);
    CHECK(program.currentChapter() == 0);
    CHECK(program.lesson().currentStep().isEmpty());
    CHECK(program.frameAfter([&] { program.clickChapter(1); }) == 105 * 25);
    CHECK(program.surfaceText().isEmpty());
}

TEST_CASE("A file chosen at the player whose length differs is said, and its chapters can be "
          "shifted",
          "[app][library]")
{
    const test::Home home;
    test::Program program;
    showStanford(program);
    REQUIRE(program.surfaceText().contains(QStringLiteral("7:14")));
    test::chooseFile(test::clip(u"ten-minutes.mp4"));
    CHECK(program.frameAfter([&] { click(program.surfaceButton(QStringLiteral("Attach"))); })
          == 10850);

    REQUIRE(program.libraryCard(Stanford) != nullptr);
    const QString said = cardText(program, Stanford);
    CAPTURE(said);
    CHECK(said.contains(QStringLiteral("7:33")));
    CHECK(said.contains(QStringLiteral("10:02")));
    auto *seconds = program.libraryCard(Stanford)->findChild<QDoubleSpinBox *>();
    CHECK(seconds->value() == 149.0);
    seconds->setValue(-10.0);
    CHECK(program.frameAfter([&] { click(cardButton(program, Stanford, QStringLiteral("shift"))); })
          == 10850 - 250);
    CHECK(startOfChapter(program, 0) == 424s);
    CHECK(program.frameAfter([&] { program.clickChapter(0); }) == 10850 - 250);
    CHECK(cardText(program, Stanford).contains(QStringLiteral("shifted")));
}

TEST_CASE("A video can be attached in the library, played, and detached", "[app][library]")
{
    const test::Home home;
    test::Program program;
    program.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const QString bolman = QStringLiteral("bolman");
    REQUIRE(program.libraryCard(bolman) != nullptr);
    CHECK(cardText(program, bolman).contains(QStringLiteral("Maya Bolman")));
    test::chooseFile(test::clip(u"ten-minutes.mkv"));
    click(cardButton(program, bolman, QStringLiteral("attach")));
    CHECK(test::waitUntil(
        [&] { return cardText(program, bolman).contains(QStringLiteral("On this computer")); }));
    click(cardButton(program, bolman, QStringLiteral("play")));
    REQUIRE(program.waitForFilm());
    CHECK(test::waitUntil([&] { return program.player().isPlaying(); }));
    CHECK(program.session().film().video().id == bolman);

    click(cardButton(program, bolman, QStringLiteral("detach")));
    CHECK(program.surfaceText().contains(QStringLiteral("not on this computer")));
    CHECK(QFile::exists(test::clip(u"ten-minutes.mkv")));
    CHECK(cardText(program, bolman).contains(QStringLiteral("Not on this computer yet")));
    click(cardButton(program, bolman, QStringLiteral("page")));
    CHECK(program.addresses.value(0).startsWith(QStringLiteral("https://vimeo.com/65196007")));
}

TEST_CASE("A file that was moved is found beside its old place, else said", "[app][library]")
{
    const test::Home home;
    const QString film = home.path(QStringLiteral("films/mine.mp4"));
    test::writeFile(film, test::readFile(test::clip(u"no-sound.mp4")));
    {
        test::Program program;
        program.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        test::chooseFile(film);
        QSignalSpy changed(&program.window().services().session.library(),
                           &LibrarySession::changed);
        click(cardButton(program, QStringLiteral("bolman"), QStringLiteral("attach")));
        REQUIRE(changed.wait());
        program.close();
    }
    const QString renamed = home.path(QStringLiteral("films/renamed/its name.mp4"));
    test::writeFile(renamed, test::readFile(film));
    QFile::remove(film);
    {
        test::Program program({.lesson = QStringLiteral("help-the-let-down")});
        CHECK(program.frameAfter([&] { showBolman(program); })
              == 249); // the film is shorter than its chapter and stands at its end
        CHECK(test::visibleText(program.window().playerPanel())
                  .contains(QStringLiteral("shorter than its chapters")));
        program.close();
    }
    QFile::remove(renamed);
    test::Program program({.lesson = QStringLiteral("help-the-let-down")});
    showBolman(program);
    CHECK(test::waitUntil(
        [&] { return program.surfaceText().contains(QStringLiteral("no longer at")); }));
    CHECK(program.surfaceText().contains(renamed));
    CHECK(program.surfaceButton(QStringLiteral("Open the publisher")) != nullptr);
}

TEST_CASE("A file that cannot be played is refused with a sentence and nothing is attached",
          "[app][library]")
{
    const test::Home home;
    test::Program program;
    showStanford(program);
    program.dropOnPlayer(test::clip(test::textClip));
    CHECK(test::waitUntil([&] { return program.notice().contains(QStringLiteral("text.mp4")); }));
    CHECK(program.surfaceText().contains(QStringLiteral("not on this computer")));
}

TEST_CASE("A film dropped on a clip of the guide opens beside it, and the guide keeps its clip",
          "[app][library]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    REQUIRE(program.waitForFilm());
    CHECK(program.frameAfter([&] { program.dropOnPlayer(test::clip(test::oddNameClip)); }) == 0);
    program.frames.clear();
    program.clickLink(program.linkOfStep(QStringLiteral("compress")));
    REQUIRE(test::waitUntil([&] { return !program.frames.isEmpty(); }));
    CHECK(program.session().film().video().id == QStringLiteral("press-compress-release"));
}
