// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/frameworker.h"

#include <memory>
#include <utility>

namespace expressly {

/// The pictures of the open film: who decodes them, how large, and the frame that is shown.
class FrameSource final
{
    Q_DISABLE_COPY_MOVE(FrameSource)

public:
    FrameSource() = default;
    ~FrameSource();

    void setWorker(std::unique_ptr<FrameWorker> worker);
    /// Without a worker and a frame from now on. A worker that is still reading from a slow disk is
    /// waited for elsewhere, not by the caller.
    void clear();
    [[nodiscard]] explicit operator bool() const { return m_worker != nullptr; }
    [[nodiscard]] FrameWorker *operator->() const { return m_worker.get(); }

    void setPictureSize(QSize size);
    [[nodiscard]] QSize pictureSize() const { return m_pictureSize; }

    void setFrame(VideoFrame frame) { m_frame = std::move(frame); }
    [[nodiscard]] const VideoFrame &frame() const { return m_frame; }
    [[nodiscard]] std::chrono::microseconds endOfFrame() const;
    /// A sound that outlasts the pictures is heard to its end.
    [[nodiscard]] std::chrono::microseconds endOfFilm() const;
    /// Whether the frame that follows is there, or none will.
    [[nodiscard]] bool knowsNext() const;

private:
    std::unique_ptr<FrameWorker> m_worker;
    VideoFrame m_frame;
    QSize m_pictureSize;
};

} // namespace expressly
