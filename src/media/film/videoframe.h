// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <chrono>

namespace expressly {

/// One picture of a film, upright, with the time it covers: [start, start + duration).
struct VideoFrame
{
    QImage image;
    std::chrono::microseconds start{0}; ///< From the first moment of the film, which is 0.
    std::chrono::microseconds duration{0};
    QSize videoSize; ///< The picture's own size, upright, in square pixels; the image may be
                     ///< smaller. It may change on the way.

    [[nodiscard]] bool isNull() const { return image.isNull(); }
};

} // namespace expressly
