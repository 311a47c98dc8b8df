// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

/// Makes \a folder, with those above it, when it is missing; only this person may look into it.
/// False when it cannot be made.
[[nodiscard]] bool makePrivateFolder(const QString &folder);

/// Takes a file or folder from all others; what its owner may do stays.
void makePrivate(const QString &path);

} // namespace expressly
