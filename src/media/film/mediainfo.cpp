// SPDX-License-Identifier: MIT
#include "media/film/mediainfo.h"

#include <algorithm>
#include <iterator>

namespace expressly {

int MediaInfo::usualSound() const
{
    const auto usual = std::ranges::find(sounds, true, &SoundInfo::isUsual);
    return usual != sounds.end() ? static_cast<int>(std::distance(sounds.begin(), usual)) : -1;
}

} // namespace expressly
