// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chapterfile.h"

namespace expressly {

class ChapterCollector;

/// A chapter file as its reader gets it.
struct ChapterSource
{
    QString text;     ///< Without a byte order mark; every line ends in LF.
    QString language; ///< Preferred; may be empty.
};

/// A chapter as a writer gets it: in order, with a title that is neither empty nor has control
/// characters other than line breaks.
struct ChapterToWrite
{
    Chapter chapter;
    ChapterDetails details;
    /// Its own end or where the next begins; absent for the last one only.
    std::optional<std::chrono::milliseconds> end;
};

struct ChaptersToWrite
{
    QList<ChapterToWrite> chapters;
    QString language; ///< Never empty; "und" when it is not known.
};

/// Empty when \a bytes are too many. The encoding is what the bytes or XML's first line tell; a
/// guess is reported, and what means nothing in it is reported and replaced.
[[nodiscard]] std::optional<ChapterSource> decodeChapters(QByteArrayView bytes,
                                                          ChapterCollector &collector);

[[nodiscard]] QList<QStringView> linesOf(QStringView text);

/// "7:14.5" or "434.5": digits, colons and a point as in parseTimecode(), without its units.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseClockTime(QStringView text);

/// "00:07:14.500", as several formats want it; hours may have more digits.
[[nodiscard]] QString formatLongTime(std::chrono::milliseconds time);

/// Line breaks become LF, other control characters and what no text may have go away.
[[nodiscard]] QString cleanTitle(QString title);

/// The title in one line.
[[nodiscard]] QString titleLine(const QString &title);

/// Says that a file is not XML, for the reason that Qt gives.
[[nodiscard]] QString notXml(const QString &reason);

/// Where a format needs an end and there is none, this one says so.
inline constexpr std::chrono::milliseconds OpenEnd =
    std::chrono::hours(100) - std::chrono::milliseconds(1);

} // namespace expressly
