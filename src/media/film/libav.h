// SPDX-License-Identifier: MIT
// The FFmpeg libraries' objects with owners, and what changed its name between FFmpeg 5.1 and 7.
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include "media/film/filmbounds.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <memory>

namespace expressly::libav {

template <auto Free>
struct FreesPointer
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(&object);
    }
};

struct FreesScaler
{
    void operator()(SwsContext *context) const { sws_freeContext(context); }
};

using FormatContext = std::unique_ptr<AVFormatContext, FreesPointer<avformat_close_input>>;
using CodecContext = std::unique_ptr<AVCodecContext, FreesPointer<avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, FreesPointer<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, FreesPointer<av_packet_free>>;
using Resampler = std::unique_ptr<SwrContext, FreesPointer<swr_free>>;
using Scaler = std::unique_ptr<SwsContext, FreesScaler>;

inline constexpr AVRational Microsecond{1, 1'000'000};

/// A damaged file may say anything: what no film reaches is brought into range.
[[nodiscard]] inline std::chrono::microseconds toMicroseconds(int64_t value, AVRational base)
{
    constexpr std::chrono::microseconds Longest = LongestFilm;
    return std::clamp(
        std::chrono::microseconds(av_rescale_q(value, base, Microsecond)), -Longest, Longest);
}

/// Rounds down, so that a time taken from a frame finds that frame again.
[[nodiscard]] inline int64_t toTimestamp(std::chrono::microseconds time, AVRational base)
{
    return av_rescale_q_rnd(time.count(), Microsecond, base, AV_ROUND_DOWN);
}

/// In the stream's time base; 0 when not known.
[[nodiscard]] inline int64_t durationOf(const AVFrame &frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(57, 30, 100)
    return frame.duration;
#else
    return frame.pkt_duration;
#endif
}

inline void setDuration(AVFrame &frame, int64_t duration)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(57, 30, 100)
    frame.duration = duration;
#else
    frame.pkt_duration = duration;
#endif
}

/// Whether the picture's lines are of two moments, every other one of each.
[[nodiscard]] inline bool isInterlaced(const AVFrame &frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return (frame.flags & AV_FRAME_FLAG_INTERLACED) != 0;
#else
    return frame.interlaced_frame != 0;
#endif
}

/// The display matrix of a stream, or null. FFmpeg 6.1 moved it to the codec parameters.
[[nodiscard]] inline const int32_t *displayMatrix(const AVStream &stream)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 102)
    const auto *data = av_packet_side_data_get(stream.codecpar->coded_side_data,
                                               stream.codecpar->nb_coded_side_data,
                                               AV_PKT_DATA_DISPLAYMATRIX);
    return data != nullptr ? reinterpret_cast<const int32_t *>(data->data) : nullptr;
#else
    return reinterpret_cast<const int32_t *>(
        av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr));
#endif
}

} // namespace expressly::libav
