// SPDX-License-Identifier: MIT
#include "media/film/mediaplayer.h"

#include <algorithm>
#include <iterator>

namespace expressly {

using namespace std::chrono_literals;

int MediaInfo::usualSound() const
{
    const auto usual = std::ranges::find(sounds, true, &SoundInfo::isUsual);
    return usual != sounds.end() ? static_cast<int>(std::distance(sounds.begin(), usual)) : -1;
}

void MediaPlayer::setPauseAt(std::optional<std::chrono::milliseconds> position)
{
    setLoop(position ? std::optional(
                Loop{.start = 0ms, .end = *position, .rounds = 1, .then = Loop::Then::Wait})
                     : std::nullopt);
}

} // namespace expressly
