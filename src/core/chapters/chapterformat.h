// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chapterfile.h"

namespace expressly {

/// The ways in which chapters are written down, each with a row in one table.
enum class ChapterFormat { WebVtt, YouTube, Ffmetadata, PodcastJson, Podlove, Matroska, Ogm };

/// The names for command lines, in the order of the enum: "webvtt", "youtube", …
[[nodiscard]] QStringList chapterFormatNames();
[[nodiscard]] QString chapterFormatName(ChapterFormat format);
[[nodiscard]] std::optional<ChapterFormat> chapterFormatNamed(QStringView name);
/// What a file dialog offers, without points; the first one is the usual.
[[nodiscard]] QStringList chapterFileExtensions(ChapterFormat format);

/// Judges by what stands in the file, and by its name only when that says nothing.
[[nodiscard]] std::optional<ChapterFormat> detectChapterFormat(QByteArrayView text,
                                                               const QString &fileName = {});

/// Reads text of up to 8 MB, in whichever encoding. Where a file has titles in several languages,
/// those in \a language ("de") are preferred, else the first ones are taken.
[[nodiscard]] ChapterFile
readChapters(QByteArrayView text, ChapterFormat format, const QString &language = {});

struct WrittenChapters
{
    QByteArray text; ///< UTF-8.
    /// What the format could not hold, with lines of the written text: found by reading it back.
    QList<ChapterProblem> problems;
};

/// Writes chapters, with what \a file says of them; its problems are ignored. The titles are in
/// \a language, for the formats that say so.
[[nodiscard]] WrittenChapters
writeChapters(const ChapterFile &file, ChapterFormat format, const QString &language = {});

} // namespace expressly
