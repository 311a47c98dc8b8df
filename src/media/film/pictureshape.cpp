// SPDX-License-Identifier: MIT
#include "media/film/pictureshape.h"

#include "media/film/libavnames.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace expressly {

namespace {

/// Pixels narrower or flatter than this are a damaged header's, and would cost memory without end.
constexpr int MostAspect = 16;

bool isBelievable(AVRational aspect)
{
    return aspect.num > 0 && aspect.den > 0 && aspect.num / aspect.den < MostAspect
           && aspect.den / aspect.num < MostAspect;
}

/// A display matrix holds, row by row, where the stored picture's axes point when it is shown:
/// (a b) the one across, (c d) the one down.
void readMatrix(const int32_t *matrix, PictureShape &shape)
{
    const double a = matrix[0];
    const double b = matrix[1];
    const double c = matrix[3];
    const double d = matrix[4];
    const double determinant = a * d - b * c;
    if (determinant == 0) {
        return; // a picture of no size: the matrix means nothing
    }
    shape.isMirrored = determinant < 0;
    // Mirroring exchanges what lies across; the axis down tells by itself how far it is turned.
    const auto quarters = std::lround(std::atan2(-c, d) / (std::numbers::pi / 2));
    shape.clockwiseTurns = static_cast<int>((quarters + 4) % 4);
}

} // namespace

QSize PictureShape::squareSize(QSize pixels, AVRational ownAspect) const
{
    AVRational believed{1, 1};
    const bool isLikeFirst = pixels == stored && av_cmp_q(ownAspect, codedAspect) == 0;
    if (isBelievable(aspect) && (isLikeFirst || !isBelievable(ownAspect))) {
        believed = aspect;
    } else if (isBelievable(ownAspect)) {
        believed = ownAspect;
    }
    const auto width = av_rescale(pixels.width(), believed.num, believed.den);
    return {static_cast<int>(std::max<int64_t>(width, 1)), std::max(pixels.height(), 1)};
}

QImage PictureShape::upright(const QImage &picture) const
{
    // Half a turn is a reflection in both directions.
    const bool isHalfTurned = clockwiseTurns >= 2;
    const bool acrossIsReflected = isMirrored != isHalfTurned;
    const QImage reflected = acrossIsReflected || isHalfTurned
                                 ? picture.mirrored(acrossIsReflected, isHalfTurned)
                                 : picture;
    return exchangesSides() ? reflected.transformed(QTransform().rotate(90)) : reflected;
}

PictureShape shapeOf(const AVStream &stream)
{
    const AVCodecParameters &codec = *stream.codecpar;
    PictureShape shape{.stored = QSize(codec.width, codec.height),
                       .aspect = stream.sample_aspect_ratio,
                       .codedAspect = codec.sample_aspect_ratio};
    if (const int32_t *matrix = libav::displayMatrix(stream)) {
        readMatrix(matrix, shape);
    }
    return shape;
}

} // namespace expressly
