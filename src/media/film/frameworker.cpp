// SPDX-License-Identifier: MIT
#include "media/film/frameworker.h"

#include "media/film/filmbounds.h"
#include "media/film/filmfile.h"
#include "media/film/pictureconverter.h"
#include "media/film/standbyreader.h"

#include <algorithm>
#include <utility>

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
    retire();
    m_thread.join();
}

void FrameWorker::retire()
{
    m_reading.request_stop();
    {
        const std::scoped_lock lock(m_mutex);
        m_quit = true;
    }
    setNotify(nullptr);
    m_wake.notify_one();
}

void FrameWorker::open(const QString &file, std::chrono::milliseconds start)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_file = file;
        m_openPending = true;
        m_target = insideAnyFilm(start);
        m_wantedSeek = 1;
    }
    m_wake.notify_one();
}

quint64 FrameWorker::seek(std::chrono::microseconds target, const std::optional<Loop> &loop)
{
    quint64 number = 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_target = target;
        m_loop = loop;
        number = ++m_wantedSeek;
        m_finished = m_held = false;
        m_queue.dropReadAhead();
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
    const std::scoped_lock lock(m_notifyMutex);
    m_notify = std::move(notify);
}

std::optional<OpenedFilm> FrameWorker::takeOpened()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_opened, std::nullopt);
}

std::optional<std::chrono::microseconds> FrameWorker::nextDue()
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.isEmpty() ? std::nullopt : std::optional(m_queue.next().due);
}

bool FrameWorker::isAtLoopEnd()
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.isEmpty() ? m_held : m_queue.next().beginsRound;
}

bool FrameWorker::isHeld()
{
    const std::scoped_lock lock(m_mutex);
    return m_held && m_queue.isEmpty() && m_servedSeek == m_wantedSeek;
}

std::optional<FrameDelivery> FrameWorker::takeDue(std::chrono::microseconds position)
{
    std::optional<FrameDelivery> due;
    {
        const std::scoped_lock lock(m_mutex);
        due = m_queue.takeDue(position);
    }
    if (due) {
        m_wake.notify_one();
    }
    return due;
}

std::optional<FrameDelivery> FrameWorker::takeNext()
{
    std::optional<FrameDelivery> next;
    {
        const std::scoped_lock lock(m_mutex);
        next = m_queue.takeNext();
    }
    if (next) {
        m_wake.notify_one();
    }
    return next;
}

bool FrameWorker::isFinished()
{
    const std::scoped_lock lock(m_mutex);
    return m_finished && m_queue.isEmpty() && m_servedSeek == m_wantedSeek;
}

std::optional<std::chrono::microseconds> FrameWorker::filmEnd()
{
    const std::scoped_lock lock(m_mutex);
    return m_filmEnd;
}

