// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace expressly {

/// "/key" with "~" and "/" escaped as RFC 6901 wants.
[[nodiscard]] inline QString pointerPart(std::string_view key)
{
    QString part = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    part.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return u'/' + part;
}

} // namespace expressly
