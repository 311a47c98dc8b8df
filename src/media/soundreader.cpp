// SPDX-License-Identifier: MIT
#include "media/soundreader.h"

namespace expressly {

using namespace std::chrono_literals;

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
    while (decodeFrame()) {
        const AVRational base = m_film.stream(m_film.audioStream)->time_base;
        const auto length = libav::toMicroseconds(m_frame->nb_samples, {1, m_frame->sample_rate});
        const auto start =
            m_frame->best_effort_timestamp == AV_NOPTS_VALUE
                ? m_next
                : libav::toMicroseconds(m_frame->best_effort_timestamp, base) - m_film.zero;
        if (start + length <= m_target) {
            continue;
        }
        if (!prepareResampler()) {
            return {};
        }
        const int capacity = swr_get_out_samples(m_resampler.get(), m_frame->nb_samples);
        QByteArray bytes(static_cast<qsizetype>(capacity) * BytesPerSample, Qt::Uninitialized);
        auto *out = reinterpret_cast<uint8_t *>(bytes.data());
        const auto **in = const_cast<const uint8_t **>(m_frame->extended_data);
        const int samples = swr_convert(m_resampler.get(), &out, capacity, in, m_frame->nb_samples);
        bytes.truncate(static_cast<qsizetype>(std::max(samples, 0)) * BytesPerSample);
        if (start < m_target) {
            const auto early = av_rescale((m_target - start).count(), m_rate, 1'000'000);
            bytes.remove(0, static_cast<qsizetype>(early) * BytesPerSample);
        }
        m_next = std::max(start, m_target)
                 + libav::toMicroseconds(bytes.size() / BytesPerSample, {1, m_rate});
        if (!bytes.isEmpty()) {
            return bytes;
        }
    }
    return {};
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

bool SoundReader::prepareResampler()
{
    if (m_resampler) {
        return true;
    }
    AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
    SwrContext *raw = nullptr;
    const int error = swr_alloc_set_opts2(&raw,
                                          &stereo,
                                          AV_SAMPLE_FMT_S16,
                                          m_rate,
                                          &m_frame->ch_layout,
                                          static_cast<AVSampleFormat>(m_frame->format),
                                          m_frame->sample_rate,
                                          0,
                                          nullptr);
    m_resampler.reset(raw);
    return error >= 0 && swr_init(m_resampler.get()) >= 0;
}

} // namespace expressly
