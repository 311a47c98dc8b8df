// SPDX-License-Identifier: MIT
#include "core/captions/characterreference.h"

#include "core/captions/asciicharacters.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

constexpr qsizetype LongestName = 32; // With its semicolon.

using NamedReferences = QHash<QString, QString>;

[[nodiscard]] NamedReferences readNames()
{
    QFile file(u":/expressly/characterreferences.txt"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    NamedReferences names;
    for (const QByteArray &line : isThere ? file.readAll().split('\n') : QByteArrayList()) {
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        const QByteArrayList words = line.split(' ');
        QString text;
        for (const QByteArray &code : words.sliced(1)) {
            text += QStringView(QChar::fromUcs4(code.toUInt(nullptr, 16)));
        }
        names.insert(QString::fromLatin1(words.constFirst()), text);
    }
    return names;
}

/// Read when a file needs them for the first time: most need none, and few more than "&amp;".
[[nodiscard]] const NamedReferences &namedReferences()
{
    static const NamedReferences Names = readNames();
    return Names;
}

/// What old pages mean by the numbers 0x80 to 0x9F: the characters of Windows-1252.
constexpr std::array<char16_t, 32> WindowsCharacters{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

[[nodiscard]] char32_t characterOf(char32_t number)
{
    if (number == 0 || number > QChar::LastValidCodePoint || QChar::isSurrogate(number)) {
        return QChar::ReplacementCharacter;
    }
    if (number >= 0x80 && number <= 0x9F) {
        return WindowsCharacters.at(number - 0x80);
    }
    return number;
}

[[nodiscard]] std::optional<char32_t> digitValue(QChar character, bool isHexadecimal)
{
    if (isAsciiDigit(character)) {
        return character.unicode() - u'0';
    }
    const QChar letter = character.toLower();
    if (isHexadecimal && letter >= u'a' && letter <= u'f') {
        return letter.unicode() - u'a' + 10;
    }
    return std::nullopt;
}

/// "#169;", "#xA9;"; the semicolon may be missing.
[[nodiscard]] QString takeNumeric(QStringView &rest, ReferenceEnd end)
{
    QStringView digits = rest.sliced(1);
    const bool isHexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    if (isHexadecimal) {
        digits = digits.sliced(1);
    }
    const qsizetype before = digits.size();
    char32_t number = 0;
    while (!digits.isEmpty()) {
        const auto value = digitValue(digits.front(), isHexadecimal);
        if (!value) {
            break;
        }
        // Any number that is too large means the same.
        number = std::min<char32_t>(number * (isHexadecimal ? 16 : 10) + *value, 0x110000);
        digits = digits.sliced(1);
    }
    const bool hasEnd = digits.startsWith(u';');
    if (digits.size() == before || (!hasEnd && end == ReferenceEnd::SemicolonOnly)) {
        return {};
    }
    rest = digits.sliced(hasEnd ? 1 : 0);
    return QStringView(QChar::fromUcs4(characterOf(number))).toString();
}

} // namespace

QString takeCharacterReference(QStringView &rest, ReferenceEnd end)
{
    if (rest.startsWith(u'#')) {
        return takeNumeric(rest, end);
    }
    qsizetype length = 0;
    while (length < rest.size() && length < LongestName
           && (isAsciiLetter(rest[length]) || isAsciiDigit(rest[length]))) {
        ++length;
    }
    if (length == 0) {
        return {};
    }
    if (length < rest.size() && rest[length] == u';') {
        ++length;
    } else if (end == ReferenceEnd::SemicolonOnly) {
        return {};
    }
    // The longest name wins: "&notin;" is one, and "&notit;" is "&not" and two letters more.
    const qsizetype shortest = end == ReferenceEnd::SemicolonOnly ? length : 1;
    for (; length >= shortest; --length) {
        QString text = namedReferences().value(rest.first(length).toString());
        if (!text.isEmpty()) {
            rest = rest.sliced(length);
            return text;
        }
    }
    return {};
}

} // namespace expressly
