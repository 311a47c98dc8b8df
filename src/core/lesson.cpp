// SPDX-License-Identifier: MIT
#include "core/lesson.h"

#include "core/chapterlist.h"

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

QList<Step> stepsOf(const Lesson &lesson)
{
    QList<Step> steps;
    for (const Block &block : lesson.blocks) {
        if (const auto *group = std::get_if<Steps>(&block)) {
            steps += group->steps;
        }
    }
    return steps;
}

} // namespace expressly
