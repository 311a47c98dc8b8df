// SPDX-License-Identifier: MIT
#include "media/frameworker.h"

#include "media/pictureconverter.h"
#include "media/videoreader.h"

namespace expressly {

using namespace std::chrono_literals;

namespace {

/// Frames decoded ahead of the one shown: enough to ride out a slow one. Each costs a whole screen
/// of memory; the decoder itself keeps more of them, and smaller ones.
constexpr std::size_t QueueCapacity = 2;

/// While the screen is fresher than this, a newer wish interrupts the seek in flight.
constexpr auto FreshScreen = 150ms;

} // namespace

FrameWorker::FrameWorker()
    : m_thread([this] { run(); })
{}

FrameWorker::~FrameWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_quit = true;
        m_notify = nullptr;
    }
    m_wake.notify_one();
    m_thread.join();
}

void FrameWorker::open(const QString &file, std::chrono::microseconds start)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_file = file;
        m_openPending = true;
        m_target = start;
        m_wantedSeek = 1;
    }
    m_wake.notify_one();
}

quint64 FrameWorker::seek(std::chrono::microseconds target)
{
    quint64 number = 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_target = target;
        number = ++m_wantedSeek;
        m_finished = false;
        dropFramesReadAhead();
    }
    m_wake.notify_one();
    return number;
}

void FrameWorker::setPictureSize(QSize size)
{
    const std::scoped_lock lock(m_mutex);
    m_pictureSize = size;
}

void FrameWorker::setNotify(std::function<void()> notify)
{
    const std::scoped_lock lock(m_mutex);
    m_notify = std::move(notify);
}

std::optional<FrameWorker::Opened> FrameWorker::takeOpened()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_opened, std::nullopt);
}

std::optional<std::chrono::microseconds> FrameWorker::nextStart()
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.empty() ? std::nullopt : std::optional(m_queue.front().frame.start);
}

std::optional<FrameWorker::Delivery> FrameWorker::takeDue(std::chrono::microseconds position)
{
    std::optional<Delivery> due;
    {
        const std::scoped_lock lock(m_mutex);
        while (!m_queue.empty()
               && (m_queue.front().isFirst || m_queue.front().frame.start <= position)) {
            if (m_queue.front().isFirst && due) {
                break;
            }
            due = std::move(m_queue.front());
            m_queue.pop_front();
            if (due->isFirst) {
                break;
            }
        }
    }
    if (due) {
        m_wake.notify_one();
    }
    return due;
}

std::optional<FrameWorker::Delivery> FrameWorker::takeNext()
{
    std::optional<Delivery> next;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_queue.empty()) {
            return std::nullopt;
        }
        next = std::move(m_queue.front());
        m_queue.pop_front();
    }
    m_wake.notify_one();
    return next;
}

bool FrameWorker::isFinished()
{
    const std::scoped_lock lock(m_mutex);
    return m_finished && m_queue.empty() && m_servedSeek == m_wantedSeek;
}

void FrameWorker::run()
{
    Lock lock(m_mutex);
    while (!m_quit) {
        if (m_openPending) {
            openFile(lock);
        } else if (m_reader && m_servedSeek != m_wantedSeek) {
            performSeek(lock);
        } else if (m_reader && !m_finished && m_queue.size() < QueueCapacity) {
            decodeAhead(lock);
        } else {
            m_wake.wait(lock);
        }
    }
}

void FrameWorker::openFile(Lock &lock)
{
    m_openPending = false;
    const QString file = m_file;
    lock.unlock();
    FilmResult result = openFilm(file, FilmStreams::Picture);
    Opened opened{.info = std::nullopt, .problem = result.problem};
    if (result.film) {
        opened.info = result.film->info;
        if (result.film->videoStream >= 0) {
            auto reader = std::make_unique<VideoReader>(std::move(*result.film));
            if (reader->problem().isEmpty()) {
                m_converter = std::make_unique<PictureConverter>(reader->film().clockwiseTurns);
                m_reader = std::move(reader);
            } else {
                opened = {.info = std::nullopt, .problem = reader->problem()};
            }
        }
    }
    lock.lock();
    m_opened = std::move(opened);
    notify(lock);
}

void FrameWorker::performSeek(Lock &lock)
{
    const quint64 seek = m_wantedSeek;
    const auto target = m_target;
    dropFramesReadAhead();
    lock.unlock();
    const auto outcome = m_reader->seek(target, [this, seek] { return shouldGiveUp(seek); });
    lock.lock();
    m_servedSeek = seek;
    m_finished = outcome == VideoReader::Outcome::End || outcome == VideoReader::Outcome::Broken;
    if (outcome == VideoReader::Outcome::Frame) {
        deliver(lock, seek, true);
        m_lastFirstFrame = std::chrono::steady_clock::now();
    } else if (m_finished) {
        notify(lock);
    }
}

void FrameWorker::decodeAhead(Lock &lock)
{
    const quint64 seek = m_servedSeek;
    lock.unlock();
    const auto outcome = m_reader->readNext();
    lock.lock();
    if (outcome == VideoReader::Outcome::Frame) {
        deliver(lock, seek, false);
    } else {
        m_finished = true;
        notify(lock);
    }
}

bool FrameWorker::shouldGiveUp(quint64 seek)
{
    const std::scoped_lock lock(m_mutex);
    return m_quit
           || (m_wantedSeek != seek
               && std::chrono::steady_clock::now() - m_lastFirstFrame < FreshScreen);
}

void FrameWorker::deliver(Lock &lock, quint64 seek, bool isFirst)
{
    const QSize box = m_pictureSize;
    lock.unlock();
    VideoFrame frame{.image = m_converter->convert(m_reader->frame(), box),
                     .start = m_reader->frameStart(),
                     .duration = m_reader->frameDuration(),
                     .videoSize = m_reader->film().info.size};
    if (frame.duration <= 0us) {
        frame.duration = m_reader->film().info.frameDuration;
    }
    lock.lock();
    if (m_servedSeek == seek && !frame.isNull()) {
        m_queue.push_back({.frame = std::move(frame), .seek = seek, .isFirst = isFirst});
        if (m_queue.size() == 1 || isFirst) {
            notify(lock);
        }
    }
}

/// First frames stay: while scrubbing, each of them is to be seen.
void FrameWorker::dropFramesReadAhead()
{
    std::erase_if(m_queue, [](const Delivery &delivery) { return !delivery.isFirst; });
}

void FrameWorker::notify(Lock &lock)
{
    const auto call = m_notify;
    if (call) {
        lock.unlock();
        call();
        lock.lock();
    }
}

} // namespace expressly
