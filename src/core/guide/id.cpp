// SPDX-License-Identifier: MIT
#include "core/guide/id.h"

using namespace Qt::StringLiterals;

namespace expressly {

bool isId(QStringView text)
{
    if (text.isEmpty() || text.size() > LongestId || text.back() == u'-') {
        return false;
    }
    bool afterHyphen = true;
    for (const QChar character : text) {
        const bool isHyphen = character == u'-';
        const bool isWordCharacter =
            (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (!isWordCharacter && (!isHyphen || afterHyphen)) {
            return false;
        }
        afterHyphen = isHyphen;
    }
    return true;
}

bool isLanguage(QStringView text)
{
    constexpr qsizetype LongestTag = 35; // RFC 5646.
    if (text.size() < 2 || text.size() > LongestTag) {
        return false;
    }
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool afterHyphen = true;
    for (const QChar character : text) {
        const bool isHyphen = character == u'-';
        if ((isHyphen && afterHyphen)
            || (!isHyphen && !isLetter(character) && !isDigit(character))) {
            return false;
        }
        afterHyphen = isHyphen;
    }
    return !afterHyphen && isLetter(text[0]) && isLetter(text[1]);
}

QString quoted(QStringView text)
{
    constexpr qsizetype Longest = 80;
    if (text.size() <= Longest) {
        return u"“"_s + text + u"”"_s;
    }
    return u"“"_s + text.first(Longest) + u"…”"_s;
}

} // namespace expressly
