// SPDX-License-Identifier: MIT
#include "core/files/utf8text.h"

namespace expressly {

namespace {

struct Character
{
    char32_t code = QChar::ReplacementCharacter;
    qsizetype length = 1; ///< In bytes.
    bool isValid = false;
};

/// The character at \a at, or how many bytes of a broken one are replaced by one U+FFFD.
[[nodiscard]] Character characterAt(QByteArrayView bytes, qsizetype at)
{
    const auto byteAt = [bytes](qsizetype index) { return static_cast<quint8>(bytes[index]); };
    const quint8 lead = byteAt(at);
    if (lead < 0x80) {
        return {.code = lead, .isValid = true};
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return {};
    }
    const int following = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    // Only these second bytes make no overlong form, no surrogate and nothing past U+10FFFF.
    quint8 lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    quint8 highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    char32_t code = lead & (0x3FU >> following);
    for (int i = 1; i <= following; ++i) {
        if (at + i == bytes.size() || byteAt(at + i) < lowest || byteAt(at + i) > highest) {
            return {.length = i};
        }
        code = (code << 6U) | (byteAt(at + i) & 0x3FU);
        lowest = 0x80;
        highest = 0xBF;
    }
    return {.code = code, .length = following + 1, .isValid = true};
}

} // namespace

Utf8Text readUtf8(QByteArrayView bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8()) {
        // Takes the byte order mark away itself, and no second one.
        return {.text = QString::fromUtf8(bytes), .damagedLines = {}};
    }
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    Utf8Text read;
    read.text.reserve(bytes.size());
    qsizetype line = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const Character character = characterAt(bytes, at);
        at += character.length;
        if (!character.isValid
            && (read.damagedLines.isEmpty() || read.damagedLines.constLast() != line)) {
            read.damagedLines.append(line);
        }
        const bool isFirstOfTwo = character.code == u'\r' && at < bytes.size() && bytes[at] == '\n';
        if ((character.code == u'\n' || character.code == u'\r') && !isFirstOfTwo) {
            ++line;
        }
        read.text += QStringView(QChar::fromUcs4(character.code));
    }
    return read;
}

bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const Character character = characterAt(bytes, at);
        at += character.length;
        whole += character.isValid && character.length > 1 ? 1 : 0;
        broken += character.isValid ? 0 : 1;
    }
    return whole > broken;
}

} // namespace expressly
