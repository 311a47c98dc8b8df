// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/libav.h"

struct AVFilterContext;
struct AVFilterGraph;

namespace expressly {

/// A chain of libavfilter's filters that pictures of one size and format go through.
class PictureFilter final
{
public:
    /// \a chain is written as for ffmpeg's -vf, for pictures like \a first.
    PictureFilter(const AVFrame &first, const char *chain, int threads);
    ~PictureFilter();
    PictureFilter(const PictureFilter &) = delete;
    PictureFilter &operator=(const PictureFilter &) = delete;

    /// False when this build of libavfilter has no such filters, or not for such pictures.
    [[nodiscard]] bool isValid() const { return m_isValid; }
    /// Whether \a frame is of the size and format that this was made for.
    [[nodiscard]] bool suits(const AVFrame &frame) const;
    /// Takes the picture out of \a frame, unless it fails.
    [[nodiscard]] bool put(AVFrame &frame);
    /// No more come: what was held back is given out, unless it fails.
    bool finish();
    /// Whether there was one ready.
    [[nodiscard]] bool take(AVFrame &frame);

private:
    [[nodiscard]] bool build(const AVFrame &first, const char *chain);
    [[nodiscard]] bool addSource(const AVFrame &first);

    bool m_isValid = false;
    int m_width;
    int m_height;
    int m_format;
    AVFilterGraph *m_graph = nullptr;
    AVFilterContext *m_source = nullptr; ///< The graph's.
    AVFilterContext *m_sink = nullptr;   ///< The graph's.
};

} // namespace expressly
