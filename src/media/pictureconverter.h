// SPDX-License-Identifier: MIT
#pragma once

#include "media/libav.h"

#include <QImage>

#include <vector>

namespace expressly {

/// Turns decoded frames into upright pictures in the size in which they are shown, in one pass.
class PictureConverter final
{
public:
    explicit PictureConverter(int clockwiseTurns)
        : m_turns(clockwiseTurns)
    {}

    /// As large as fits into \a box keeping the film's shape; its own size when \a box is empty.
    /// Null when the picture's format is not understood.
    [[nodiscard]] QImage convert(const AVFrame &frame, QSize box);

private:
    /// Memory to write a picture into, and the picture that shows it.
    struct Target
    {
        QImage image;
        uchar *memory = nullptr;
    };

    [[nodiscard]] Target freeTarget(QSize size);

    libav::Scaler m_scaler;
    int m_turns = 0;
    std::vector<Target> m_pool; ///< Memory of pictures no longer shown is used again.
};

} // namespace expressly
