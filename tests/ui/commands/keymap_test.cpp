// SPDX-License-Identifier: MIT
#include "store/settings.h"
#include "support/catch.h"
#include "ui/commands/commands.h"
#include "ui/commands/keyfield.h"
#include "ui/commands/keyhelp.h"
#include "ui/commands/keymap.h"
#include "ui/commands/keysdialog.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace expressly;
using Keys = KeyMap::Keys;

namespace {

QKeySequence key(const char *words)
{
    return {QString::fromLatin1(words)};
}

/// The dialog with settings of its own, wired as the program does.
struct Fixture
{
    Fixture()
    {
        QObject::connect(&settings, &Settings::changed, &commands, [this] {
            commands.setKeyMap(KeyMap::fromWords(settings.keys()));
            commands.setSingleCharacterKeys(settings.hasSingleLetterKeys());
        });
        dialog.show();
    }

    void type(Command command, Qt::Key typed, Qt::KeyboardModifiers modifiers = {})
    {
        dialog.select(command);
        auto *field = dialog.findChildren<KeyField *>().constFirst();
        QTest::mouseClick(field, Qt::LeftButton);
        REQUIRE(field->isWaiting());
        QTest::keyClick(field, typed, modifiers);
    }
    void press(const QString &words)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == words && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("There is no such button.");
    }
    [[nodiscard]] Keys keysOf(Command command) const { return commands.keys(command); }

    const QTemporaryDir folder;
    Settings settings{folder.path()};
    Commands commands;
    KeysDialog dialog{commands, settings};
};

} // namespace

TEST_CASE("Changed keys are kept in words and read again", "[ui][shell][keys]")
{
    KeyMap map = KeyMap::fromWords({{QStringLiteral("Mute"), {QStringLiteral("F7")}},
                                    {QStringLiteral("Mirror"), {}},
                                    {QStringLiteral("FromTheFuture"), {QStringLiteral("F8")}}});
    CHECK(map.keys(Command::Mute) == Keys{key("F7")});
    CHECK(map.keys(Command::Mirror).isEmpty());
    CHECK(map.keys(Command::PlayPause) == KeyMap::usualKeys(Command::PlayPause));
    CHECK(map.owner(key("F7"), Command::PlayPause) == Command::Mute);
    CHECK_FALSE(map.owner(key("M"), Command::PlayPause));
    map.setKeys(Command::Mute, {key("M")});
    CHECK_FALSE(map.isChanged(Command::Mute));
    CHECK(KeyMap::nameOf(Command::UndoJump) == QStringLiteral("UndoJump"));
}

TEST_CASE("A key that was given to one action is no longer another's usual one",
          "[ui][shell][keys]")
{
    const KeyMap map = KeyMap::fromWords({{QStringLiteral("Mirror"), {QStringLiteral("K")}}});
    CHECK(map.keys(Command::PlayPause) == Keys{key("Space")});
}

TEST_CASE("Where reading runs from right to left, so do the arrows along the film",
          "[ui][shell][keys]")
{
    Commands commands;
    CHECK(commands.keys(Command::Forward5) == Keys{key("Right")});
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(commands.keys(Command::Forward5) == Keys{key("Left")});
    CHECK(commands.keys(Command::NextChapter) == Keys{key("Ctrl+Left"), key("Shift+N")});
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(commands.keys(Command::Forward5) == Keys{key("Right")});
}

TEST_CASE("A new key holds at once and is kept", "[ui][shell][keys]")
{
    Fixture fixture;
    fixture.type(Command::Mirror, Qt::Key_F7);
    CHECK(fixture.keysOf(Command::Mirror) == Keys{key("F7")});
    CHECK(fixture.dialog.sentence().isEmpty());
    CHECK(fixture.settings.keys().value(QStringLiteral("Mirror"))
          == QStringList{QStringLiteral("F7")});
    fixture.press(QStringLiteral("As usual"));
    CHECK(fixture.keysOf(Command::Mirror) == Keys{key("Ctrl+M")});
    CHECK(fixture.settings.keys().isEmpty());
}

TEST_CASE("A key that has an owner is said in words, and can be taken", "[ui][shell][keys]")
{
    Fixture fixture;
    fixture.type(Command::Mirror, Qt::Key_M);
    CHECK(fixture.dialog.sentence().contains(QStringLiteral("Mute")));
    CHECK(fixture.keysOf(Command::Mirror) == Keys{key("Ctrl+M")});
    fixture.press(QStringLiteral("Take it from there"));
    CHECK(fixture.keysOf(Command::Mirror) == Keys{key("M")});
    CHECK(fixture.keysOf(Command::Mute).isEmpty());
    // Its own key does not come back while another has it.
    fixture.dialog.select(Command::Mute);
    fixture.press(QStringLiteral("As usual"));
    CHECK(fixture.dialog.sentence().contains(QStringLiteral("Mirror")));
    CHECK(fixture.keysOf(Command::Mute).isEmpty());
    fixture.press(QStringLiteral("All as usual"));
    CHECK(fixture.keysOf(Command::Mute) == Keys{key("M")});
    CHECK(fixture.keysOf(Command::Mirror) == Keys{key("Ctrl+M")});
}

TEST_CASE("Keys that windows need are refused with a reason", "[ui][shell][keys]")
{
    Fixture fixture;
    fixture.type(Command::Mirror, Qt::Key_Return);
    CHECK(fixture.dialog.sentence().contains(QStringLiteral("keeps its meaning")));
    fixture.type(Command::Mirror, Qt::Key_L, Qt::AltModifier);
    CHECK(fixture.dialog.sentence().contains(QStringLiteral("menu")));
    fixture.type(Command::Mirror, Qt::Key_Escape);
    CHECK(fixture.dialog.isVisible());
    CHECK(fixture.keysOf(Command::Mirror) == Keys{key("Ctrl+M")});
}

TEST_CASE("A sign is written without the Shift that some keyboards need for it",
          "[ui][shell][keys]")
{
    const auto pressed = [](int code, Qt::KeyboardModifiers modifiers) {
        return pressedKey(QKeyEvent(QEvent::KeyPress, code, modifiers));
    };
    CHECK(pressed(Qt::Key_Question, Qt::ShiftModifier) == key("?"));
    CHECK(pressed(Qt::Key_P, Qt::ShiftModifier) == key("Shift+P"));
    CHECK(pressed(Qt::Key_5, Qt::KeypadModifier) == key("5"));
    CHECK(pressed(Qt::Key_Control, Qt::ControlModifier).isEmpty());
}

TEST_CASE("The key help names the person's keys", "[ui][shell][keys]")
{
    Commands commands;
    const auto help = [&commands] {
        QStringList texts;
        const KeyHelp shown(commands);
        for (const auto *label : shown.findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        return texts;
    };
    CHECK(help().contains(key("Ctrl+M").toString(QKeySequence::NativeText)));
    commands.setKeyMap(KeyMap::fromWords({{QStringLiteral("Mirror"), {QStringLiteral("F7")}}}));
    CHECK(help().contains(QStringLiteral("F7")));
    CHECK_FALSE(help().contains(key("Ctrl+M").toString(QKeySequence::NativeText)));
}
