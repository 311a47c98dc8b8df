// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

/// "Cyrillic (windows-1251)": an encoding of decodeText() by what is written in it.
[[nodiscard]] QString encodingName(const QString &encoding);

} // namespace expressly
