// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chapterformat.h"

namespace expressly {

/// A chapter file as it was found and read; without a format nothing of it could be understood.
struct ReadChapters
{
    QString text; ///< What was read of a file.
    std::optional<ChapterFormat> format;
    ChapterFile file;
};

/// Detects the format and reads. \a name may help to tell the format.
[[nodiscard]] ReadChapters readChapters(QByteArrayView text, const QString &name = {});

/// The same for a file. One that cannot be opened or is in no known format is a problem too.
[[nodiscard]] ReadChapters readChapterFile(const QString &path);

/// The first file in the folder of \a film that holds chapters and belongs to it by name: for
/// "a.mp4" these are "a.chapters.vtt", the same with the other formats' extensions, and
/// "a.ffmetadata" and the like, whose extensions stand for chapters alone. Empty: there is none.
[[nodiscard]] QString chaptersBeside(const QString &film);

} // namespace expressly
