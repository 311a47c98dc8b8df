// SPDX-License-Identifier: MIT
#include "media/film/framerun.h"

#include <algorithm>

namespace expressly {

namespace {

qsizetype bytesOf(const AVFrame &frame)
{
    qsizetype bytes = 0;
    for (const AVBufferRef *buffer : frame.buf) {
        bytes += buffer != nullptr ? static_cast<qsizetype>(buffer->size) : 0;
    }
    return bytes;
}

} // namespace

void FrameRun::clear()
{
    m_entries.clear();
    m_current = 0;
    m_bytes = 0;
}

void FrameRun::append(AVFrame &frame,
                      std::chrono::microseconds start,
                      std::chrono::microseconds duration)
{
    libav::Frame taken(av_frame_alloc());
    av_frame_move_ref(taken.get(), &frame);
    m_bytes += bytesOf(*taken);
    m_entries.push_back({.frame = std::move(taken), .start = start, .duration = duration});
}

void FrameRun::makeRoom()
{
    while (m_bytes > m_mostBytes && m_entries.size() > 2 && m_current > 0) {
        m_bytes -= bytesOf(*m_entries.front().frame);
        m_entries.pop_front();
        --m_current;
    }
}

bool FrameRun::moveTo(std::chrono::microseconds target)
{
    if (m_entries.empty() || target < oldest().start
        || target >= newest().start + newest().duration) {
        return false;
    }
    const auto next = std::ranges::upper_bound(m_entries, target, {}, &Entry::start);
    m_current = static_cast<std::size_t>(std::distance(m_entries.begin(), next)) - 1;
    return true;
}

bool FrameRun::moveOn()
{
    if (m_current + 1 >= m_entries.size()) {
        return false;
    }
    ++m_current;
    return true;
}

} // namespace expressly
