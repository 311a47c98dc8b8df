// SPDX-License-Identifier: MIT
#include "media/film/deinterlacer.h"

#include "media/film/libavnames.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace expressly {

namespace {

/// One picture for each, and those without combs as they are. Not bwdif: where something flickers
/// from moment to moment it takes each set of lines for a picture at rest, and leaves the combs.
constexpr auto Chain = "yadif=mode=send_frame:deint=interlaced";

libav::Frame moved(AVFrame &frame)
{
    libav::Frame taken(av_frame_alloc());
    av_frame_move_ref(taken.get(), &frame);
    return taken;
}

void copyTimes(const AVFrame &from, AVFrame &to)
{
    to.pts = from.pts;
    to.best_effort_timestamp = from.best_effort_timestamp;
    libav::setDuration(to, libav::durationOf(from));
}

} // namespace

void Deinterlacer::clear()
{
    m_filter.reset();
    m_within.clear();
    m_ready.clear();
}

bool Deinterlacer::isNeededFor(const AVFrame &frame) const
{
    return m_filter || !m_ready.empty() || libav::isInterlaced(frame);
}

void Deinterlacer::put(AVFrame &frame)
{
    if (m_filter && !m_filter->suits(frame)) {
        static_cast<void>(finish());
    }
    if (!m_filter && libav::isInterlaced(frame)) {
        m_filter = std::make_unique<PictureFilter>(frame, Chain, m_threads);
    }
    if (!m_filter || !m_filter->isValid()) {
        m_ready.push_back(moved(frame));
        return;
    }
    m_within.emplace_back(av_frame_clone(&frame));
    frame.pts = m_count++; // whatever a damaged film says, the filter counts with it
    if (!m_filter->put(frame)) {
        static_cast<void>(finish());
    }
}

bool Deinterlacer::finish()
{
    if (m_filter) {
        m_filter->finish();
        collect();
        m_filter.reset();
    }
    // A filter that failed leaves some behind: better with combs than not at all.
    std::move(m_within.begin(), m_within.end(), std::back_inserter(m_ready));
    m_within.clear();
    return !m_ready.empty();
}

bool Deinterlacer::take(AVFrame &frame)
{
    collect();
    if (m_ready.empty()) {
        return false;
    }
    av_frame_unref(&frame);
    av_frame_move_ref(&frame, m_ready.front().get());
    m_ready.pop_front();
    return true;
}

void Deinterlacer::collect()
{
    libav::Frame whole(av_frame_alloc());
    while (m_filter && !m_within.empty() && m_filter->take(*whole)) {
        copyTimes(*m_within.front(), *whole);
        m_within.pop_front();
        m_ready.push_back(std::exchange(whole, libav::Frame(av_frame_alloc())));
    }
}

} // namespace expressly
