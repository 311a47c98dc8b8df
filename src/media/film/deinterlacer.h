// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/libav.h"
#include "media/film/picturefilter.h"

#include <deque>
#include <memory>

namespace expressly {

/// Makes whole pictures of those whose lines are of two moments, which show as combs where
/// something moves. For each picture that was put in it gives out one, with the same times; it
/// needs the next one before it can.
class Deinterlacer final
{
public:
    explicit Deinterlacer(int threads)
        : m_threads(threads)
    {}

    /// Forgets what it holds: what comes next does not follow.
    void clear();
    /// Whether \a frame has to go through it: it has combs, or follows one that did.
    [[nodiscard]] bool isNeededFor(const AVFrame &frame) const;
    /// Takes the picture out of \a frame.
    void put(AVFrame &frame);
    /// No more come; false when nothing is left.
    [[nodiscard]] bool finish();
    /// Whether there was one ready.
    [[nodiscard]] bool take(AVFrame &frame);

private:
    void collect();

    int m_threads;
    int64_t m_count = 0;
    std::unique_ptr<PictureFilter> m_filter; ///< None before the first picture with combs.
    std::deque<libav::Frame> m_within;       ///< As they were put in; the filter still has them.
    std::deque<libav::Frame> m_ready;
};

} // namespace expressly
