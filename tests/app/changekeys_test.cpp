// SPDX-License-Identifier: MIT
// The person's own keys, by the real dialog, kept over a restart.
#include "app/seeing.h"
#include "support/catch.h"
#include "ui/commands/commands.h"
#include "ui/commands/keyfield.h"
#include "ui/commands/keysdialog.h"
#include "ui/controls/playercontrols.h"
#include "ui/player/filmdeck.h"
#include "ui/player/playerpanel.h"
#include "ui/widgets/signbutton.h"

#include <QPushButton>
#include <QTest>

using namespace expressly;

namespace {

/// Opens the page by its key, chooses \a command by its words and types a new key for it.
QString changeKey(test::Program &program, Command command, Qt::Key key, Qt::KeyboardModifiers held)
{
    QString sentence;
    test::withNextDialog([&](QDialog &dialog) {
        auto *keys = qobject_cast<KeysDialog *>(&dialog);
        REQUIRE(keys != nullptr);
        keys->select(command);
        auto *field = dialog.findChildren<KeyField *>().constFirst();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Space); // without a mouse
        QTest::keyClick(field, key, held);
        sentence = keys->sentence();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    program.press(Qt::Key_F1, Qt::ControlModifier);
    return sentence;
}

QStringList tipsOf(test::Program &program)
{
    QStringList tips;
    for (const auto *button :
         program.window().playerPanel().deck().controls().findChildren<SignButton *>()) {
        tips.append(button->toolTip());
    }
    return tips;
}

} // namespace

TEST_CASE("A changed key acts at once, after a restart, and is named everywhere", "[app][keys]")
{
    const test::Home home;
    {
        test::Program program({.lesson = QStringLiteral("press-compress-release")});
        REQUIRE(program.waitForFilm());
        CHECK(changeKey(program, Command::PlayPause, Qt::Key_F7, {}).isEmpty());
        CHECK(tipsOf(program).contains(QStringLiteral("Play (F7)")));
        program.press(Qt::Key_Space);
        CHECK_FALSE(program.player().isPlaying());
        program.press(Qt::Key_F7);
        CHECK(program.player().isPlaying());
        program.press(Qt::Key_F7);
        CHECK(changeKey(program, Command::Mirror, Qt::Key_M, {}).contains(QStringLiteral("Mute")));
        program.press(Qt::Key_M);
        CHECK(program.settings().isMuted());
        program.close();
    }
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    REQUIRE(program.waitForFilm());
    program.press(Qt::Key_F7);
    CHECK(program.player().isPlaying());
    program.press(Qt::Key_K);
    CHECK_FALSE(program.player().isPlaying());
    CHECK(tipsOf(program).contains(QStringLiteral("Play (F7)")));
}
