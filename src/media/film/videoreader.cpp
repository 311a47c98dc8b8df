// SPDX-License-Identifier: MIT
#include "media/film/videoreader.h"

#include "media/film/filmtimes.h"
#include "media/film/libavnames.h"
#include "media/words.h"

#include <algorithm>
#include <thread>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// Pictures that cannot be decoded are passed over, but not for ever.
constexpr int MostErrorsInARow = 500;

/// How far before a seek's target the decoder may leave out pictures that no other one needs.
constexpr auto SkippingMargin = 200ms;

/// Who goes back a little goes back again: then all pictures of this long before are kept, so that
/// the next steps back find theirs without decoding.
constexpr auto BackwardMargin = 1s;

/// Sound that is said to go on this much after the last picture does; more is looked for.
constexpr auto MostMissing = 2s;

/// Decoded pictures that are kept: about half a second of 1080p, five of 360p.
constexpr qsizetype MostBytesKept = qsizetype{48} * 1024 * 1024;

/// More threads would only add memory: one per core decodes 1080p faster than it is shown.
int threadsFor(VideoReader::Purpose purpose)
{
    return purpose == VideoReader::Purpose::Playing
               ? static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 4U))
               : 1;
}

} // namespace

VideoReader::VideoReader(FilmFile film, Purpose purpose)
    : m_film(std::move(film))
    , m_packet(av_packet_alloc())
    , m_decoded(av_frame_alloc())
    , m_deinterlacer(threadsFor(purpose))
    , m_run(purpose == Purpose::Playing ? MostBytesKept : 0)
{
    const AVStream &stream = *m_film.stream(m_film.videoStream);
    if (stream.start_time != AV_NOPTS_VALUE) {
        m_lead = libav::toMicroseconds(stream.start_time, stream.time_base) - m_film.zero;
    }
    if (!openDecoder(purpose)) {
        m_problem = MediaWords::tr(
                        "This computer has no decoder for the picture (%1). The lesson's words and "
                        "pictures still work; an MP4 file with H.264 video would play.")
                        .arg(m_film.info.videoCodec);
    }
}

bool VideoReader::openDecoder(Purpose purpose)
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
    m_decoder->thread_count = threadsFor(purpose);
    return avcodec_open2(m_decoder.get(), codec, nullptr) >= 0;
}

bool VideoReader::canKeep(std::chrono::microseconds length) const
{
    const auto each = std::max<std::chrono::microseconds>(m_film.info.frameDuration, 1ms);
    return !m_run.isEmpty() && (length / each + 2) * m_run.bytesPerFrame() < MostBytesKept;
}

VideoReader::Outcome VideoReader::readNext()
{
    if (m_run.moveOn()) {
        return Outcome::Frame;
    }
    const Outcome outcome = decode(std::chrono::microseconds::min(), {});
    if (outcome == Outcome::Frame) {
        keep(*m_decoded, timesOf(*m_decoded));
    }
    return outcome;
}

VideoReader::Outcome VideoReader::seek(std::chrono::microseconds target, const Cancelled &cancelled)
{
    target = std::max(target, 0us);
    if (m_positioned && m_run.moveTo(target)) {
        return Outcome::Frame;
    }
    if (m_isOver && !m_run.isEmpty() && target >= m_run.newest().start) {
        m_run.moveToNewest();
        return Outcome::Frame;
    }
    if (canReachForward(target)) {
        const Outcome outcome = advanceTo(target, target - SkippingMargin, cancelled);
        const bool isAnswer = outcome == Outcome::Frame && frameStart() <= target;
        if (isAnswer || outcome == Outcome::Cancelled || outcome == Outcome::Broken) {
            return outcome;
        }
    }
    return searchBackwards(target, cancelled);
}

/// Some indexes point behind the time asked for; then the jump begins earlier, at last at the very
/// beginning.
VideoReader::Outcome VideoReader::searchBackwards(std::chrono::microseconds target,
                                                  const Cancelled &cancelled)
{
    const auto margin = skippingMargin(target);
    for (const auto lead : {0us, 2'000'000us, 15'000'000us, std::chrono::microseconds::max()}) {
        const bool fromBeginning = lead > target || target == 0us;
        if (!(fromBeginning ? rewind() : jumpBefore(target - lead))) {
            return Outcome::Broken;
        }
        const Outcome outcome = advanceTo(target, target - margin, cancelled);
        if (outcome == Outcome::End && !fromBeginning) {
            continue; // the index promises more than the file holds
        }
        if (outcome != Outcome::Frame || frameStart() <= target || fromBeginning) {
            return outcome;
        }
    }
    return Outcome::Broken;
}

std::chrono::microseconds VideoReader::skippingMargin(std::chrono::microseconds target) const
{
    const bool isLittleWayBack = !m_run.isEmpty() && target < m_run.oldest().start
                                 && m_run.oldest().start - target < BackwardMargin;
    return isLittleWayBack ? BackwardMargin : SkippingMargin;
}

/// Whether decoding on reaches the target without a key frame that would be a shorter way.
bool VideoReader::canReachForward(std::chrono::microseconds target) const
{
    if (!m_positioned || m_drained || m_run.isEmpty()
        || target < m_run.newest().start + m_run.newest().duration
        || m_lastPacketTime == AV_NOPTS_VALUE) {
        return false;
    }
    AVStream *stream = m_film.stream(m_film.videoStream);
    const int64_t wanted = libav::toTimestamp(target + m_film.zero, stream->time_base);
    const AVIndexEntry *key =
        avformat_index_get_entry_from_timestamp(stream, wanted, AVSEEK_FLAG_BACKWARD);
    return key != nullptr ? key->timestamp <= m_lastPacketTime
                          : target - m_run.newest().start < 500ms;
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
    m_deinterlacer.clear();
    m_run.clear();
    m_drained = m_isOver = false;
    m_lastPacketTime = AV_NOPTS_VALUE;
    m_positioned = true;
    return true;
}

