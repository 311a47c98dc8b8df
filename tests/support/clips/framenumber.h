// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QRectF>

#include <optional>

namespace expressly::test {

struct FramePattern
{
    int number = 0;
    bool mirrored = false;   ///< Left and right are exchanged.
    bool upsideDown = false; ///< Top and bottom are exchanged; with mirrored: turned by 180°.
    QRectF picture;          ///< Where the film's picture lies in the image, to about a pixel.
};

/// Reads the pattern of a picture that fills the whole image, at any size from about 160 px width.
[[nodiscard]] std::optional<FramePattern> readPattern(const QImage &picture);

/// Looks for the largest film picture inside a larger one, such as a screenshot of a window.
[[nodiscard]] std::optional<FramePattern> findPattern(const QImage &screenshot);

/// The number of the frame; empty when it cannot be read, or is mirrored or upside down.
[[nodiscard]] std::optional<int> readFrameNumber(const QImage &picture);
[[nodiscard]] std::optional<int> findFrameNumber(const QImage &screenshot);

} // namespace expressly::test
