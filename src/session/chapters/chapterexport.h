// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chapterformat.h"

#include <QStringList>

namespace expressly {

/// "WebVTT", "YouTube description", …: as people call it.
[[nodiscard]] QString chapterFormatTitle(ChapterFormat format);
[[nodiscard]] QList<ChapterFormat> chapterFormats();

/// For the file dialogs: all that may hold chapters, and one format.
[[nodiscard]] QString chapterFileFilter();
[[nodiscard]] QString chapterFileFilter(ChapterFormat format);

/// What became of an export, in sentences for people.
struct ChapterExport
{
    bool isWritten = false;
    QString sentence;
    QStringList losses; ///< "Line 3: …", of what was written.
};

/// Writes all or nothing.
[[nodiscard]] ChapterExport
exportChapters(const QList<Chapter> &chapters, ChapterFormat format, const QString &path);

} // namespace expressly
