// SPDX-License-Identifier: MIT
#include "media/film/mediaplayer.h"

namespace expressly {

using namespace std::chrono_literals;

void MediaPlayer::setPauseAt(std::optional<std::chrono::milliseconds> position)
{
    setLoop(position ? std::optional(
                Loop{.start = 0ms, .end = *position, .rounds = 1, .then = Loop::Then::Wait})
                     : std::nullopt);
}

} // namespace expressly
