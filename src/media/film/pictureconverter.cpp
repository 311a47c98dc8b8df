// SPDX-License-Identifier: MIT
#include "media/film/pictureconverter.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace expressly {

namespace {

constexpr std::size_t PoolSize = 8;

/// libswscale's fast paths write whole vectors: rows are padded to these, and so is the end.
constexpr int VectorBytes = 64;

constexpr int roundedUp(int bytes)
{
    return (bytes + VectorBytes - 1) / VectorBytes * VectorBytes;
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
        if (frame.color_primaries == AVCOL_PRI_BT2020) {
            return SWS_CS_BT2020;
        }
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

QSize PictureConverter::sizeOf(const AVFrame &frame) const
{
    return m_shape.upright(
        m_shape.squareSize({frame.width, frame.height}, frame.sample_aspect_ratio));
}

QImage PictureConverter::convert(const AVFrame &frame, QSize box)
{
    const QSize natural = m_shape.upright(sizeOf(frame)); // as it is stored
    const QSize fitting = m_shape.upright(box);
    QSize size = box.isEmpty() ? natural : natural.scaled(fitting, Qt::KeepAspectRatio);
    size = evenWidth(size, fitting);

    const Target target = freeTarget(size);
    const auto stride = static_cast<int>(target.image.bytesPerLine());
    if (const ToneTable *tones = toneTableFor(frame)) {
        if (!scaleToTones(frame, *tones, target, size)) {
            return {};
        }
    } else if (!scale(frame, AV_PIX_FMT_BGR0, size, {target.memory}, stride)) {
        return {};
    }
    return m_shape.upright(target.image);
}

/// The scaler is quick with planes of 16 bits; packed ones take it five times as long.
bool PictureConverter::scaleToTones(const AVFrame &frame,
                                    const ToneTable &tones,
                                    const Target &target,
                                    QSize size)
{
    const int stride = roundedUp(size.width() * static_cast<int>(sizeof(uint16_t)));
    const auto plane = static_cast<std::size_t>(stride) * static_cast<std::size_t>(size.height());
    m_wide.resize((3 * plane + VectorBytes) / sizeof(uint16_t));
    auto *memory = reinterpret_cast<uint8_t *>(m_wide.data());
    const Planes planes{memory, memory + plane, memory + 2 * plane};
    if (!scale(frame, AV_PIX_FMT_GBRP16, size, planes, stride)) {
        return false;
    }
    for (int y = 0; y < size.height(); ++y) {
        const auto row = [&planes, offset = ptrdiff_t{y} * stride](std::size_t index) {
            return reinterpret_cast<const uint16_t *>(planes.at(index) + offset);
        };
        tones.apply({row(0), row(1), row(2)},
                    reinterpret_cast<QRgb *>(target.memory + y * target.image.bytesPerLine()),
                    size.width());
    }
    return true;
}

bool PictureConverter::scale(
    const AVFrame &frame, AVPixelFormat format, QSize size, const Planes &planes, int stride)
{
    m_scaler.reset(sws_getCachedContext(m_scaler.release(),
                                        frame.width,
                                        frame.height,
                                        modernFormat(frame.format),
                                        size.width(),
                                        size.height(),
                                        format,
                                        SWS_BILINEAR,
                                        nullptr,
                                        nullptr,
                                        nullptr));
    if (!m_scaler) {
        return false;
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
    const std::array<int, 4> strides{stride, stride, stride, stride};
    sws_scale(
        m_scaler.get(), frame.data, frame.linesize, 0, frame.height, planes.data(), strides.data());
    return true;
}

/// Null when the film's colours are those of a usual screen.
const ToneTable *PictureConverter::toneTableFor(const AVFrame &frame)
{
    const auto kind = ToneTable::kindOf(frame);
    if (!kind) {
        return nullptr;
    }
    if (!m_tones || m_tones->kind() != *kind) {
        m_tones = std::make_unique<ToneTable>(*kind);
    }
    return m_tones->isValid() ? m_tones.get() : nullptr;
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
    const qsizetype row = roundedUp(size.width() * 4);
    const auto bytes = static_cast<std::size_t>(row * size.height() + VectorBytes);
    auto *memory = static_cast<uchar *>(qMallocAligned(bytes, VectorBytes));
    Q_CHECK_PTR(memory);
    Target target{
        .image = QImage(
            memory, size.width(), size.height(), row, QImage::Format_RGB32, qFreeAligned, memory),
        .memory = memory};
    if (m_pool.size() < PoolSize) {
        m_pool.push_back(target);
    }
    return target;
}

} // namespace expressly
