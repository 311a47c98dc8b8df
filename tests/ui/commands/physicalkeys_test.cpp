// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/commands/commands.h"
#include "ui/commands/physicalkeys.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

/// A key as X11 and Wayland send it: the letter of the layout, and where on the keyboard it lies.
QKeyEvent pressed(char32_t letter, quint32 place, Qt::KeyboardModifiers modifiers = {})
{
    return QKeyEvent(QEvent::KeyPress,
                     static_cast<int>(letter),
                     modifiers,
                     place + 8,
                     0,
                     0,
                     QString::fromUcs4(&letter, 1));
}

QString keysOf(const QKeyEvent &event)
{
    return QKeySequence::listToString(physicalKeys(event));
}

} // namespace

TEST_CASE("A letter that is not Latin stands for the key in its place", "[ui][shell][keys]")
{
    CHECK(keysOf(pressed(U'Е', 20)) == u"T"_s);                           // Russian
    CHECK(keysOf(pressed(U'С', 46)) == u"C"_s);                           // and not the Latin C
    CHECK(keysOf(pressed(U'А', 33, Qt::ControlModifier)) == u"Ctrl+F"_s); // Bulgarian writes others
    CHECK(keysOf(pressed(U'З', 25, Qt::ShiftModifier)).startsWith(u"Shift+P"_s));
    CHECK(keysOf(pressed(U'Τ', 20)) == u"T"_s); // Greek
    CHECK(keysOf(pressed(U'ف', 20)) == u"T"_s); // Arabic
    CHECK(keysOf(pressed(U'א', 20)) == u"T"_s); // Hebrew
    CHECK(keysOf(pressed(U'۰', 11)) == u"0"_s); // a Persian nought
    CHECK(keysOf(pressed(U'Х', 26)) == u"["_s); // a sign on the US keyboard
    CHECK(physicalKeys(pressed(U'Б', 51, Qt::ShiftModifier)).contains(QKeySequence(u"<"_s)));
    CHECK(physicalKeys(pressed(U'Ж', 39, Qt::ShiftModifier)).contains(QKeySequence(u"Shift+;"_s)));
}

TEST_CASE("Latin letters, signs and unknown places stand for themselves", "[ui][shell][keys]")
{
    CHECK(physicalKeys(pressed(U'T', 20)).isEmpty());
    CHECK(physicalKeys(pressed(U'Ü', 26)).isEmpty()); // German
    CHECK(physicalKeys(pressed(U'A', 16)).isEmpty()); // French, where Q is elsewhere
    CHECK(physicalKeys(pressed(U'?', 53, Qt::ShiftModifier)).isEmpty());
    CHECK(physicalKeys(pressed(U' ', 57)).isEmpty());
    CHECK(physicalKeys(pressed(U'Е', 200)).isEmpty());
    CHECK(
        physicalKeys(QKeyEvent(QEvent::KeyPress, U'Е', {}, u"е"_s)).isEmpty()); // made by software
    CHECK(physicalKeys(QKeyEvent(QEvent::KeyPress, Qt::Key_F9, {}, 75, 0, 0)).isEmpty());
    CHECK(physicalKeys(QKeyEvent(QEvent::KeyPress, Qt::Key_Left, {}, 113, 0, 0)).isEmpty());
    // A key that writes two letters at once has no name of its own.
    CHECK(keysOf(QKeyEvent(QEvent::KeyPress, Qt::Key_unknown, {}, 48 + 8, 0, 0, u"لا"_s))
          == u"B"_s);
}

TEST_CASE("Every command that is one letter or sign can be reached by its place",
          "[ui][shell][keys]")
{
    // Where the keys of the table lie on a US keyboard, without and with Shift.
    const QString plain = u"\0\0001234567890-=\0\0QWERTYUIOP[]\0\0ASDFGHJKL;'\0\0\0ZXCVBNM,./"_s;
    const QString shifted =
        u"\0\0!@#$%^&*()_+\0\0\0\0\0\0\0\0\0\0\0\0{}\0\0\0\0\0\0\0\0\0\0\0:\"\0\0\0\0\0\0\0\0\0\0<>?"_s;
    for (const CommandInfo &info : commandTable()) {
        for (const QKeySequence &key : info.keys) {
            const QKeyCombination combination = key[0];
            if (combination.key() <= Qt::Key_Space || combination.key() >= Qt::Key_Escape) {
                continue;
            }
            const QChar sign(combination.key());
            const bool needsShift = !plain.contains(sign);
            const qsizetype place = needsShift ? shifted.indexOf(sign) : plain.indexOf(sign);
            CAPTURE(key.toString().toStdString());
            REQUIRE(place > 0);
            const auto modifiers =
                combination.keyboardModifiers() | (needsShift ? Qt::ShiftModifier : Qt::NoModifier);
            CHECK(physicalKeys(pressed(U'Ы', quint32(place), modifiers)).contains(key));
        }
    }
}
