// SPDX-License-Identifier: MIT
#include "session/guide/history.h"

namespace expressly {

void History::visit(const HistoryPlace &place)
{
    const auto here = current();
    if (here && here->lesson == place.lesson && here->step == place.step) {
        return;
    }
    m_places.resize(m_index + 1);
    m_places.append(place);
    ++m_index;
}

void History::updateCurrent(int paragraph, double fraction)
{
    if (m_index >= 0) {
        m_places[m_index].paragraph = paragraph;
        m_places[m_index].fraction = fraction;
    }
}

std::optional<HistoryPlace> History::current() const
{
    if (m_index < 0) {
        return std::nullopt;
    }
    return m_places.at(m_index);
}

std::optional<HistoryPlace> History::goBack()
{
    if (!canGoBack()) {
        return std::nullopt;
    }
    --m_index;
    return current();
}

std::optional<HistoryPlace> History::goForward()
{
    if (!canGoForward()) {
        return std::nullopt;
    }
    ++m_index;
    return current();
}

} // namespace expressly
