// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/filmfile.h"
#include "media/film/loop.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
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
    struct Opened
    {
        std::optional<MediaInfo> info;
        QString problem; ///< Set when there is no info.
    };

    struct Delivery
    {
        VideoFrame frame;
        std::chrono::microseconds due{0}; ///< On the clock: the film's until a loop goes round.
        quint64 seek = 0;                 ///< The seek after which it was decoded.
        bool isFirst = false;             ///< The very frame that the seek asked for.
        bool beginsRound = false;         ///< A loop went back to it; it is never dropped.
    };

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

    [[nodiscard]] std::optional<Opened> takeOpened();
    /// What to show at \a position: a seek's first frame at once, else the newest frame that is
    /// due; frames that were due before it are dropped.
    [[nodiscard]] std::optional<Delivery> takeDue(std::chrono::microseconds position);
    [[nodiscard]] std::optional<Delivery> takeNext(); ///< The next frame, due or not.
    /// When the next frame is due; empty while it is not decoded yet.
    [[nodiscard]] std::optional<std::chrono::microseconds> nextDue();
    /// What comes next is not the film's next frame: a loop goes round, or waits at its end.
    [[nodiscard]] bool isAtLoopEnd();
    [[nodiscard]] bool isHeld(); ///< All of the last round was taken; the film is to wait there.
    /// The film is over for the newest seek and every frame of it was taken.
    [[nodiscard]] bool isFinished();
    /// How long the film really is: known once its last frame was found.
    [[nodiscard]] std::optional<std::chrono::microseconds> filmEnd();

private:
    using Lock = std::unique_lock<std::mutex>;
    void run();
    void openFile(Lock &lock);
    void performSeek(Lock &lock);
    void decodeAhead(Lock &lock);
    void findEnd(quint64 seek);
    [[nodiscard]] bool endsRound(bool isFilmOver) const;
    [[nodiscard]] bool goRound(quint64 seek);
    void prepareStandby();
    [[nodiscard]] bool shouldGiveUp(quint64 seek);
    [[nodiscard]] bool isUnwanted(quint64 seek);
    void deliver(Lock &lock, Delivery delivery);
    void notify(Lock &lock);
    void dropFramesReadAhead();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::function<void()> m_notify;
    QString m_file;
    bool m_openPending = false;
    bool m_quit = false;
    std::optional<Opened> m_opened;
    std::chrono::microseconds m_target{0};
    quint64 m_wantedSeek = 0; ///< The newest wish.
    quint64 m_servedSeek = 0; ///< The one the frames now come from.
    std::optional<Loop> m_loop;
    bool m_finished = false;
    bool m_held = false;
    std::optional<std::chrono::microseconds> m_filmEnd;
    QSize m_pictureSize;
    std::deque<Delivery> m_queue;
    std::chrono::steady_clock::time_point m_lastFirstFrame;
    std::stop_source m_reading;

    // The thread's own:
    std::unique_ptr<VideoReader> m_reader;
    std::unique_ptr<PictureConverter> m_converter;
    std::unique_ptr<StandbyReader> m_standby;
    LoopTimeline m_timeline;
    int m_rounds = 0;                       ///< How often the loop's end was reached.
    std::chrono::microseconds m_reached{0}; ///< The film's time up to which frames were delivered.
    std::thread m_thread;
};

} // namespace expressly