/// Decodes until the frame that covers the target is known: by its duration, or because the next
/// one begins later, or because the film ends. Pictures that end before \a skipBefore may be left
/// out.
VideoReader::Outcome VideoReader::advanceTo(std::chrono::microseconds target,
                                            std::chrono::microseconds skipBefore,
                                            const Cancelled &cancelled)
{
    if (!m_run.isEmpty() && m_run.newest().start + m_run.newest().duration < skipBefore) {
        m_run.clear();
    }
    const libav::Frame before(av_frame_alloc());
    std::optional<Times> beforeTimes;
    while (true) {
        const Outcome outcome = decode(skipBefore, cancelled);
        const bool isOver = outcome == Outcome::End;
        if (!isOver && outcome != Outcome::Frame) {
            return outcome;
        }
        const auto times = isOver ? Times{} : timesOf(*m_decoded);
        if (beforeTimes && (isOver || times.start > target)) {
            if (beforeTimes->end() < skipBefore) {
                return lookAtEveryFrame(target, cancelled);
            }
            if (m_run.isEmpty() || m_run.newest().start != beforeTimes->start) {
                keep(*before, *beforeTimes);
            }
            if (!isOver) {
                m_run.append(*m_decoded, times.start, times.duration); // given out next
            }
            return Outcome::Frame;
        }
        if (isOver) {
            return outcome;
        }
        if (times.start > target || times.end() > target) {
            keep(*m_decoded, times);
            return Outcome::Frame;
        }
        av_frame_unref(before.get());
        av_frame_ref(before.get(), m_decoded.get());
        beforeTimes = times;
        if (times.end() >= skipBefore) {
            keep(*m_decoded, times);
        }
    }
}

VideoReader::Outcome VideoReader::decode(std::chrono::microseconds skipBefore,
                                         const Cancelled &cancelled)
{
    while (true) {
        if (m_deinterlacer.take(*m_decoded)) {
            return Outcome::Frame;
        }
        const int result = avcodec_receive_frame(m_decoder.get(), m_decoded.get());
        if (result == 0) {
            m_errorsInARow = 0;
            if (hasWholePicture(skipBefore)) {
                return Outcome::Frame;
            }
            continue;
        }
        if (result == AVERROR_EOF && m_deinterlacer.finish()) {
            continue;
        }
        if (result == AVERROR_EOF) {
            m_isOver = true;
            return Outcome::End;
        }
        if (result != AVERROR(EAGAIN) && ++m_errorsInARow > MostErrorsInARow) {
            return Outcome::Broken;
        }
        if (cancelled && cancelled()) {
            m_positioned = false;
            m_deinterlacer.clear();
            m_run.clear();
            return Outcome::Cancelled;
        }
        if (!feed(skipBefore)) {
            return Outcome::Broken;
        }
    }
}

/// Whether the decoded picture is as it is to be seen; else the deinterlacer has it now. Pictures
/// that are only passed on the way to a seek's target keep their combs.
bool VideoReader::hasWholePicture(std::chrono::microseconds skipBefore)
{
    if (!m_deinterlacer.isNeededFor(*m_decoded)) {
        return true;
    }
    if (timesOf(*m_decoded).end() < skipBefore) {
        m_deinterlacer.clear();
        return true;
    }
    m_deinterlacer.put(*m_decoded);
    return false;
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
    return jumpBefore(target) ? advanceTo(target, std::chrono::microseconds::min(), cancelled)
                              : Outcome::Broken;
}

VideoReader::Times VideoReader::timesOf(const AVFrame &decoded) const
{
    const AVRational base = m_film.stream(m_film.videoStream)->time_base;
    Times times{.duration = libav::toMicroseconds(libav::durationOf(decoded), base)};
    if (decoded.best_effort_timestamp != AV_NOPTS_VALUE) {
        times.start = libav::toMicroseconds(decoded.best_effort_timestamp, base) - m_film.zero;
    } else if (!m_run.isEmpty()) {
        times.start = m_run.newest().start + m_run.newest().duration;
    }
    if (m_lead > 0us && times.start <= m_lead) {
        times = {.start = 0us, .duration = times.end()};
    }
    return times;
}

std::chrono::microseconds VideoReader::findEnd(const Cancelled &cancelled)
{
    auto end = 0us;
    if (!m_run.isEmpty()) {
        const FrameRun::Entry &last = m_run.newest();
        end = last.start + (last.duration > 0us ? last.duration : m_film.info.frameDuration);
    }
    if (m_film.audioStream < 0) {
        return end;
    }
    if (m_film.info.duration - end <= MostMissing) {
        return std::max<std::chrono::microseconds>(end, m_film.info.duration);
    }
    m_drained = true; // the place in the file is lost
    return std::max(end, endOfSound(m_film, end, cancelled));
}

/// Gives the frame out. Times that do not ascend cannot be searched: then the run begins anew.
void VideoReader::keep(AVFrame &decoded, const Times &times)
{
    if (!m_run.isEmpty() && times.start <= m_run.newest().start) {
        m_run.clear();
    }
    m_run.append(decoded, times.start, times.duration);
    m_run.moveToNewest();
    m_run.makeRoom();
}

} // namespace expressly
