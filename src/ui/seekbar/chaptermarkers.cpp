// SPDX-License-Identifier: MIT
#include "ui/seekbar/chaptermarkers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace expressly {

namespace {

constexpr double RoomPerMarker = 20;

/// A hand that presses and lets go moves this much without meaning to drag.
constexpr double Jitter = 3;

} // namespace

void ChapterMarkers::setChapters(const ChapterList &chapters)
{
    m_chapters = chapters;
    m_current.reset();
    m_hovered.reset();
    m_drag.reset();
}

bool ChapterMarkers::areShown(const SeekBarScale &scale) const
{
    const auto reachable =
        std::ranges::count_if(m_chapters.chapters(), [&scale](const Chapter &chapter) {
            return scale.shows(chapter.start);
        });
    return reachable > 0 && static_cast<double>(reachable) * RoomPerMarker < scale.width;
}

std::optional<qsizetype> ChapterMarkers::at(double x, const SeekBarScale &scale) const
{
    std::optional<qsizetype> nearest;
    double nearestDistance = RoomPerMarker / 2;
    for (qsizetype index = 0; index < m_chapters.size(); ++index) {
        const Time start = m_chapters.at(index).start;
        const double away = std::abs(scale.xAt(start) - x);
        if (scale.shows(start) && away <= nearestDistance) {
            nearest = index;
            nearestDistance = away;
        }
    }
    return nearest;
}

ChapterMarkers::Time ChapterMarkers::timeOf(qsizetype index) const
{
    const bool isDragged = m_drag && m_drag->index == index && m_drag->time;
    return isDragged ? *m_drag->time : m_chapters.at(index).start;
}

void ChapterMarkers::setMovable(bool movable)
{
    m_areMovable = movable;
    m_drag.reset();
}

void ChapterMarkers::beginDrag(qsizetype index, double x)
{
    m_drag = Drag{.index = index, .pressedX = x, .time = std::nullopt};
}

bool ChapterMarkers::dragTo(double x, const SeekBarScale &scale)
{
    if (!m_drag->time && std::abs(x - m_drag->pressedX) <= Jitter) {
        return false;
    }
    const Time time = scale.timeAt(x);
    return std::exchange(m_drag->time, time) != time;
}

std::optional<ChapterMarkers::Drag> ChapterMarkers::endDrag()
{
    return std::exchange(m_drag, std::nullopt);
}

} // namespace expressly
