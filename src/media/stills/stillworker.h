// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/videoreader.h"
#include "media/stills/picturecache.h"

#include <QList>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace expressly {

class PictureConverter;

/// Reads single frames of a film, on a thread of its own.
class StillWorker final
{
public:
    using Time = std::chrono::milliseconds;

    using Give = std::function<void(int film, Time time, const QImage &picture)>;

    /// Called from the worker's thread.
    struct Receiver
    {
        Give still;
        Give preview;
    };

    enum class Pace {
        Patient, ///< What is read ahead leaves most of a busy computer to others, not all of it.
        Prompt,  ///< Somebody waits for it.
    };

    StillWorker(PictureCache cache, Receiver receiver, Pace pace);
    ~StillWorker();
    StillWorker(const StillWorker &) = delete;
    StillWorker &operator=(const StillWorker &) = delete;

    /// Gives up what it reads; from now on \a film names what it gives.
    void setFilm(int film, const QString &file, const QList<Time> &times);
    /// The newest wish wins, and goes before the stills.
    void requestPreview(Time time);
    /// Reads nothing while \a held.
    void setHeld(bool held);
    /// Gives up what it reads and calls the receiver no more.
    void retire();

private:
    using Lock = std::unique_lock<std::mutex>;

    void run();
    void beginFilm(Lock &lock);
    void readStill(Lock &lock);
    void readPreview(Lock &lock);
    void give(Give Receiver::*how, Time time, const QImage &picture);
    [[nodiscard]] bool openReader();
    /// Null when it cannot be read, or was given up: then \a isLost is false.
    [[nodiscard]] QImage readFrame(Time time, int width, bool &isLost);
    [[nodiscard]] QString keyOf(Time time) const;

    PictureCache m_cache;
    std::mutex m_receiverMutex;
    Receiver m_receiver;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_quit = false;
    bool m_held = false;
    bool m_isNew = false; ///< Another film is to be begun.
    int m_film = 0;
    QString m_file;
    std::stop_source m_reading; ///< Of m_file; asked to end when it is left.
    QList<Time> m_times;        ///< Still to be read.
    std::optional<Time> m_preview;

    // The thread's own:
    int m_served = 0;
    QString m_servedFile;
    std::stop_token m_servedReading;
    QString m_identity;
    int m_width = 0;
    bool m_isUnreadable = false;
    std::unique_ptr<VideoReader> m_reader;
    std::unique_ptr<PictureConverter> m_converter;
    std::unique_ptr<QThread> m_thread;
};

} // namespace expressly
