// SPDX-License-Identifier: MIT
#include "core/guide/steptimeline.h"

#include "core/guide/video.h"

namespace expressly {

StepTimeline::StepTimeline(const QList<Step> &steps,
                           const Video &video,
                           std::chrono::milliseconds shift)
{
    for (const Step &step : steps) {
        if (!step.segment || step.segment->video != video.id) {
            continue;
        }
        if (auto range = resolve(*step.segment, video)) {
            range->start += shift;
            if (range->end) {
                *range->end += shift;
            }
            m_entries.append({.step = step.id, .range = *range});
        }
    }
}

QList<std::chrono::milliseconds> StepTimeline::starts() const
{
    QList<std::chrono::milliseconds> starts;
    for (const Entry &entry : m_entries) {
        starts.append(entry.range.start);
    }
    return starts;
}

QString StepTimeline::stepAt(std::chrono::milliseconds position, QStringView preferred) const
{
    const Entry *found = nullptr;
    for (const Entry &entry : m_entries) {
        if (entry.range.start > position || (entry.range.end && *entry.range.end <= position)) {
            continue;
        }
        if (entry.step == preferred) {
            return entry.step;
        }
        if (found == nullptr || entry.range.start > found->range.start) {
            found = &entry;
        }
    }
    return found != nullptr ? found->step : QString();
}

} // namespace expressly
