// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace expressly {

/// What a file that a person gives us is for.
enum class FileKind {
    Film,     ///< Pictures, sound or both, as its name says.
    Captions, ///< WebVTT or SubRip.
    Chapters, ///< In any format of core/chapters.
    Guide,    ///< The folder of one, or its guide.json.
    Folder,   ///< Any other folder.
    Data,     ///< No text; only a player knows whether it is a film.
    Text,     ///< Text that is none of the above.
    Absent,   ///< Not there, or not to be read.
};

/// Lower case, without points.
[[nodiscard]] QStringList filmExtensions();
[[nodiscard]] QStringList captionExtensions();

/// Judges by the name where that says enough, else by what stands in the file. Waits for the disk.
[[nodiscard]] FileKind kindOfFile(const QString &path);

/// The folder of the guide that \a path, of kind Guide, means.
[[nodiscard]] QString guideFolderOf(const QString &path);

} // namespace expressly