void FrameWorker::run()
{
    Lock lock(m_mutex);
    while (!m_quit) {
        if (m_openPending) {
            openFile(lock);
        } else if (m_reader && m_servedSeek != m_wantedSeek) {
            performSeek(lock);
        } else if (m_reader && !m_finished && !m_held && m_queue.size() < QueueCapacity) {
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
    FilmResult result = openFilm(file, FilmStreams::Picture, m_reading.get_token());
    OpenedFilm opened{.info = std::nullopt, .problem = result.problem};
    if (result.film) {
        opened.info = result.film->info;
        if (result.film->videoStream >= 0) {
            auto reader = std::make_unique<VideoReader>(std::move(*result.film));
            if (reader->problem().isEmpty()) {
                m_converter = std::make_unique<PictureConverter>(reader->film().shape);
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
    m_course = LoopCourse(LoopTimeline(m_loop, target, m_reader->film().info.duration), target);
    m_queue.dropReadAhead();
    lock.unlock();
    if (!m_course.timeline().isActive()) {
        m_standby.reset();
    }
    const auto outcome = m_reader->seek(target, [this, seek] { return shouldGiveUp(seek); });
    if (m_reader->isAtLast()) {
        findEnd(seek);
    }
    lock.lock();
    m_servedSeek = seek;
    m_held = false;
    m_finished = outcome == VideoReader::Outcome::End || outcome == VideoReader::Outcome::Broken;
    if (outcome == VideoReader::Outcome::Frame) {
        deliver(lock, {.due = target, .seek = seek, .isFirst = true});
        m_lastFirstFrame = std::chrono::steady_clock::now();
    } else if (m_finished) {
        notify(lock);
    }
}

void FrameWorker::decodeAhead(Lock &lock)
{
    FrameDelivery delivery{.seek = m_servedSeek};
    lock.unlock();
    prepareStandby();
    bool hasFrame = m_reader->readNext() == VideoReader::Outcome::Frame;
    if (!hasFrame) {
        findEnd(delivery.seek);
    }
    bool isHeld = false;
    // The reader stands on the frame to be delivered next.
    const auto next = hasFrame ? std::optional(m_reader->frameStart()) : std::nullopt;
    if (m_course.endsRound(next, m_filmEnd)) {
        delivery.beginsRound = m_course.goesRound();
        isHeld = !delivery.beginsRound && m_course.timeline().waitsAt();
    }
    if (delivery.beginsRound) {
        hasFrame = goRound(delivery.seek);
    }
    lock.lock();
    if (m_servedSeek != m_wantedSeek) {
        return; // what was found is no longer of use
    }
    m_held = isHeld;
    m_finished = !hasFrame && !isHeld;
    if (m_held || m_finished) {
        notify(lock);
        return;
    }
    m_course.moveTo(m_reader->frameStart());
    delivery.due = m_course.due();
    deliver(lock, std::move(delivery));
}

/// Sound may go on after the last frame, which then stays. The reader looks for its end once.
void FrameWorker::findEnd(quint64 seek)
{
    if (m_filmEnd) { // written by this thread alone
        return;
    }
    const auto end = m_reader->findEnd([this, seek] { return isUnwanted(seek); });
    const std::scoped_lock lock(m_mutex);
    if (!m_quit && m_wantedSeek == seek) {
        m_filmEnd = end;
    }
}

bool FrameWorker::goRound(quint64 seek)
{
    const auto start = m_course.timeline().start();
    const auto givesUp = [this, seek] { return isUnwanted(seek); };
    if (m_standby && m_standby->isFor(start)) {
        if (auto reader = m_standby->take(givesUp)) {
            std::swap(m_reader, reader);
            m_standby->prepare(std::move(reader), start);
            return true;
        }
    }
    return m_reader->seek(start, givesUp) == VideoReader::Outcome::Frame;
}

void FrameWorker::prepareStandby()
{
    const auto [start, end] = std::pair(m_course.timeline().start(), m_course.timeline().end());
    const bool isNeeded = m_course.isNearRound() && !m_reader->canKeep(end - start);
    if (!isNeeded || (m_standby && m_standby->isFor(start))) {
        return;
    }
    m_standby = std::make_unique<StandbyReader>(m_file, m_reading.get_token());
    m_standby->prepare(nullptr, start);
}

bool FrameWorker::shouldGiveUp(quint64 seek)
{
    const std::scoped_lock lock(m_mutex);
    return m_quit
           || (m_wantedSeek != seek
               && std::chrono::steady_clock::now() - m_lastFirstFrame < FreshScreen);
}

bool FrameWorker::isUnwanted(quint64 seek)
{
    const std::scoped_lock lock(m_mutex);
    return m_quit || m_wantedSeek != seek;
}

void FrameWorker::deliver(Lock &lock, FrameDelivery delivery)
{
    const QSize box = m_pictureSize;
    lock.unlock();
    VideoFrame &frame = delivery.frame;
    frame = {.image = m_converter->convert(m_reader->frame(), box),
             .start = m_reader->frameStart(),
             .duration = m_reader->frameDuration(),
             .videoSize = m_converter->sizeOf(m_reader->frame())};
    if (frame.duration <= 0us) {
        frame.duration = m_reader->film().info.frameDuration;
    }
    if (m_reader->isAtLast() && m_filmEnd) {
        frame.duration = std::max(frame.duration, *m_filmEnd - frame.start); // it stays
    }
    lock.lock();
    if (m_servedSeek == delivery.seek && !frame.isNull()) {
        const bool mustBeSeen = delivery.isFirst;
        m_queue.append(std::move(delivery));
        if (m_queue.size() == 1 || mustBeSeen) {
            notify(lock);
        }
    }
}

void FrameWorker::notify(Lock &lock)
{
    lock.unlock();
    {
        const std::scoped_lock notifyLock(m_notifyMutex);
        if (m_notify) {
            m_notify();
        }
    }
    lock.lock();
}

} // namespace expressly
