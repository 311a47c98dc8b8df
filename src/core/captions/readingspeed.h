// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captions.h"

namespace expressly {

/// The most characters of captions that can be read in a second while hands are watched. The rule
/// is ours: 13 to 15, slower than captions beside which nothing has to be done.
inline constexpr int FastestReading = 15;

/// A caption that is too fast to be read.
struct FastCue
{
    Cue cue;
    qsizetype characters = 0;
    double perSecond = 0;
    std::chrono::milliseconds needed{0}; ///< How long it would have to stand.

    bool operator==(const FastCue &) const = default;
};

/// What of \a cue is read: a line break counts as one space, "{side:left}" as the word that it
/// says.
[[nodiscard]] qsizetype charactersToRead(const Cue &cue);

/// Those of \a cues that have more than FastestReading characters a second. One that ends where it
/// begins is never shown, and is none of them.
[[nodiscard]] QList<FastCue> fastCues(const QList<Cue> &cues);

} // namespace expressly
