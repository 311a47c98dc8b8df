// SPDX-License-Identifier: MIT
// A film with several sounds, such as those of two languages.
#include "app/program.h"
#include "app/seeing.h"
#include "store/settings.h"
#include "support/catch.h"
#include "support/places.h"
#include "ui/controls/playercontrols.h"
#include "ui/controls/studybar.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/widgets/signbutton.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <chrono>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

constexpr int English = 0;
constexpr int Norwegian = 1;

QString twoSounds()
{
    return QStringLiteral(EXPRESSLY_TEST_DATA "/films/two-audio.mkv");
}

QMenu &soundMenu(test::Program &program)
{
    const auto menus = program.window().menuBar()->findChildren<QMenu *>();
    const auto found = std::ranges::find_if(
        menus, [](QMenu *menu) { return menu->title() == QStringLiteral("Soun&d"); });
    REQUIRE(found != menus.end());
    return **found;
}

QStringList entries(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        texts.append(action->text() + (action->isChecked() ? QStringLiteral(" (on)") : QString()));
    }
    return texts;
}

QWidget *muteButton(test::Program &program)
{
    const auto buttons =
        program.window().playerPanel().deck().controls().findChildren<SignButton *>();
    const auto found = std::ranges::find_if(buttons, [](const SignButton *button) {
        return button->accessibleName() == QStringLiteral("Mute");
    });
    REQUIRE(found != buttons.end());
    return *found;
}

/// Below the picture, until another film is opened.
QString said(test::Program &program)
{
    return test::visibleText(program.window().playerPanel().deck().studyBar());
}

} // namespace

TEST_CASE("another sound of a film is chosen in the menu, and its language is remembered",
          "[app][sound]")
{
    const test::Home home;
    {
        test::Program program;
        CHECK_FALSE(soundMenu(program).menuAction()->isEnabled());
        REQUIRE(program.open(twoSounds()));
        QMenu &menu = soundMenu(program);
        CHECK(menu.menuAction()->isEnabled());
        REQUIRE(menu.actions().size() == 2);
        CHECK(entries(menu).at(English) == QStringLiteral("English"));
        CHECK(entries(menu).at(Norwegian).endsWith(QStringLiteral(": Med norsk tale (on)")));
        CHECK(program.player().sound() == Norwegian);
        program.player().seek(3s);
        program.player().play();
        REQUIRE(test::waitUntil([&] { return program.player().position() > 3'200ms; }));
        menu.popup(program.window().mapToGlobal(QPoint(40, 40)));
        test::chooseEntry(QStringLiteral("English"));
        CHECK(program.player().sound() == English);
        CHECK(program.player().isPlaying());
        CHECK(program.player().position() < 6s);
        CHECK(entries(menu).at(English) == QStringLiteral("English (on)"));
        CHECK(said(program).contains(QStringLiteral("Sound: English")));
        program.close();
    }
    test::Program program;
    CHECK(program.settings().soundLanguage() == QStringLiteral("eng"));
    REQUIRE(program.open(twoSounds()));
    CHECK(program.player().sound() == English);
    REQUIRE(program.open(test::clip(u"no-sound.mp4")));
    CHECK(program.player().sound() == -1);
    CHECK_FALSE(soundMenu(program).menuAction()->isEnabled());
}

TEST_CASE("a key goes from one sound to the next, in the window and in full screen", "[app][sound]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(twoSounds()));
    program.press(Qt::Key_NumberSign);
    CHECK(program.player().sound() == English);
    program.press(Qt::Key_NumberSign);
    CHECK(program.player().sound() == Norwegian);
    program.press(Qt::Key_F);
    REQUIRE(test::waitUntil([&] { return program.fullScreen().isActive(); }));
    program.press(Qt::Key_NumberSign);
    CHECK(program.player().sound() == English);
    CHECK(test::visibleText(program.fullScreen().view()->deck().studyBar())
              .contains(QStringLiteral("Sound: English")));
}

TEST_CASE("a film with one sound says that there is no other", "[app][sound]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(u"hd.mp4")));
    program.press(Qt::Key_NumberSign);
    CHECK(said(program).contains(QStringLiteral("one sound only")));
}

TEST_CASE("the button of the sound has the list of sounds", "[app][sound]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(twoSounds()));
    QWidget *button = muteButton(program);
    QContextMenuEvent asks(QContextMenuEvent::Keyboard,
                           button->rect().center(),
                           button->mapToGlobal(button->rect().center()));
    QApplication::sendEvent(button, &asks);
    test::chooseEntry(QStringLiteral("English"));
    CHECK(program.player().sound() == English);
}
