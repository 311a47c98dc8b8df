// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace expressly {

/// Where the person was before each jump, so that a jump can be undone, and the undoing too.
class JumpHistory final
{
public:
    using Clock = std::chrono::steady_clock;
    enum class Kind {
        Jump, ///< To a chapter, a time, a step.
        Skip, ///< A little on or back; several in a row are one jump.
    };

    static constexpr qsizetype MostJumps = 50;

    /// Call before jumping away from \a from.
    void push(std::chrono::milliseconds from, Kind kind, Clock::time_point now = Clock::now());
    /// Where to go back to. \a current takes its place: undone once more, that is returned.
    [[nodiscard]] std::optional<std::chrono::milliseconds> undo(std::chrono::milliseconds current);
    /// Where the person was one jump earlier; the newest jump is forgotten.
    [[nodiscard]] std::optional<std::chrono::milliseconds> goFurtherBack();
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_places.size(); }

private:
    QList<std::chrono::milliseconds> m_places;   ///< The newest last.
    std::optional<Clock::time_point> m_lastSkip; ///< Empty: the newest jump was no skip.
};

} // namespace expressly
