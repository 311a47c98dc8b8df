// SPDX-License-Identifier: MIT
// WebVTT and SubRip, whichever the bytes hold, and what the player asks of the cues.
#include "core/captions/captions.h"

#include "core/captions/captiontrack.h"

#include "fuzz/fuzz.h"

#include <algorithm>
#include <chrono>

using namespace expressly;
using fuzz::promise;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const CaptionFile file = readCaptions(fuzz::bytesOf(data, size));
    promise(std::ranges::is_sorted(file.problems, {}, &CaptionProblem::line),
            "problems ascend by line");

    const CaptionTrack track(file.cues);
    promise(track.size() == file.cues.size(), "no cue is lost");
    for (const Cue &cue : track.cues()) {
        const auto shown = track.indexesAt(cue.start);
        promise(std::ranges::is_sorted(shown), "what is shown ascends");
        promise(cue.end <= cue.start
                    || std::ranges::any_of(shown,
                                           [&](qsizetype index) { return track.at(index) == cue; }),
                "a cue is shown when it begins");
        const auto said = track.saidAt(cue.start);
        promise(said.has_value() && track.at(*said).start <= cue.start, "what is said has begun");
        const auto next = track.next(cue.start);
        promise(!next || track.at(*next).start > cue.start, "the next cue has not begun");
        static_cast<void>(track.previous(cue.start));
    }
    return 0;
}
