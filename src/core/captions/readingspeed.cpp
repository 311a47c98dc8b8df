// SPDX-License-Identifier: MIT
#include "core/captions/readingspeed.h"

#include "core/guide/sidewords.h"
#include "core/json/limits.h"

using namespace std::chrono_literals;

namespace expressly {

qsizetype charactersToRead(const Cue &cue)
{
    return charactersOf(withSides(cue.text, false).simplified());
}

QList<FastCue> fastCues(const QList<Cue> &cues)
{
    QList<FastCue> fast;
    for (const Cue &cue : cues) {
        const std::chrono::milliseconds shown = cue.end - cue.start;
        const qsizetype characters = charactersToRead(cue);
        if (shown <= 0ms || characters * 1000 <= FastestReading * shown.count()) {
            continue;
        }
        const qsizetype needed = (characters * 1000 + FastestReading - 1) / FastestReading;
        fast.append({.cue = cue,
                     .characters = characters,
                     .perSecond = 1000.0 * static_cast<double>(characters)
                                  / static_cast<double>(shown.count()),
                     .needed = std::chrono::milliseconds(needed)});
    }
    return fast;
}

} // namespace expressly
