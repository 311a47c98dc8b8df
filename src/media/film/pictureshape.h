// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/libav.h"

#include <QImage>
#include <QSize>

namespace expressly {

/// How the pictures of a film are stored, and what brings them upright.
struct PictureShape
{
    QSize stored;                 ///< As the film's header says; single pictures may differ.
    AVRational aspect{0, 1};      ///< Of a pixel, as the container says; 0: it does not.
    AVRational codedAspect{0, 1}; ///< Of a pixel, as the first picture says; 0: it does not.
    bool isMirrored = false;      ///< The picture is seen in a mirror first,
    int clockwiseTurns = 0;       ///< then turned by so many quarters.

    /// In square pixels, not yet upright. The container's word holds for pictures that say what the
    /// first one does.
    [[nodiscard]] QSize squareSize(QSize pixels, AVRational ownAspect) const;
    [[nodiscard]] bool exchangesSides() const { return clockwiseTurns % 2 != 0; }
    [[nodiscard]] QSize upright(QSize size) const
    {
        return exchangesSides() ? size.transposed() : size;
    }
    [[nodiscard]] QImage upright(const QImage &picture) const;
};

[[nodiscard]] PictureShape shapeOf(const AVStream &stream);

} // namespace expressly
