// SPDX-License-Identifier: MIT
#include "media/videoreader.h"

#include <algorithm>
#include <thread>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// Pictures that cannot be decoded are passed over, but not for ever.
constexpr int MostErrorsInARow = 500;

/// How far before a seek's target the decoder may leave out pictures that no other one needs.
constexpr auto SkippingMargin = 200ms;

} // namespace

VideoReader::VideoReader(FilmFile film)
    : m_film(std::move(film))
    , m_packet(av_packet_alloc())
    , m_decoded(av_frame_alloc())
    , m_frame(av_frame_alloc())
    , m_lookahead(av_frame_alloc())
{
    if (!openDecoder()) {
        m_problem =
            QStringLiteral("This computer has no decoder for the picture (%1). The lesson's words "
                           "and pictures still work; an MP4 file with H.264 video would play.")
                .arg(m_film.info.videoCodec);
    }
}

bool VideoReader::openDecoder()
{
    const AVStream &stream = *m_film.stream(m_film.videoStream);
    const AVCodec *codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (codec == nullptr) {
        return false;
    }
    m_decoder.reset(avcodec_alloc_context3(codec));
    if (avcodec_parameters_to_context(m_decoder.get(), stream.codecpar) < 0) {
        return false;
    }
    m_decoder->pkt_timebase = stream.time_base;
    // More threads would only add memory: one per core decodes 1080p faster than it is shown.
    m_decoder->thread_count =
        static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
    return avcodec_open2(m_decoder.get(), codec, nullptr) >= 0;
}

VideoReader::Outcome VideoReader::readNext()
{
    if (m_hasLookahead) {
        m_hasLookahead = false;
        return accept(*m_lookahead);
    }
    const Outcome outcome = decode(std::chrono::microseconds::min(), {});
    return outcome == Outcome::Frame ? accept(*m_decoded) : outcome;
}

VideoReader::Outcome VideoReader::seek(std::chrono::microseconds target, const Cancelled &cancelled)
{
    target = std::max(target, 0us);
    if (m_positioned && m_frame->buf[0] != nullptr && m_start <= target
        && target < m_start + m_duration) {
        return Outcome::Frame; // it is the one given out last
    }
    if (canReachForward(target)) {
        const Outcome outcome = advanceTo(target, Skipping::Allowed, cancelled);
        if (outcome != Outcome::Frame || m_start <= target) {
            return outcome;
        }
    }
    // Some indexes point behind the time asked for; then the jump begins earlier, at last at the
    // very beginning.
    for (const auto lead : {0us, 2'000'000us, 15'000'000us, std::chrono::microseconds::max()}) {
        const bool fromBeginning = lead > target || target == 0us;
        if (!(fromBeginning ? rewind() : jumpBefore(target - lead))) {
            return Outcome::Broken;
        }
        const Outcome outcome = advanceTo(target, Skipping::Allowed, cancelled);
        if (outcome == Outcome::End && !fromBeginning) {
            continue; // the index promises more than the file holds
        }
        if (outcome != Outcome::Frame || m_start <= target || fromBeginning) {
            return outcome;
        }
    }
    return Outcome::Broken;
}

/// Whether decoding on reaches the target without a key frame that would be a shorter way.
bool VideoReader::canReachForward(std::chrono::microseconds target) const
{
    if (!m_positioned || m_drained || m_hasLookahead || target < m_start + m_duration
        || m_lastPacketTime == AV_NOPTS_VALUE) {
        return false;
    }
    AVStream *stream = m_film.stream(m_film.videoStream);
    const int64_t wanted = libav::toTimestamp(target + m_film.zero, stream->time_base);
    const AVIndexEntry *key =
        avformat_index_get_entry_from_timestamp(stream, wanted, AVSEEK_FLAG_BACKWARD);
    return key != nullptr ? key->timestamp <= m_lastPacketTime : target - m_start < 500ms;
}

bool VideoReader::jumpBefore(std::chrono::microseconds target)
{
    const AVRational base = m_film.stream(m_film.videoStream)->time_base;
    const int64_t wanted = libav::toTimestamp(target + m_film.zero, base);
    const int error =
        av_seek_frame(m_film.context.get(), m_film.videoStream, wanted, AVSEEK_FLAG_BACKWARD);
    return error < 0 ? rewind() : beginAnew();
}

bool VideoReader::rewind()
{
    AVFormatContext *context = m_film.context.get();
    // Transport streams look for the nearest key frame and miss the first one: they take bytes.
    if ((context->iformat->flags & AVFMT_TS_DISCONT) != 0
        && av_seek_frame(context, -1, 0, AVSEEK_FLAG_BYTE) >= 0) {
        return beginAnew();
    }
    const AVRational base = m_film.stream(m_film.videoStream)->time_base;
    const int64_t first = libav::toTimestamp(m_film.zero, base);
    if (av_seek_frame(context, m_film.videoStream, first, AVSEEK_FLAG_BACKWARD) >= 0
        || avformat_seek_file(context, m_film.videoStream, INT64_MIN, first, INT64_MAX, 0) >= 0
        || av_seek_frame(context, -1, 0, AVSEEK_FLAG_BYTE) >= 0) {
        return beginAnew();
    }
    m_positioned = false;
    return false;
}

