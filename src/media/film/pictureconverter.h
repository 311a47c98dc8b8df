// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/libav.h"
#include "media/film/pictureshape.h"
#include "media/film/tonetable.h"

#include <QImage>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace expressly {

/// Turns decoded frames into upright pictures in the size in which they are shown, in one pass.
class PictureConverter final
{
public:
    explicit PictureConverter(const PictureShape &shape)
        : m_shape(shape)
    {}

    /// The picture's own size, upright and in square pixels: it may change on the way.
    [[nodiscard]] QSize sizeOf(const AVFrame &frame) const;
    /// As large as fits into \a box keeping the picture's shape; its own size when \a box is empty.
    /// Null when the picture's format is not understood.
    [[nodiscard]] QImage convert(const AVFrame &frame, QSize box);

private:
    /// Memory to write a picture into, and the picture that shows it.
    struct Target
    {
        QImage image;
        uchar *memory = nullptr;
    };

    /// The scaler copies all four, though some formats use only the first.
    using Planes = std::array<uint8_t *, 4>;

    [[nodiscard]] Target freeTarget(QSize size);
    [[nodiscard]] const ToneTable *toneTableFor(const AVFrame &frame);
    [[nodiscard]] bool
    scaleToTones(const AVFrame &frame, const ToneTable &tones, const Target &target, QSize size);
    [[nodiscard]] bool
    scale(const AVFrame &frame, AVPixelFormat format, QSize size, const Planes &planes, int stride);

    libav::Scaler m_scaler;
    std::unique_ptr<ToneTable> m_tones;
    std::vector<uint16_t> m_wide; ///< The picture before its tones are brought to a usual screen.
    PictureShape m_shape;
    std::vector<Target> m_pool; ///< Memory of pictures no longer shown is used again.
};

} // namespace expressly
