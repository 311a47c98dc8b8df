// SPDX-License-Identifier: MIT
#include "core/guide/segment.h"

#include "core/guide/chapterlist.h"
#include "core/guide/video.h"

namespace expressly {

std::optional<TimeRange> resolve(const Segment &segment, const Video &video)
{
    if (segment.chapter.isEmpty()) {
        if (!segment.start) {
            return std::nullopt;
        }
        return TimeRange{.start = *segment.start, .end = segment.end};
    }
    const ChapterList chapters(video.chapters);
    const auto index = chapters.indexOf(segment.chapter);
    if (!index) {
        return std::nullopt;
    }
    return TimeRange{.start = chapters.at(*index).start, .end = chapters.endOf(*index)};
}

} // namespace expressly
