// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapterlist.h"
#include "ui/seekbar/seekbarscale.h"

namespace expressly {

/// The markers of a film's chapters on a seek bar: which of them is meant, and dragging one.
class ChapterMarkers final
{
public:
    using Time = std::chrono::milliseconds;

    /// A marker that is held by the mouse.
    struct Drag
    {
        qsizetype index = 0;
        double pressedX = 0;
        std::optional<Time> time; ///< Where it is now; empty until it moves.
    };

    /// None of them is current, pointed at or dragged then.
    void setChapters(const ChapterList &chapters);
    [[nodiscard]] const ChapterList &chapters() const { return m_chapters; }
    void setCurrent(std::optional<qsizetype> index) { m_current = index; }
    [[nodiscard]] std::optional<qsizetype> current() const { return m_current; }
    void setHovered(std::optional<qsizetype> index) { m_hovered = index; }
    [[nodiscard]] std::optional<qsizetype> hovered() const { return m_hovered; }

    /// Not when crowded: each needs 20 pixels.
    [[nodiscard]] bool areShown(const SeekBarScale &scale) const;
    /// The chapter whose marker is nearest to \a x, and near enough.
    [[nodiscard]] std::optional<qsizetype> at(double x, const SeekBarScale &scale) const;
    /// Where a chapter's marker is, also while it is dragged.
    [[nodiscard]] Time timeOf(qsizetype index) const;

    void setMovable(bool movable);
    [[nodiscard]] bool areMovable() const { return m_areMovable; }
    void beginDrag(qsizetype index, double x);
    [[nodiscard]] const std::optional<Drag> &drag() const { return m_drag; }
    /// Whether it is at another time now; a hand that presses and lets go does not mean to drag.
    [[nodiscard]] bool dragTo(double x, const SeekBarScale &scale);
    std::optional<Drag> endDrag(); ///< What was dragged until now.

private:
    ChapterList m_chapters;
    std::optional<qsizetype> m_current;
    std::optional<qsizetype> m_hovered;
    std::optional<Drag> m_drag;
    bool m_areMovable = false;
};

} // namespace expressly
