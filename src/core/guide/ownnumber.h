// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

/// Someone whom the person herself would call. It stays on her computer.
struct OwnNumber
{
    QString who;
    QString number; ///< As she wrote it.
    bool operator==(const OwnNumber &) const = default;
};

} // namespace expressly
