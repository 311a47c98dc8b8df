// SPDX-License-Identifier: MIT
#include "core/id.h"

using namespace Qt::StringLiterals;

namespace expressly {

bool isId(QStringView text)
{
    if (text.isEmpty() || text.size() > longestId || text.back() == u'-') {
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

QString quoted(QStringView text)
{
    constexpr qsizetype longest = 80;
    if (text.size() <= longest) {
        return u"“"_s + text + u"”"_s;
    }
    return u"“"_s + text.first(longest) + u"…”"_s;
}

} // namespace expressly
