// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

/// A place in a lesson that survives a new layout.
struct ReadingPosition
{
    int paragraph = 0;
    double fraction = 0; ///< How much of the paragraph lies above the top edge, 0 to 1.
    bool operator==(const ReadingPosition &) const = default;
};

} // namespace expressly
