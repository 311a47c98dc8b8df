// SPDX-License-Identifier: MIT
#include "media/film/frameworker.h"

#include "media/film/filmbounds.h"
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

/// A film that ends this much before a loop does was cut short: it ends there.
constexpr auto MostMissing = 2s;

/// A loop further ahead than this is not prepared for yet.
constexpr auto PrepareBefore = 2s;

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
        m_notify = nullptr;
    }
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

std::optional<std::chrono::microseconds> FrameWorker::nextDue()
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.empty() ? std::nullopt : std::optional(m_queue.front().due);
}

bool FrameWorker::isAtLoopEnd()
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.empty() ? m_held : m_queue.front().beginsRound;
}

bool FrameWorker::isHeld()
{
    const std::scoped_lock lock(m_mutex);
    return m_held && m_queue.empty() && m_servedSeek == m_wantedSeek;
}

std::optional<FrameWorker::Delivery> FrameWorker::takeDue(std::chrono::microseconds position)
{
    std::optional<Delivery> due;
    {
        const std::scoped_lock lock(m_mutex);
        while (!m_queue.empty() && (m_queue.front().isFirst || m_queue.front().due <= position)) {
            const bool mustBeSeen = m_queue.front().isFirst || m_queue.front().beginsRound;
            if (mustBeSeen && due) {
                break;
            }
            due = std::move(m_queue.front());
            m_queue.pop_front();
            if (mustBeSeen) {
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
    Opened opened{.info = std::nullopt, .problem = result.problem};
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
    m_timeline = LoopTimeline(m_loop, target, m_reader->film().info.duration);
    m_rounds = 0;
    m_reached = target;
    dropFramesReadAhead();
    lock.unlock();
    if (!m_timeline.isActive()) {
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
    Delivery delivery{.seek = m_servedSeek};
    lock.unlock();
    prepareStandby();
    bool hasFrame = m_reader->readNext() == VideoReader::Outcome::Frame;
    if (!hasFrame) {
        findEnd(delivery.seek);
    }
    bool isHeld = false;
    if (endsRound(!hasFrame)) {
        ++m_rounds;
        delivery.beginsRound = m_timeline.goesRoundAfter(m_rounds);
        isHeld = !delivery.beginsRound && m_timeline.waitsAt();
    }
    if (delivery.beginsRound) {
        hasFrame = goRound(delivery.seek);
        m_reached = m_timeline.start();
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
    m_reached = std::max(m_reached, m_reader->frameStart());
    delivery.due = m_timeline.clockAt(m_reached, m_rounds);
    deliver(lock, std::move(delivery));
}

/// Whether the reader, which stands on the frame to be delivered next, has come to the loop's end.
bool FrameWorker::endsRound(bool isFilmOver) const
{
    if (m_timeline.isOverAfter(m_rounds)) {
        return false;
    }
    const auto end = m_timeline.end();
    return isFilmOver ? end - m_filmEnd.value_or(m_reached) < MostMissing
                      : m_reader->frameStart() >= end;
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
    const auto start = m_timeline.start();
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
    const bool isNeeded = m_timeline.goesRoundAfter(m_rounds + 1)
                          && m_reached + PrepareBefore >= m_timeline.start()
                          && !m_reader->canKeep(m_timeline.end() - m_timeline.start());
    if (!isNeeded || (m_standby && m_standby->isFor(m_timeline.start()))) {
        return;
    }
    m_standby = std::make_unique<StandbyReader>(m_file, m_reading.get_token());
    m_standby->prepare(nullptr, m_timeline.start());
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

void FrameWorker::deliver(Lock &lock, Delivery delivery)
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
        m_queue.push_back(std::move(delivery));
        if (m_queue.size() == 1 || mustBeSeen) {
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