bool VideoReader::beginAnew()
{
    avcodec_flush_buffers(m_decoder.get());
    m_hasLookahead = false;
    m_drained = false;
    m_lastPacketTime = AV_NOPTS_VALUE;
    m_positioned = true;
    return true;
}

/// Decodes until the frame that covers the target is known: by its duration, or because the next
/// one begins later, or because the film ends.
VideoReader::Outcome VideoReader::advanceTo(std::chrono::microseconds target,
                                            Skipping skipping,
                                            const Cancelled &cancelled)
{
    const auto skipBefore =
        skipping == Skipping::Allowed ? target - SkippingMargin : std::chrono::microseconds::min();
    const libav::Frame before(av_frame_alloc());
    auto beforeEnd = std::chrono::microseconds::min();
    bool hasBefore = false;
    while (true) {
        const Outcome outcome = decode(skipBefore, cancelled);
        const bool mayHaveSkipped =
            skipping == Skipping::Allowed && beforeEnd + SkippingMargin < target;
        if (outcome == Outcome::End && hasBefore) {
            return mayHaveSkipped ? lookAtEveryFrame(target, cancelled) : accept(*before);
        }
        if (outcome != Outcome::Frame) {
            return outcome;
        }
        const AVRational base = m_film.stream(m_film.videoStream)->time_base;
        const auto start =
            libav::toMicroseconds(m_decoded->best_effort_timestamp, base) - m_film.zero;
        const auto end = start + libav::toMicroseconds(libav::durationOf(*m_decoded), base);
        if (start > target && hasBefore) {
            if (mayHaveSkipped) {
                return lookAtEveryFrame(target, cancelled);
            }
            std::swap(m_lookahead, m_decoded);
            m_hasLookahead = true;
            return accept(*before);
        }
        if (start > target || end > target) {
            return accept(*m_decoded);
        }
        av_frame_unref(before.get());
        av_frame_move_ref(before.get(), m_decoded.get());
        beforeEnd = end;
        hasBefore = true;
    }
}

VideoReader::Outcome VideoReader::decode(std::chrono::microseconds skipBefore,
                                         const Cancelled &cancelled)
{
    while (true) {
        const int result = avcodec_receive_frame(m_decoder.get(), m_decoded.get());
        if (result == 0) {
            m_errorsInARow = 0;
            return Outcome::Frame;
        }
        if (result == AVERROR_EOF) {
            return Outcome::End;
        }
        if (result != AVERROR(EAGAIN) && ++m_errorsInARow > MostErrorsInARow) {
            return Outcome::Broken;
        }
        if (cancelled && cancelled()) {
            m_positioned = false;
            return Outcome::Cancelled;
        }
        if (!feed(skipBefore)) {
            return Outcome::Broken;
        }
    }
}

bool VideoReader::feed(std::chrono::microseconds skipBefore)
{
    if (m_drained) {
        return ++m_errorsInARow <= MostErrorsInARow;
    }
    AVPacket *packet = m_packet.get();
    if (av_read_frame(m_film.context.get(), packet) < 0) {
        m_drained = true; // the end, or a file that ends early: what was read so far is still shown
        avcodec_send_packet(m_decoder.get(), nullptr);
        return true;
    }
    if (packet->stream_index == m_film.videoStream) {
        const AVRational base = m_film.stream(m_film.videoStream)->time_base;
        const int64_t shown = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        m_lastPacketTime = packet->dts != AV_NOPTS_VALUE ? packet->dts : packet->pts;
        const bool early =
            shown != AV_NOPTS_VALUE
            && libav::toMicroseconds(shown + packet->duration, base) - m_film.zero < skipBefore;
        m_decoder->skip_frame = early ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
        if (avcodec_send_packet(m_decoder.get(), packet) < 0) {
            ++m_errorsInARow;
        }
    }
    av_packet_unref(packet);
    return m_errorsInARow <= MostErrorsInARow;
}

/// The gap before the frame that was found is so long that pictures in it may have been left out.
VideoReader::Outcome VideoReader::lookAtEveryFrame(std::chrono::microseconds target,
                                                   const Cancelled &cancelled)
{
    return jumpBefore(target) ? advanceTo(target, Skipping::Forbidden, cancelled) : Outcome::Broken;
}

VideoReader::Outcome VideoReader::accept(AVFrame &decoded)
{
    const AVRational base = m_film.stream(m_film.videoStream)->time_base;
    if (decoded.best_effort_timestamp == AV_NOPTS_VALUE) {
        m_start += m_duration;
    } else {
        m_start = libav::toMicroseconds(decoded.best_effort_timestamp, base) - m_film.zero;
    }
    m_duration = libav::toMicroseconds(libav::durationOf(decoded), base);
    av_frame_unref(m_frame.get());
    av_frame_move_ref(m_frame.get(), &decoded);
    return Outcome::Frame;
}

} // namespace expressly
