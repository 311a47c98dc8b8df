// SPDX-License-Identifier: MIT
// The FFmpeg libraries' objects with owners, and their times.
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
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

} // namespace expressly::libav
