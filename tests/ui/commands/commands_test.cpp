// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/commands/commands.h"

#include <QSet>

using namespace expressly;

TEST_CASE("No key belongs to two commands, and every command has words", "[ui][shell][keys]")
{
    QSet<QString> keys;
    QSet<Command> commands;
    for (const CommandInfo &info : commandTable()) {
        CAPTURE(info.text);
        CHECK_FALSE(plainText(info).isEmpty());
        CHECK_FALSE(plainText(info).contains(QLatin1Char('&')));
        CHECK_FALSE(commands.contains(info.command));
        commands.insert(info.command);
        for (const QKeySequence &key : info.keys) {
            const QString written = key.toString(QKeySequence::PortableText);
            CAPTURE(written);
            CHECK_FALSE(written.isEmpty());
            CHECK_FALSE(keys.contains(written));
            keys.insert(written);
        }
    }
}

TEST_CASE("Without single-character keys every command keeps its others", "[ui][shell][keys]")
{
    Commands commands;
    commands.setSingleCharacterKeys(false);
    const auto keysOf = [&commands](Command command) {
        return QKeySequence::listToString(commands.action(command)->shortcuts());
    };
    CHECK(keysOf(Command::PlayPause) == QStringLiteral("Space"));
    CHECK(keysOf(Command::FullScreen) == QStringLiteral("F11"));
    CHECK(keysOf(Command::KeyHelp) == QStringLiteral("F1"));
    CHECK(keysOf(Command::Back5) == QStringLiteral("Left"));
    CHECK(keysOf(Command::NextChapter) == QStringLiteral("Ctrl+Right"));
    for (const Command command :
         {Command::Back10, Command::FrameForward, Command::FrameBack, Command::Mute}) {
        CHECK(keysOf(command).isEmpty());
    }
    commands.setSingleCharacterKeys(true);
    CHECK(keysOf(Command::Mute) == QStringLiteral("M"));
}

TEST_CASE("A key that is held down sets a loop's end once, and seeks on and on",
          "[ui][shell][keys]")
{
    const Commands commands;
    for (const Command command : {Command::LoopEnd, Command::PlayPause, Command::ToggleLoop}) {
        CHECK_FALSE(commands.action(command)->autoRepeat());
    }
    CHECK(commands.action(Command::Back5)->autoRepeat());
}
