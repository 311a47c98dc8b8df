// SPDX-License-Identifier: MIT
#include "core/guide/region.h"

#include "core/guide/sidewords.h"

namespace expressly {

RegionalText withRegion(const QString &text, const RegionTexts &texts, qsizetype most)
{
    if (!text.contains(u"{region:")) {
        return {.text = text, .unknown = {}};
    }
    RegionalText result;
    qsizetype at = 0;
    while (at < text.size() && result.text.size() <= most) {
        const auto placeholder = readPlaceholder(QStringView(text).sliced(at));
        if (placeholder && placeholder->name == u"region") {
            const QString id = placeholder->value.toString();
            const auto found = texts.constFind(id);
            if (found != texts.constEnd()) {
                result.text += *found;
            } else {
                result.unknown += id;
            }
            at += placeholder->length;
            continue;
        }
        const qsizetype length = text.at(at) == u'\\' && at + 1 < text.size() ? 2 : 1;
        result.text += QStringView(text).sliced(at, length);
        at += length;
    }
    return result;
}

} // namespace expressly
