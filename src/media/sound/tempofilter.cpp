// SPDX-License-Identifier: MIT
#include "media/sound/tempofilter.h"

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
}

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace expressly {

namespace {

constexpr int Channels = 2;
constexpr int BytesPerSample = 2 * Channels;

/// Below this, two stages share the work; there is room left for a small correction downwards.
constexpr double SlowestOfOneStage = 0.6;
constexpr double SlowestOfFilter = 0.5;

/// A fraction without a decimal point: libavfilter asks the C library what one looks like, and that
/// is a comma for half of the world.
QByteArray fractionOf(double value)
{
    constexpr int Parts = 1'000'000;
    return QByteArray::number(std::llround(value * Parts)) + '/' + QByteArray::number(Parts);
}

double eachOf(int stages, double tempo)
{
    return std::max(stages == 1 ? tempo : std::sqrt(tempo), SlowestOfFilter);
}

} // namespace

TempoFilter::TempoFilter(int sampleRate, double tempo)
    : m_sampleRate(sampleRate)
    , m_stages(tempo < SlowestOfOneStage ? 2 : 1)
    , m_frame(av_frame_alloc())
{
    if (!build(tempo)) {
        m_sink = nullptr;
    }
}

TempoFilter::~TempoFilter()
{
    avfilter_graph_free(&m_graph);
}

bool TempoFilter::build(double tempo)
{
    m_graph = avfilter_graph_alloc();
    const QByteArray rate = QByteArray::number(m_sampleRate);
    const QByteArray format =
        "time_base=1/" + rate + ":sample_rate=" + rate + ":sample_fmt=s16:channel_layout=stereo";
    const AVFilter *stage = avfilter_get_by_name("atempo");
    if (stage == nullptr
        || avfilter_graph_create_filter(&m_source,
                                        avfilter_get_by_name("abuffer"),
                                        "in",
                                        format.constData(),
                                        nullptr,
                                        m_graph)
               < 0) {
        return false;
    }
    AVFilterContext *last = m_source;
    for (int index = 0; index < m_stages; ++index) {
        AVFilterContext *next = nullptr;
        const QByteArray name = "tempo" + QByteArray::number(index);
        const QByteArray value = "tempo=" + fractionOf(eachOf(m_stages, tempo));
        if (avfilter_graph_create_filter(
                &next, stage, name.constData(), value.constData(), nullptr, m_graph)
                < 0
            || avfilter_link(last, 0, next, 0) < 0) {
            return false;
        }
        last = next;
    }
    return avfilter_graph_create_filter(
               &m_sink, avfilter_get_by_name("abuffersink"), "out", nullptr, nullptr, m_graph)
               >= 0
           && avfilter_link(last, 0, m_sink, 0) >= 0
           && avfilter_graph_config(m_graph, nullptr) >= 0;
}

void TempoFilter::setTempo(double tempo)
{
    const QByteArray value = fractionOf(eachOf(m_stages, tempo));
    avfilter_graph_send_command(m_graph, "atempo", "tempo", value.constData(), nullptr, 0, 0);
}

void TempoFilter::put(const QByteArray &samples)
{
    AVFrame *frame = m_frame.get();
    frame->format = AV_SAMPLE_FMT_S16;
    frame->sample_rate = m_sampleRate;
    frame->nb_samples = static_cast<int>(samples.size() / BytesPerSample);
    frame->pts = m_samplesIn;
    av_channel_layout_default(&frame->ch_layout, Channels);
    if (frame->nb_samples > 0 && av_frame_get_buffer(frame, 0) >= 0) {
        std::memcpy(frame->data[0],
                    samples.constData(),
                    static_cast<std::size_t>(frame->nb_samples) * BytesPerSample);
        const int count = frame->nb_samples;
        if (av_buffersrc_add_frame(m_source, frame) >= 0) { // takes the buffer
            m_samplesIn += count;
        }
    }
    av_frame_unref(frame);
}

void TempoFilter::finish()
{
    m_isFinished = av_buffersrc_add_frame(m_source, nullptr) >= 0;
}

QByteArray TempoFilter::take()
{
    QByteArray samples;
    while (av_buffersink_get_frame(m_sink, m_frame.get()) >= 0) {
        samples.append(reinterpret_cast<const char *>(m_frame->data[0]),
                       static_cast<qsizetype>(m_frame->nb_samples) * BytesPerSample);
        av_frame_unref(m_frame.get());
    }
    return samples;
}

} // namespace expressly
