// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/lesson.h"

namespace expressly {

/// Which of a lesson's steps a film shows at a time: the one rule for marking steps while it plays.
class StepTimeline final
{
public:
    StepTimeline() = default;
    /// \a shift is added to the guide's times, for a file whose chapters lie elsewhere.
    StepTimeline(const QList<Step> &steps,
                 const Video &video,
                 std::chrono::milliseconds shift = {});

    /// Where the steps that this film shows begin, in reading order.
    [[nodiscard]] QList<std::chrono::milliseconds> starts() const;

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
