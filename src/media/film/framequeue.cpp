// SPDX-License-Identifier: MIT
#include "media/film/framequeue.h"

#include <utility>

namespace expressly {

void FrameQueue::append(FrameDelivery delivery)
{
    m_frames.push_back(std::move(delivery));
}

std::optional<FrameDelivery> FrameQueue::takeDue(std::chrono::microseconds position)
{
    std::optional<FrameDelivery> due;
    while (!isEmpty() && (next().isFirst || next().due <= position)) {
        const bool mustBeSeen = next().isFirst || next().beginsRound;
        if (mustBeSeen && due) {
            break;
        }
        due = takeNext();
        if (mustBeSeen) {
            break;
        }
    }
    return due;
}

std::optional<FrameDelivery> FrameQueue::takeNext()
{
    if (isEmpty()) {
        return std::nullopt;
    }
    std::optional<FrameDelivery> next = std::move(m_frames.front());
    m_frames.pop_front();
    return next;
}

void FrameQueue::dropReadAhead()
{
    std::erase_if(m_frames, [](const FrameDelivery &each) { return !each.isFirst; });
}

} // namespace expressly
