// SPDX-License-Identifier: MIT
// Showing just a part of the film; seekbar.cpp has the rest.
#include "ui/seekbar/loopmarks.h"
#include "ui/seekbar/seekbar.h"

#include <QMenu>

#include <algorithm>

namespace expressly {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

/// The part of the film that is shown; empty when there is none, or none in this film.
std::optional<TimeRange> shownPart(const std::optional<TimeRange> &scope, milliseconds duration)
{
    const bool lies = scope && scope->start < std::min(scope->end.value_or(duration), duration);
    return lies ? scope : std::nullopt;
}

} // namespace

void SeekBar::setScope(const std::optional<TimeRange> &scope)
{
    m_scope = scope;
    m_dragTarget.reset();
    endHover();
    m_loop->place();
    announceValue();
}

void SeekBar::setOnlyThisChapter(bool on)
{
    m_isOnlyThisChapter = on;
}

milliseconds SeekBar::shownFrom() const
{
    return shownPart(m_scope, m_duration).value_or(TimeRange{}).start;
}

milliseconds SeekBar::shownTo() const
{
    const TimeRange part = shownPart(m_scope, m_duration).value_or(TimeRange{});
    return std::min(part.end.value_or(m_duration), m_duration);
}

milliseconds SeekBar::insideShown(milliseconds time) const
{
    // The first moment after a part belongs to the next one.
    const milliseconds last = shownTo() < m_duration ? shownTo() - 1ms : shownTo();
    return std::clamp(time, shownFrom(), std::max(last, shownFrom()));
}

bool SeekBar::isShown(milliseconds time) const
{
    return time >= shownFrom() && time < shownTo();
}

void SeekBar::addScopeChoice(QMenu &menu)
{
    QAction *only = menu.addAction(tr("&Only this chapter"));
    only->setCheckable(true);
    only->setChecked(m_isOnlyThisChapter);
    connect(only, &QAction::triggered, this, &SeekBar::onlyThisChapterToggled);
    menu.addSeparator();
}

} // namespace expressly
