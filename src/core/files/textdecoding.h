// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace expressly {

/// How it is known in which encoding a text is written.
enum class EncodingSign {
    Chosen,    ///< The caller said so.
    Mark,      ///< A byte order mark.
    Zeros,     ///< Every other byte of what looks like UTF-16 is zero.
    ValidUtf8, ///< Other encodings do not happen to be UTF-8, also where a few bytes are damaged.
    Guess      ///< By how often which letters stand; to be told, and to be changed by a person.
};

struct DecodedText
{
    QString text; ///< Line ends as they are in the file; without byte order mark.
    QString encoding = QStringLiteral("UTF-8"); ///< As in usualEncodings(), or another of its kind.
    EncodingSign sign = EncodingSign::ValidUtf8;
    /// From 0, ascending, each once: the lines where bytes mean nothing in this encoding and were
    /// replaced by U+FFFD.
    QList<qsizetype> damagedLines;

    [[nodiscard]] bool isGuess() const { return sign == EncodingSign::Guess; }
    bool operator==(const DecodedText &) const = default;
};

/// The text in \a bytes, in the encoding that they tell, else in the likeliest. With \a encoding it
/// is read as that one, unless a byte order mark says better or nobody knows such an encoding.
[[nodiscard]] DecodedText decodeText(QByteArrayView bytes, const QString &encoding = {});

/// Whether text can be read in what people call \a encoding.
[[nodiscard]] bool isEncoding(const QString &encoding);

/// What a person chooses from, UTF-8 first; only what this computer can read.
[[nodiscard]] QStringList usualEncodings();

} // namespace expressly
