// SPDX-License-Identifier: MIT
#include "media/film/picturefilter.h"

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
}

namespace expressly {

namespace {

/// What is left open at one end of a chain: \a filter goes there.
AVFilterInOut *openEnd(const char *name, AVFilterContext *filter)
{
    AVFilterInOut *end = avfilter_inout_alloc();
    if (end != nullptr) {
        end->name = av_strdup(name);
        end->filter_ctx = filter;
    }
    return end;
}

} // namespace

PictureFilter::PictureFilter(const AVFrame &first, const char *chain, int threads)
    : m_width(first.width)
    , m_height(first.height)
    , m_format(first.format)
    , m_graph(avfilter_graph_alloc())
{
    if (m_graph != nullptr) {
        m_graph->nb_threads = threads;
        m_isValid = build(first, chain);
    }
}

PictureFilter::~PictureFilter()
{
    avfilter_graph_free(&m_graph);
}

bool PictureFilter::addSource(const AVFrame &first)
{
    m_source = avfilter_graph_alloc_filter(m_graph, avfilter_get_by_name("buffer"), "in");
    AVBufferSrcParameters *kind = av_buffersrc_parameters_alloc();
    if (m_source == nullptr || kind == nullptr) {
        av_free(kind);
        return false;
    }
    kind->format = first.format;
    kind->width = first.width;
    kind->height = first.height;
    kind->time_base = libav::Microsecond;
    kind->sample_aspect_ratio = first.sample_aspect_ratio;
#if LIBAVFILTER_VERSION_MAJOR >= 10
    kind->color_space = first.colorspace;
    kind->color_range = first.color_range;
#endif
    const bool isAccepted = av_buffersrc_parameters_set(m_source, kind) >= 0;
    av_free(kind);
    return isAccepted && avfilter_init_str(m_source, nullptr) >= 0;
}

bool PictureFilter::build(const AVFrame &first, const char *chain)
{
    if (!addSource(first)
        || avfilter_graph_create_filter(
               &m_sink, avfilter_get_by_name("buffersink"), "out", nullptr, nullptr, m_graph)
               < 0) {
        return false;
    }
    AVFilterInOut *from = openEnd("in", m_source);
    AVFilterInOut *to = openEnd("out", m_sink);
    const int parsed = avfilter_graph_parse_ptr(m_graph, chain, &to, &from, nullptr);
    avfilter_inout_free(&from);
    avfilter_inout_free(&to);
    return parsed >= 0 && avfilter_graph_config(m_graph, nullptr) >= 0;
}

bool PictureFilter::suits(const AVFrame &frame) const
{
    return frame.width == m_width && frame.height == m_height && frame.format == m_format;
}

bool PictureFilter::put(AVFrame &frame)
{
    return m_isValid && av_buffersrc_add_frame(m_source, &frame) >= 0;
}

bool PictureFilter::finish()
{
    return m_isValid && av_buffersrc_add_frame(m_source, nullptr) >= 0;
}

bool PictureFilter::take(AVFrame &frame)
{
    return m_isValid && av_buffersink_get_frame(m_sink, &frame) >= 0;
}

} // namespace expressly
