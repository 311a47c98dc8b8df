// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/libav.h"

#include <QByteArray>

struct AVFilterContext;
struct AVFilterGraph;

namespace expressly {

/// Makes 16-bit stereo sound slower or faster and keeps its pitch.
class TempoFilter final
{
public:
    TempoFilter(int sampleRate, double tempo);
    ~TempoFilter();
    TempoFilter(const TempoFilter &) = delete;
    TempoFilter &operator=(const TempoFilter &) = delete;

    /// False when this build of libavfilter has no such filter.
    [[nodiscard]] bool isValid() const { return m_sink != nullptr; }
    void setTempo(double tempo);
    void put(const QByteArray &samples);
    /// No more sound comes: gives out what was held back.
    void finish();
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// What is ready; empty when more has to be put in.
    [[nodiscard]] QByteArray take();

private:
    [[nodiscard]] bool build(double tempo);

    int m_sampleRate;
    int m_stages; ///< One stage goes down to half speed.
    int64_t m_samplesIn = 0;
    bool m_isFinished = false;
    AVFilterGraph *m_graph = nullptr;
    AVFilterContext *m_source = nullptr; ///< The graph's.
    AVFilterContext *m_sink = nullptr;   ///< The graph's.
    libav::Frame m_frame;
};

} // namespace expressly
