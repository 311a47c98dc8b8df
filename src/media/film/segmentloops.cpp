// SPDX-License-Identifier: MIT
#include "media/film/segmentloops.h"

#include <algorithm>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;

bool OwnLoop::contains(Time position) const
{
    return isComplete() && position >= *start && position < *end;
}

void OwnLoop::settle(Time shortest, Time filmEnd)
{
    if (*start > *end) {
        std::swap(start, end);
    }
    end = std::max(*end, *start + shortest);
    if (filmEnd > 0ms && *end > filmEnd) {
        end = filmEnd;
        start = std::max(0ms, std::min(*start, filmEnd - shortest));
    }
}

std::optional<Loop> OwnLoop::acting() const
{
    if (!isOn) {
        return std::nullopt;
    }
    return Loop{.start = *start, .end = *end, .rounds = rounds, .then = Loop::Then::GoOn};
}

} // namespace expressly
