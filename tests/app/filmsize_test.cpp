// SPDX-License-Identifier: MIT
// The film is the largest thing, and keeps its size whatever starts, ends or is said.
#include "app/program.h"
#include "support/catch.h"
#include "ui/commands/commands.h"
#include "ui/lists/playerlists.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/playerpanel.h"
#include "ui/practice/loopbar.h"

#include <QTest>

using namespace expressly;

namespace {

/// Width and height in one list, which a failure can print.
QList<int> filmSize(test::Program &program)
{
    QCoreApplication::processEvents();
    const QSize size = program.window().playerPanel().deck().picture().size();
    return {size.width(), size.height()};
}

void trigger(test::Program &program, Command command)
{
    program.window().services().commands.action(command)->trigger();
}

} // namespace

TEST_CASE("The film is as large as its column, and stays so in every state", "[app][filmsize]")
{
    struct Screen
    {
        QSize window;
        QSize least;
    };
    const auto screen = GENERATE(Screen{{1366, 768}, {464, 261}},
                                 Screen{{1366, 726}, {464, 261}},
                                 Screen{{1366, 700}, {400, 225}},
                                 Screen{{1024, 600}, {400, 225}},
                                 Screen{{1024, 568}, {400, 225}});
    CAPTURE(screen.window.width(), screen.window.height());
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    program.window().resize(screen.window);
    REQUIRE(program.waitForFilm());
    const auto size = filmSize(program);
    CHECK(size.at(0) >= screen.least.width());
    CHECK(size.at(1) >= screen.least.height());

    SECTION("while a step is practised, and when it waits")
    {
        trigger(program, Command::Practise);
        REQUIRE(program.session().practice().state());
        CHECK(filmSize(program) == size);
        trigger(program, Command::NextStep);
        CHECK(filmSize(program) == size);
    }
    SECTION("with a loop, which is seen whole and leaves the list of chapters")
    {
        trigger(program, Command::LoopChapter);
        CHECK(filmSize(program) == size);
        const PlayerPanel &panel = program.window().playerPanel();
        const auto *loop = panel.findChild<LoopBar *>();
        CHECK(panel.rect().contains(loop->geometry()));
        if (screen.window.height() > 700) {
            CHECK(panel.lists().isVisible());
        }
    }
    SECTION("in other colours, beside the same lists")
    {
        const bool hadLists = program.window().playerPanel().lists().isVisible();
        trigger(program, Command::NightColors);
        CHECK(filmSize(program) == size);
        CHECK(program.window().playerPanel().lists().isVisible() == hadLists);
        trigger(program, Command::NightColors);
        CHECK(filmSize(program) == size);
        CHECK(program.window().playerPanel().lists().isVisible() == hadLists);
    }
    SECTION("with half a loop")
    {
        trigger(program, Command::LoopStart);
        CHECK(filmSize(program) == size);
    }
    SECTION("with a notice")
    {
        program.session().notices().say(
            Notices::Speaker::Film,
            QStringLiteral("The sound cannot be played. The picture goes on without it."));
        CHECK(filmSize(program) == size);
    }
    SECTION("while its chapters are made")
    {
        trigger(program, Command::EditChapters);
        CHECK(filmSize(program) == size);
    }
    SECTION("after a visit to the first page")
    {
        trigger(program, Command::Home);
        program.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(filmSize(program) == size);
    }
    SECTION("while it plays")
    {
        program.player().play();
        REQUIRE(test::waitUntil([&program] { return program.player().isPlaying(); }));
        CHECK(filmSize(program) == size);
    }
}
