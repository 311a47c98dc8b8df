// SPDX-License-Identifier: MIT
#include "media/film/tonetable.h"

#include "media/film/picturefilter.h"

extern "C" {
#include <libavutil/mastering_display_metadata.h>
}

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace expressly {

namespace {

constexpr int Steps = 32;
constexpr int Nodes = Steps + 1;

/// In cd/m². White paper is this bright in such films (ITU-R BT.2408) …
constexpr double White = 203;
/// … and what is brighter usually ends here; films may say otherwise.
constexpr double UsualBrightest = 1000;
constexpr double MostBrightest = 10'000;

template <typename T>
const T *sideData(const AVFrame &frame, AVFrameSideDataType type)
{
    const AVFrameSideData *data = av_frame_get_side_data(&frame, type);
    return data != nullptr ? reinterpret_cast<const T *>(data->data) : nullptr;
}

double brightestOf(const AVFrame &frame)
{
    double brightest = 0;
    const auto *light = sideData<AVContentLightMetadata>(frame, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL);
    const auto *screen =
        sideData<AVMasteringDisplayMetadata>(frame, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA);
    if (light != nullptr && light->MaxCLL > 0) {
        brightest = light->MaxCLL;
    } else if (screen != nullptr && screen->has_luminance != 0 && screen->max_luminance.den != 0) {
        brightest = av_q2d(screen->max_luminance);
    }
    return brightest > White ? std::min(brightest, MostBrightest) : UsualBrightest;
}

/// Up to half of white, colours stay as they are; what is brighter is drawn together so that
/// something of it is still told apart. Gamuts are joined while the light is linear.
QByteArray chainFor(const ToneTable::Kind &kind)
{
    return "zscale=transfer=linear:npl=" + QByteArray::number(White)
           + ",format=gbrpf32,zscale=primaries=bt709,tonemap=mobius:param=0.5:peak="
           + QByteArray::number(kind.brightest / White) + ",format=gbrpf32";
}

/// White in a table of lights, so fine that the darkest greys are told apart.
constexpr int Full = 1 << 17;

/// What a usual screen is told for an amount of light (ITU-R BT.1886).
uint8_t codeOf(double light)
{
    constexpr double Gamma = 2.4;
    return static_cast<uint8_t>(std::lround(255 * std::pow(light, 1 / Gamma)));
}

const std::array<uint8_t, Full + 1> &codes()
{
    static const auto Codes = [] {
        std::array<uint8_t, Full + 1> codes{};
        for (std::size_t light = 0; light < codes.size(); ++light) {
            codes.at(light) = codeOf(static_cast<double>(light) / Full);
        }
        return codes;
    }();
    return Codes;
}

/// Colours that a usual screen does not have are below zero in one of their channels.
float lightOf(float value)
{
    return std::isfinite(value) ? std::clamp(value, -2.0F, 2.0F) * Full : 0;
}

/// Every colour of the grid, one picture row for each red. The planes are green, blue, red.
libav::Frame grid(const ToneTable::Kind &kind)
{
    libav::Frame frame(av_frame_alloc());
    frame->format = AV_PIX_FMT_GBRP16;
    frame->width = Nodes * Nodes;
    frame->height = Nodes;
    frame->color_trc = kind.transfer;
    frame->color_primaries = kind.primaries;
    frame->colorspace = AVCOL_SPC_RGB;
    frame->color_range = AVCOL_RANGE_JPEG;
    if (av_frame_get_buffer(frame.get(), 0) < 0) {
        return nullptr;
    }
    const auto value = [](int node) { return static_cast<uint16_t>(node * 65535 / Steps); };
    for (int red = 0; red < Nodes; ++red) {
        std::array<uint16_t *, 3> rows{};
        for (std::size_t plane = 0; plane < rows.size(); ++plane) {
            rows.at(plane) = reinterpret_cast<uint16_t *>(
                frame->data[plane] + ptrdiff_t{red} * frame->linesize[plane]);
        }
        for (int x = 0; x < frame->width; ++x) {
            rows[0][x] = value(x / Nodes);
            rows[1][x] = value(x % Nodes);
            rows[2][x] = value(red);
        }
    }
    return frame;
}

/// Where a channel's value lies: at the node below it, and how far beyond; 1 is the next one.
struct Place
{
    Place(uint16_t value, int toNext)
        : node((value * Steps >> 16) * toNext)
        , stride(toNext)
        , beyond(static_cast<float>(value * Steps & 0xFFFF) / 0x10000)
    {}
    int node;
    int stride;
    float beyond;
};

} // namespace

std::optional<ToneTable::Kind> ToneTable::kindOf(const AVFrame &frame)
{
    if (frame.color_trc != AVCOL_TRC_SMPTE2084 && frame.color_trc != AVCOL_TRC_ARIB_STD_B67) {
        return std::nullopt;
    }
    const bool saysPrimaries = frame.color_primaries != AVCOL_PRI_UNSPECIFIED
                               && frame.color_primaries != AVCOL_PRI_RESERVED0;
    return Kind{.transfer = frame.color_trc,
                .primaries = saysPrimaries ? frame.color_primaries : AVCOL_PRI_BT2020,
                .brightest = frame.color_trc == AVCOL_TRC_ARIB_STD_B67 ? UsualBrightest
                                                                       : brightestOf(frame)};
}

ToneTable::ToneTable(const Kind &kind)
    : m_kind(kind)
{
    libav::Frame frame = grid(kind);
    if (!frame) {
        return;
    }
    PictureFilter filter(*frame, chainFor(kind).constData(), 1);
    const libav::Frame result(av_frame_alloc());
    if (!filter.put(*frame) || !filter.finish() || !filter.take(*result)
        || result->format != AV_PIX_FMT_GBRPF32 || result->width != Nodes * Nodes
        || result->height != Nodes) {
        return;
    }
    m_lights.reserve(std::size_t{Nodes} * Nodes * Nodes);
    for (int y = 0; y < result->height; ++y) {
        const auto row = [&result, y](int plane) {
            return reinterpret_cast<const float *>(result->data[plane]
                                                   + ptrdiff_t{y} * result->linesize[plane]);
        };
        for (int x = 0; x < result->width; ++x) {
            const Light::Lanes lanes{lightOf(row(2)[x]), lightOf(row(0)[x]), lightOf(row(1)[x]), 0};
            m_lights.push_back(Light{lanes});
        }
    }
}

/// Between the corners of the cell in which a colour lies it goes from the dark one to the light
/// one, along the edges of the channels that are furthest beyond first: so greys stay grey.
void ToneTable::apply(const Planes &from, QRgb *to, int count) const
{
    constexpr int Diagonal = Nodes * Nodes + Nodes + 1;
    const uint8_t *codeOfLight = codes().data();
    for (int index = 0; index < count; ++index) {
        const Place green(from[0][index], Nodes);
        const Place blue(from[1][index], 1);
        const Place red(from[2][index], Nodes * Nodes);
        const Light *cell = m_lights.data() + red.node + green.node + blue.node;
        std::array<Place, 3> ways{red, green, blue};
        if (ways[0].beyond < ways[1].beyond) {
            std::swap(ways[0], ways[1]);
        }
        if (ways[1].beyond < ways[2].beyond) {
            std::swap(ways[1], ways[2]);
        }
        if (ways[0].beyond < ways[1].beyond) {
            std::swap(ways[0], ways[1]);
        }
        const auto light =
            cell[0].lanes * (1 - ways[0].beyond)
            + cell[ways[0].stride].lanes * (ways[0].beyond - ways[1].beyond)
            + cell[ways[0].stride + ways[1].stride].lanes * (ways[1].beyond - ways[2].beyond)
            + cell[Diagonal].lanes * ways[2].beyond;
        const auto code = [codeOfLight, &light](int channel) {
            return codeOfLight[std::clamp(static_cast<int>(light[channel]), 0, Full)];
        };
        to[index] = qRgb(code(0), code(1), code(2));
    }
}

} // namespace expressly
