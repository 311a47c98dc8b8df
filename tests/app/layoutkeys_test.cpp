// SPDX-License-Identifier: MIT
// Keys on a keyboard that writes no Latin letters.
#include "app/program.h"
#include "store/settings.h"
#include "support/catch.h"
#include "ui/commands/commands.h"
#include "ui/lesson/findbar.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace expressly;

namespace {

/// As it comes from a Russian keyboard; \a place counts as Linux does.
void pressRussian(char32_t letter, quint32 place, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    const QString text = modifiers.testFlag(Qt::ControlModifier)
                             ? QString()
                             : QString::fromUcs4(&letter, 1).toLower();
    for (const QEvent::Type type :
         {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, static_cast<int>(letter), modifiers, place + 8, 0, 0, text);
        QApplication::sendEvent(focus, &event);
    }
}

} // namespace

TEST_CASE("The keys act by their place where the keyboard has no Latin letters", "[app][keys]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release")});
    REQUIRE(program.waitForFilm());
    const Commands &commands = program.window().services().commands;
    program.lesson().setFocus();

    pressRussian(U'Ь', 50); // M
    CHECK(program.settings().isMuted());
    pressRussian(U'Ь', 50);
    CHECK_FALSE(program.settings().isMuted());
    pressRussian(U'Е', 20); // T
    CHECK(commands.action(Command::Transcript)->isChecked());
    program.lesson().setFocus();
    pressRussian(U'Л', 37); // K
    CHECK(program.player().isPlaying());
    pressRussian(U'Л', 37);
    CHECK_FALSE(program.player().isPlaying());
    pressRussian(U'Ь', 50, Qt::ControlModifier); // Ctrl+M
    CHECK(commands.action(Command::Mirror)->isChecked());
    pressRussian(U'Ь', 50, Qt::ControlModifier);

    // In a field letters are written, and Ctrl with a letter still acts.
    pressRussian(U'А', 33, Qt::ControlModifier); // Ctrl+F
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    CHECK(program.window().lessonPane().isAncestorOf(field));
    pressRussian(U'Ь', 50);
    CHECK(field->text() == QStringLiteral("ь"));
    CHECK_FALSE(program.settings().isMuted());
    pressRussian(U'Л', 37, Qt::ControlModifier); // Ctrl+K
    CHECK(QApplication::focusWidget() != field);

    // Who has switched single letters off means these as well.
    program.lesson().setFocus();
    program.settings().setSingleLetterKeys(false);
    pressRussian(U'Ь', 50);
    CHECK_FALSE(program.settings().isMuted());
}
