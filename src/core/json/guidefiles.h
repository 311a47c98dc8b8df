// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

/// A file that a guide names, as found on this computer.
struct FileLookup
{
    QString path;    ///< Canonical; empty when it may not be used.
    QString problem; ///< A sentence then.
};

/// Looks for \a relative in \a folder. Refuses by name what leaves the folder: absolute paths,
/// "..", and links that lead out.
[[nodiscard]] FileLookup findGuideFile(const QString &folder, const QString &relative);

} // namespace expressly
