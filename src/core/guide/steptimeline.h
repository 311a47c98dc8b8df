// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/lesson.h"

namespace expressly {

/// Which step of a lesson a film shows at a time: the one rule for marking steps while it plays.
class StepTimeline final
{
public:
    StepTimeline() = default;
    /// \a shift is added to the guide's times, for a file whose chapters lie elsewhere.
    StepTimeline(const Lesson &lesson, const Video &video, std::chrono::milliseconds shift = {});

    /// The step whose segment covers \a position; of several, \a preferred when it is among them,
    /// else the one that began last. Empty: none.
    [[nodiscard]] QString stepAt(std::chrono::milliseconds position,
                                 QStringView preferred = {}) const;

private:
    struct Entry
    {
        QString step;
        TimeRange range;
    };

    QList<Entry> m_entries;
};

} // namespace expressly
