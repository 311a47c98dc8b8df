// SPDX-License-Identifier: MIT
#include "session/film/jumphistory.h"

#include <utility>

namespace expressly {

using namespace std::chrono_literals;

namespace {

constexpr auto OneSkip = 2s; ///< Skips that follow one another within this are one jump.

} // namespace

void JumpHistory::push(std::chrono::milliseconds from, Kind kind, Clock::time_point now)
{
    const bool goesOn = kind == Kind::Skip && m_lastSkip && now - *m_lastSkip <= OneSkip;
    m_lastSkip = kind == Kind::Skip ? std::optional(now) : std::nullopt;
    if (goesOn) {
        return;
    }
    m_places.append(from);
    if (m_places.size() > MostJumps) {
        m_places.removeFirst();
    }
}

std::optional<std::chrono::milliseconds> JumpHistory::undo(std::chrono::milliseconds current)
{
    m_lastSkip.reset();
    if (m_places.isEmpty()) {
        return std::nullopt;
    }
    return std::exchange(m_places.last(), current);
}

std::optional<std::chrono::milliseconds> JumpHistory::goFurtherBack()
{
    m_lastSkip.reset();
    if (m_places.size() < 2) {
        return std::nullopt;
    }
    m_places.removeLast();
    return m_places.last();
}

void JumpHistory::clear()
{
    m_places.clear();
    m_lastSkip.reset();
}

} // namespace expressly
