// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

/// Whether two ordinary files are one, or hold the same as far as size, beginning and end tell. Two
/// empty ones hold nothing, which is not the same. Waits for the disk.
[[nodiscard]] bool holdTheSame(const QString &file, const QString &other);

} // namespace expressly
