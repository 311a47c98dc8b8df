// SPDX-License-Identifier: MIT
#include "core/captions/captiontrack.h"

#include <algorithm>

namespace expressly {

using std::chrono::milliseconds;

namespace {

/// A range of cues, and its root.
struct Branch
{
    qsizetype first = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isEmpty() const { return first == end; }
    [[nodiscard]] qsizetype root() const { return first + (end - first) / 2; }
    [[nodiscard]] Branch before() const { return {first, root()}; }
    [[nodiscard]] Branch after() const { return {root() + 1, end}; }
};

// Both go down a tree that is balanced by its making: no deeper than the digits of a size.

milliseconds fillLatestEnds(const QList<Cue> &cues, Branch branch, QList<milliseconds> &latestEnds)
{
    if (branch.isEmpty()) {
        return milliseconds::min();
    }
    const milliseconds latest = std::max({cues.at(branch.root()).end,
                                          fillLatestEnds(cues, branch.before(), latestEnds),
                                          fillLatestEnds(cues, branch.after(), latestEnds)});
    latestEnds[branch.root()] = latest;
    return latest;
}

void collectShown(const QList<Cue> &cues,
                  const QList<milliseconds> &latestEnds,
                  Branch branch,
                  milliseconds position,
                  QList<qsizetype> &shown)
{
    if (branch.isEmpty() || latestEnds.at(branch.root()) <= position) {
        return;
    }
    collectShown(cues, latestEnds, branch.before(), position, shown);
    const Cue &cue = cues.at(branch.root());
    if (cue.start <= position) {
        if (position < cue.end) {
            shown.append(branch.root());
        }
        collectShown(cues, latestEnds, branch.after(), position, shown);
    }
}

/// How many cues have begun at \a position.
[[nodiscard]] qsizetype begunAt(const QList<Cue> &cues, milliseconds position)
{
    const auto next = std::ranges::upper_bound(cues, position, {}, &Cue::start);
    return std::distance(cues.begin(), next);
}

} // namespace

CaptionTrack::CaptionTrack(QList<Cue> cues)
    : m_cues(std::move(cues))
    , m_latestEnds(m_cues.size())
{
    std::ranges::stable_sort(m_cues, {}, &Cue::start);
    fillLatestEnds(m_cues, {0, m_cues.size()}, m_latestEnds);
}

QList<qsizetype> CaptionTrack::indexesAt(milliseconds position) const
{
    QList<qsizetype> shown;
    collectShown(m_cues, m_latestEnds, {0, m_cues.size()}, position, shown);
    return shown;
}

std::optional<qsizetype> CaptionTrack::saidAt(milliseconds position) const
{
    const qsizetype begun = begunAt(m_cues, position);
    if (begun == 0) {
        return std::nullopt;
    }
    return begun - 1;
}

std::optional<qsizetype> CaptionTrack::previous(milliseconds position, milliseconds threshold) const
{
    const qsizetype begun = begunAt(m_cues, position);
    if (begun == 0) {
        return std::nullopt;
    }
    const milliseconds start = m_cues.at(begun - 1).start;
    if (position - start > threshold) {
        return begun - 1;
    }
    // Cues that start together are one step.
    const qsizetype before =
        std::distance(m_cues.begin(), std::ranges::lower_bound(m_cues, start, {}, &Cue::start));
    if (before == 0) {
        return std::nullopt;
    }
    return before - 1;
}

std::optional<qsizetype> CaptionTrack::next(milliseconds position) const
{
    const qsizetype begun = begunAt(m_cues, position);
    if (begun == m_cues.size()) {
        return std::nullopt;
    }
    return begun;
}

} // namespace expressly
