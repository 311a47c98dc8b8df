// SPDX-License-Identifier: MIT
#include "media/pictureconverter.h"

#include <QTransform>

#include <algorithm>

namespace expressly {

namespace {

constexpr std::size_t PoolSize = 8;

/// libswscale's fast paths write whole vectors: rows are padded to these, and so is the end.
constexpr qsizetype VectorBytes = 64;

QSize squarePixelSize(const AVFrame &frame)
{
    const AVRational aspect = frame.sample_aspect_ratio.num > 0 && frame.sample_aspect_ratio.den > 0
                                  ? frame.sample_aspect_ratio
                                  : AVRational{1, 1};
    return {static_cast<int>(av_rescale(frame.width, aspect.num, aspect.den)), frame.height};
}

/// Films that do not say are made as their size suggests: HD in BT.709, smaller ones in BT.601.
int colorSpaceOf(const AVFrame &frame)
{
    switch (frame.colorspace) {
    case AVCOL_SPC_BT709:
        return SWS_CS_ITU709;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return SWS_CS_BT2020;
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
        return SWS_CS_ITU601;
    case AVCOL_SPC_SMPTE240M:
        return SWS_CS_SMPTE240M;
    default: // libav's list grows
        return frame.height >= 720 ? SWS_CS_ITU709 : SWS_CS_ITU601;
    }
}

/// The old full-range formats warn in libswscale; they are their namesakes with the range told
/// apart.
AVPixelFormat modernFormat(int format)
{
    switch (format) {
    case AV_PIX_FMT_YUVJ420P:
        return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
        return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
        return AV_PIX_FMT_YUV444P;
    default:
        return static_cast<AVPixelFormat>(format);
    }
}

bool isFullRange(const AVFrame &frame)
{
    return frame.color_range == AVCOL_RANGE_JPEG || modernFormat(frame.format) != frame.format;
}

/// libswscale takes a way that costs three times as much for an odd width; nobody sees one column.
QSize evenWidth(QSize size, QSize box)
{
    const int odd = size.width() % 2;
    const bool mayGrow = box.isEmpty() || size.width() < box.width();
    return QSize(size.width() + (mayGrow ? odd : -odd), size.height()).expandedTo({1, 1});
}

} // namespace

QImage PictureConverter::convert(const AVFrame &frame, QSize box)
{
    const QSize natural = squarePixelSize(frame);
    if (natural.isEmpty()) {
        return {};
    }
    const QSize fitting = m_turns % 2 == 0 ? box : box.transposed();
    QSize size = box.isEmpty() ? natural : natural.scaled(fitting, Qt::KeepAspectRatio);
    size = evenWidth(size, fitting);

    m_scaler.reset(sws_getCachedContext(m_scaler.release(),
                                        frame.width,
                                        frame.height,
                                        modernFormat(frame.format),
                                        size.width(),
                                        size.height(),
                                        AV_PIX_FMT_BGR0,
                                        SWS_BILINEAR,
                                        nullptr,
                                        nullptr,
                                        nullptr));
    if (!m_scaler) {
        return {};
    }
    const int *coefficients = sws_getCoefficients(colorSpaceOf(frame));
    sws_setColorspaceDetails(m_scaler.get(),
                             coefficients,
                             isFullRange(frame) ? 1 : 0,
                             coefficients,
                             1,
                             0,
                             1 << 16,
                             1 << 16);
    const Target target = freeTarget(size);
    uint8_t *lines[] = {target.memory};
    const int strides[] = {static_cast<int>(target.image.bytesPerLine())};
    sws_scale(m_scaler.get(), frame.data, frame.linesize, 0, frame.height, lines, strides);
    return m_turns == 0 ? target.image
                        : target.image.transformed(QTransform().rotate(90.0 * m_turns));
}

PictureConverter::Target PictureConverter::freeTarget(QSize size)
{
    std::erase_if(m_pool, [size](const Target &target) { return target.image.size() != size; });
    // Detached: nobody shows the picture any more.
    const auto free = std::ranges::find_if(
        m_pool, [](const Target &target) { return target.image.isDetached(); });
    if (free != m_pool.end()) {
        return *free;
    }
    const qsizetype row =
        (size.width() * qsizetype{4} + VectorBytes - 1) / VectorBytes * VectorBytes;
    const auto bytes = static_cast<std::size_t>(row * size.height() + VectorBytes);
    auto *memory = static_cast<uchar *>(qMallocAligned(bytes, VectorBytes));
    Q_CHECK_PTR(memory);
    const Target target{
        .image = QImage(
            memory, size.width(), size.height(), row, QImage::Format_RGB32, qFreeAligned, memory),
        .memory = memory};
    if (m_pool.size() < PoolSize) {
        m_pool.push_back(target);
    }
    return target;
}

} // namespace expressly
