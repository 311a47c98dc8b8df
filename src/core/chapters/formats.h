// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chaptercollector.h"
#include "core/chapters/chaptersource.h"

namespace expressly {

// A reader, a writer and a test for each format; the table in chapterformat.cpp names them all.

[[nodiscard]] bool looksLikeWebVtt(QStringView text);
void readWebVttChapters(const ChapterSource &source, ChapterCollector &collector);
[[nodiscard]] QByteArray writeWebVttChapters(const ChaptersToWrite &chapters);

/// The list in the description of a YouTube video.
[[nodiscard]] bool looksLikeYouTubeList(QStringView text);
void readYouTubeList(const ChapterSource &source, ChapterCollector &collector);
[[nodiscard]] QByteArray writeYouTubeList(const ChaptersToWrite &chapters);

/// What "ffmpeg -f ffmetadata" reads and writes.
[[nodiscard]] bool looksLikeFfmetadata(QStringView text);
void readFfmetadata(const ChapterSource &source, ChapterCollector &collector);
[[nodiscard]] QByteArray writeFfmetadata(const ChaptersToWrite &chapters);

/// JSON chapters 1.2 of the Podcasting 2.0 namespace.
[[nodiscard]] bool looksLikePodcastJson(QStringView text);
void readPodcastJson(const ChapterSource &source, ChapterCollector &collector);
[[nodiscard]] QByteArray writePodcastJson(const ChaptersToWrite &chapters);

/// Podlove Simple Chapters 1.2, alone or in a feed.
[[nodiscard]] bool looksLikePodlove(QStringView text);
void readPodlove(const ChapterSource &source, ChapterCollector &collector);
[[nodiscard]] QByteArray writePodlove(const ChaptersToWrite &chapters);

/// The XML of mkvmerge.
[[nodiscard]] bool looksLikeMatroskaXml(QStringView text);
void readMatroskaXml(const ChapterSource &source, ChapterCollector &collector);
[[nodiscard]] QByteArray writeMatroskaXml(const ChaptersToWrite &chapters);

/// The simple chapters of OGM tools: CHAPTER01=…, CHAPTER01NAME=….
[[nodiscard]] bool looksLikeOgm(QStringView text);
void readOgm(const ChapterSource &source, ChapterCollector &collector);
[[nodiscard]] QByteArray writeOgm(const ChaptersToWrite &chapters);

} // namespace expressly
