// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

/// Which clinician reviewed a guide, or one of its lessons; all empty: nobody yet.
struct Review
{
    QString by;
    QString date; ///< As YYYY-MM-DD.
    QString next; ///< When it should be reviewed again.
    bool operator==(const Review &) const = default;
};

} // namespace expressly
