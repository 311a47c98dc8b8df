// SPDX-License-Identifier: MIT
#include "media/sound/soundreader.h"

#include <algorithm>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// A hole in the sound longer than this is not closed up.
constexpr auto MostHole = 60ms;

/// Silence comes in pieces like sound does.
constexpr auto MostSilence = 100ms;

} // namespace

SoundReader::SoundReader(FilmFile film, int rate)
    : m_film(std::move(film))
    , m_rate(rate)
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
{
    const AVStream &stream = *m_film.stream(m_film.audioStream);
    const AVCodec *codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (codec == nullptr) {
        return;
    }
    m_decoder.reset(avcodec_alloc_context3(codec));
    m_decoder->pkt_timebase = stream.time_base;
    if (avcodec_parameters_to_context(m_decoder.get(), stream.codecpar) < 0
        || avcodec_open2(m_decoder.get(), codec, nullptr) < 0) {
        m_decoder.reset();
    }
}

void SoundReader::seek(std::chrono::microseconds target)
{
    m_target = target;
    m_next = target;
    m_ahead.clear();
    const AVRational base = m_film.stream(m_film.audioStream)->time_base;
    // A little earlier: decoders such as AAC's and Opus' need a run-up before they sound right.
    const auto from = std::max(target - 80ms, 0us) + m_film.zero;
    av_seek_frame(m_film.context.get(),
                  m_film.audioStream,
                  libav::toTimestamp(from, base),
                  AVSEEK_FLAG_BACKWARD);
    avcodec_flush_buffers(m_decoder.get());
    m_resampler.reset();
    m_drained = false;
}

QByteArray SoundReader::read()
{
    if (m_ahead.empty() && !decodePiece()) {
        return {};
    }
    if (const auto hole = believedHole(); hole > MostHole) {
        const auto samples =
            av_rescale(std::min<std::chrono::microseconds>(hole, MostSilence).count(),
                       m_rate,
                       libav::Microsecond.den);
        m_next += libav::toMicroseconds(samples, {1, m_rate});
        return {static_cast<qsizetype>(samples) * BytesPerSample, '\0'};
    }
    const Piece piece = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_next = piece.start + libav::toMicroseconds(piece.bytes.size() / BytesPerSample, {1, m_rate});
    return piece.bytes;
}

/// How long nothing is heard before the next piece. The time of a damaged one may be anything: it
/// counts only when the piece after it does not come earlier.
std::chrono::microseconds SoundReader::believedHole()
{
    if (m_ahead.front().start - m_next > MostHole && m_ahead.size() == 1) {
        (void)decodePiece();
    }
    Piece &piece = m_ahead.front();
    if (m_ahead.size() > 1 && m_ahead.at(1).start < piece.start) {
        piece.start = m_next;
    }
    return piece.start - m_next;
}

/// The next sound that lies behind the seek's target; false at the end.
bool SoundReader::decodePiece()
{
    while (decodeFrame()) {
        if (m_frame->sample_rate <= 0 || m_frame->nb_samples <= 0) {
            continue;
        }
        const AVRational base = m_film.stream(m_film.audioStream)->time_base;
        const auto length = libav::toMicroseconds(m_frame->nb_samples, {1, m_frame->sample_rate});
        const auto start =
            m_frame->best_effort_timestamp == AV_NOPTS_VALUE
                ? m_next
                : libav::toMicroseconds(m_frame->best_effort_timestamp, base) - m_film.zero;
        if (start + length <= m_target) {
            continue;
        }
        Piece piece{.bytes = resample(), .start = std::max(start, m_target)};
        if (start < m_target) {
            const auto early =
                av_rescale((m_target - start).count(), m_rate, libav::Microsecond.den);
            piece.bytes.remove(0, static_cast<qsizetype>(early) * BytesPerSample);
        }
        if (!piece.bytes.isEmpty()) {
            m_ahead.push_back(std::move(piece));
            return true;
        }
    }
    return false;
}

/// Joined and damaged files and television change their channels or their rate from one frame to
/// the next: then the resampler gives out what it held back, and another one takes over.
QByteArray SoundReader::resample()
{
    if (m_frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC) {
        av_channel_layout_default(&m_frame->ch_layout, m_frame->ch_layout.nb_channels);
    }
    QByteArray sound;
    if (m_resampler && convert(m_frame.get(), sound)) {
        return sound;
    }
    if (m_resampler) {
        convert(nullptr, sound);
    }
    m_resampler.reset(swr_alloc()); // made ready by the first frame that it is given
    if (!convert(m_frame.get(), sound)) {
        m_resampler.reset();
    }
    return sound;
}

/// False when the resampler is made for another kind of frame, or for none.
bool SoundReader::convert(const AVFrame *frame, QByteArray &sound)
{
    const libav::Frame out(av_frame_alloc());
    out->format = AV_SAMPLE_FMT_S16;
    out->sample_rate = m_rate;
    av_channel_layout_default(&out->ch_layout, Channels);
    if (swr_convert_frame(m_resampler.get(), out.get(), frame) < 0) {
        return false;
    }
    sound.append(reinterpret_cast<const char *>(out->data[0]),
                 static_cast<qsizetype>(out->nb_samples) * BytesPerSample);
    return true;
}

void SoundReader::drift(int samples)
{
    if (m_resampler) {
        swr_set_compensation(m_resampler.get(), samples, m_rate);
    }
}

bool SoundReader::decodeFrame()
{
    while (true) {
        const int result = avcodec_receive_frame(m_decoder.get(), m_frame.get());
        if (result == 0) {
            return true;
        }
        if (result == AVERROR_EOF || m_drained) {
            return false;
        }
        if (av_read_frame(m_film.context.get(), m_packet.get()) < 0) {
            avcodec_send_packet(m_decoder.get(), nullptr);
            m_drained = avcodec_receive_frame(m_decoder.get(), m_frame.get()) != 0;
            return !m_drained;
        }
        if (m_packet->stream_index == m_film.audioStream) {
            avcodec_send_packet(m_decoder.get(),
                                m_packet.get()); // a broken packet is a short silence
        }
        av_packet_unref(m_packet.get());
    }
}

} // namespace expressly
