// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captions.h"

#include <optional>

namespace expressly {

/// The cues of one film in the order in which they are said, and the one rule that says which of
/// them are shown. All indexes are those of this order.
class CaptionTrack final
{
public:
    CaptionTrack() = default;
    /// Sorts by start; cues that start together stay in the order of the file.
    explicit CaptionTrack(QList<Cue> cues);

    [[nodiscard]] const QList<Cue> &cues() const { return m_cues; }
    [[nodiscard]] qsizetype size() const { return m_cues.size(); }
    [[nodiscard]] bool isEmpty() const { return m_cues.isEmpty(); }
    [[nodiscard]] const Cue &at(qsizetype index) const { return m_cues.at(index); }

    /// The cues that are shown: a cue covers [start, end), and several may overlap. Ascending.
    [[nodiscard]] QList<qsizetype> indexesAt(std::chrono::milliseconds position) const;

    /// The cue that is being said, or else was said last: the last one that has begun. Nothing
    /// before the first.
    [[nodiscard]] std::optional<qsizetype> saidAt(std::chrono::milliseconds position) const;

    /// Where "previous caption" goes: the start of the one being said when more than \a threshold
    /// into it, else the one before; nothing before the first.
    [[nodiscard]] std::optional<qsizetype>
    previous(std::chrono::milliseconds position,
             std::chrono::milliseconds threshold = std::chrono::seconds(1)) const;
    /// The first cue that has not begun.
    [[nodiscard]] std::optional<qsizetype> next(std::chrono::milliseconds position) const;

    bool operator==(const CaptionTrack &) const = default;

private:
    QList<Cue> m_cues;
    /// A tree laid over the cues: the middle of a range is its root, the halves beside it are the
    /// branches, and here stands the latest end in the range.
    QList<std::chrono::milliseconds> m_latestEnds;
};

} // namespace expressly
