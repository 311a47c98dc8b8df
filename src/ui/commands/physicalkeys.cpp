// SPDX-License-Identifier: MIT
#include "ui/commands/physicalkeys.h"

#include <QChar>
#include <QGuiApplication>
#include <QKeyEvent>

#include <array>
#include <optional>
#include <string_view>

namespace expressly {

namespace {

struct KeyRow
{
    quint32 first; ///< Scan code, as Linux and Windows count.
    std::u16string_view plain;
    std::u16string_view shifted;
};

constexpr std::array<KeyRow, 4> UsKeyboard = {{{2, u"1234567890-=", u"!@#$%^&*()_+"},
                                               {16, u"QWERTYUIOP[]", u"QWERTYUIOP{}"},
                                               {30, u"ASDFGHJKL;'", u"ASDFGHJKL:\""},
                                               {44, u"ZXCVBNM,./", u"ZXCVBNM<>?"}}};

/// X11 and Wayland count from eight.
quint32 scanCode(const QKeyEvent &event)
{
    constexpr quint32 Offset = 8;
    const quint32 native = event.nativeScanCode();
    if (QGuiApplication::platformName() == QLatin1String("windows")) {
        return native;
    }
    return native > Offset ? native - Offset : 0;
}

/// What the key writes; some write two letters at once and have no name.
std::optional<char32_t> characterOf(const QKeyEvent &event)
{
    if (event.key() > 0 && event.key() < Qt::Key_Escape) {
        return static_cast<char32_t>(event.key());
    }
    if (event.key() == Qt::Key_unknown || event.key() == 0) {
        const auto text = event.text().toUcs4();
        return text.isEmpty() ? std::nullopt : std::optional<char32_t>(text.first());
    }
    return std::nullopt;
}

bool isForeignLetter(char32_t character)
{
    if (character <= 0x7F || QChar::isDigit(character)) {
        return character > 0x7F;
    }
    const QChar::Script script = QChar::script(character);
    const bool isShared = script == QChar::Script_Common || script == QChar::Script_Inherited;
    return (QChar::isLetter(character) || QChar::isMark(character)) && !isShared
           && script != QChar::Script_Latin;
}

} // namespace

QList<QKeySequence> physicalKeys(const QKeyEvent &event)
{
    const auto character = characterOf(event);
    const quint32 code = scanCode(event);
    if (!character || !isForeignLetter(*character)) {
        return {};
    }
    for (const KeyRow &row : UsKeyboard) {
        if (code < row.first || code >= row.first + row.plain.size()) {
            continue;
        }
        const std::size_t at = code - row.first;
        const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
        QList<QKeySequence> keys{
            QKeyCombination(modifiers, static_cast<Qt::Key>(row.plain.at(at)))};
        // A sign that needs Shift is named with and without it.
        if (modifiers.testFlag(Qt::ShiftModifier) && row.shifted.at(at) != row.plain.at(at)) {
            const auto sign = static_cast<Qt::Key>(row.shifted.at(at));
            keys.append(QKeyCombination(modifiers, sign));
            keys.append(QKeyCombination(modifiers & ~Qt::ShiftModifier, sign));
        }
        return keys;
    }
    return {};
}

} // namespace expressly
