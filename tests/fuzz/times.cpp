// SPDX-License-Identifier: MIT
// Times as people write them, media fragments, and what is pasted where a time is asked for.
#include "core/time/mediafragment.h"
#include "core/time/timecode.h"

#include "fuzz/fuzz.h"

using namespace expressly;
using fuzz::promise;
using std::chrono::milliseconds;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::textOf(data, size);
    if (const auto time = parseTimecode(text)) {
        promise(*time >= milliseconds(0), "no time is negative");
        promise(parseTimecode(formatTimecode(*time)) == time,
                "a time that is written is read back");
        promise(!formatClock(*time).isEmpty(), "a time can be shown");
    }
    for (const auto &range : {parseMediaFragment(text), parsePlaceInTime(text)}) {
        promise(!range || range->start >= milliseconds(0), "no range begins before the film");
        promise(!range || !range->end || *range->end > range->start, "a range has a length");
    }
    return 0;
}
