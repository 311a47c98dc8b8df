// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captions.h"

#include <QSet>
#include <QStringList>

namespace expressly {

/// What follows the times of a WebVTT cue. The rules of acceptance are those of the standard, with
/// one that browsers and their shared tests agree on against it: an alignment that is not known
/// does not take "line" and "position" with it.
struct CueSettings
{
    QList<CueSetting> accepted; ///< In the order of the file; of two with one name the last.
    QStringList problems;       ///< A sentence for each that was not.
};

/// \a regions are the ids of the regions that the file has defined so far.
[[nodiscard]] CueSettings readCueSettings(QStringView text, const QSet<QString> &regions);

/// The id that the settings of a REGION block give; empty when they give none.
[[nodiscard]] QString readRegionId(QStringView text);

} // namespace expressly
