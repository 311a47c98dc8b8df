// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace expressly {

/// What there is to say about the captions in use; nothing while all is well.
struct CaptionReport
{
    QString sentence;
    QStringList details;    ///< One line each: "Line 12: …".
    QString encoding;       ///< A guess; empty: it is known.
    bool isRolling = false; ///< Each line is shown once, and nobody asked for it.
    bool operator==(const CaptionReport &) const = default;
};

} // namespace expressly
