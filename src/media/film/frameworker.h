// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/framequeue.h"
#include "media/film/loopcourse.h"
#include "media/film/mediainfo.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace expressly {

class PictureConverter;
class StandbyReader;
class VideoReader;

/// Opens a film and decodes its pictures ahead, on a thread of its own. It needs no application
/// object, so that decoding can begin before the window exists.
///
/// Seeks: the newest wish wins. One in flight is given up for it, unless the screen has not changed
/// for a while: then it is finished first, so that scrubbing shows pictures all the way.
///
/// Loops: the frames of the next round follow those of the last one without a gap. A short loop
/// stays decoded; for a long one a second reader waits at its start.
class FrameWorker final
{
public:
    FrameWorker();
    ~FrameWorker();
    Q_DISABLE_COPY_MOVE(FrameWorker)

    /// Begins with the film's frame at \a start as seek 1. Once per worker.
    void open(const QString &file, std::chrono::milliseconds start);
    /// Returns the number of the seek, which its frames carry. From there on \a loop acts.
    quint64 seek(std::chrono::microseconds target, const std::optional<Loop> &loop);
    void setPictureSize(QSize size);
    /// Called from the worker's thread when there is something to take; set before it matters.
    void setNotify(std::function<void()> notify);
    void retire(); ///< Nobody waits for it any more: it ends what it reads, and says nothing.

    [[nodiscard]] std::optional<OpenedFilm> takeOpened();
    /// As of a FrameQueue; each frame that is taken lets another be decoded.
    [[nodiscard]] std::optional<FrameDelivery> takeDue(std::chrono::microseconds position);
    [[nodiscard]] std::optional<FrameDelivery> takeNext();
    /// When the next frame is due; empty while it is not decoded yet.
    [[nodiscard]] std::optional<std::chrono::microseconds> nextDue();
    /// What comes next is not the film's next frame: a loop goes round, or waits at its end.
    [[nodiscard]] bool isAtLoopEnd();
    [[nodiscard]] bool isHeld(); ///< All of the last round was taken; the film is to wait there.
    [[nodiscard]] bool isFinished(); ///< The newest seek's film is over, and all of it was taken.
    /// How long the film really is: known once its last frame was found.
    [[nodiscard]] std::optional<std::chrono::microseconds> filmEnd();

private:
    using Lock = std::unique_lock<std::mutex>;
    void run();
    void openFile(Lock &lock);
    void performSeek(Lock &lock);
    void decodeAhead(Lock &lock);
    void findEnd(quint64 seek);
    [[nodiscard]] bool goRound(quint64 seek);
    void prepareStandby();
    [[nodiscard]] bool shouldGiveUp(quint64 seek);
    [[nodiscard]] bool isUnwanted(quint64 seek);
    void deliver(Lock &lock, FrameDelivery delivery);
    void notify(Lock &lock);
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::mutex m_notifyMutex; ///< Held while it is called: retire() waits for that.
    std::function<void()> m_notify;
    QString m_file;
    bool m_openPending = false;
    bool m_quit = false;
    std::optional<OpenedFilm> m_opened;
    std::chrono::microseconds m_target{0};
    quint64 m_wantedSeek = 0; ///< The newest wish.
    quint64 m_servedSeek = 0; ///< The one the frames now come from.
    std::optional<Loop> m_loop;
    bool m_finished = false;
    bool m_held = false;
    std::optional<std::chrono::microseconds> m_filmEnd;
    QSize m_pictureSize;
    FrameQueue m_queue;
    std::chrono::steady_clock::time_point m_lastFirstFrame;
    std::stop_source m_reading;

    // The thread's own:
    std::unique_ptr<VideoReader> m_reader;
    std::unique_ptr<PictureConverter> m_converter;
    std::unique_ptr<StandbyReader> m_standby;
    LoopCourse m_course;
    std::thread m_thread;
};

} // namespace expressly
