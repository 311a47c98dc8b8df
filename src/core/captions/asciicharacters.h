// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace expressly {

// The classes of characters that the standards of the web speak of; QChar's own cover all scripts.

[[nodiscard]] constexpr bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

[[nodiscard]] constexpr bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

[[nodiscard]] constexpr bool isAsciiSpace(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\f'
           || character == u'\r';
}

} // namespace expressly
