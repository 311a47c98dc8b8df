// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace expressly {

struct Utf8Text
{
    QString text;
    QList<qsizetype> damagedLines; ///< From 0, ascending, each once.
};

/// Reads \a bytes as browsers do, with one U+FFFD for each broken character; a byte order mark goes
/// away. Qt's own decoder replaces each byte, and does not say where.
[[nodiscard]] Utf8Text readUtf8(QByteArrayView bytes);

/// Whether \a bytes, which are not all UTF-8, are so but for a few: other encodings seldom happen
/// to have one character of several bytes.
[[nodiscard]] bool isMostlyUtf8(QByteArrayView bytes);

} // namespace expressly
