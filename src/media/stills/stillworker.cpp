// SPDX-License-Identifier: MIT
#include "media/stills/stillworker.h"

#include "media/film/filmbounds.h"
#include "media/film/pictureconverter.h"

#include <algorithm>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace expressly {

namespace {

constexpr int PreviewWidth = 320;

/// All stills of a film together: with many of them, each is smaller.
constexpr qint64 MostMemory = qint64{96} * 1024 * 1024;
constexpr int LargestWidth = 1280;
constexpr int SmallestWidth = 320;

/// A quarter of a busy core is left for it: a picture comes within a second beside a compiler. At
/// idle priority it would come only when that is done, which people wait for as well. Linux lowers
/// one thread alone; QThread's own priorities do nothing there but idle.
void makeThreadPatient()
{
#ifdef Q_OS_LINUX
    constexpr int Niceness = 4;
    setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + Niceness);
#endif
}

int widthFor(qsizetype count)
{
    for (int width = LargestWidth; width > SmallestWidth; width -= 160) {
        if (count * width * (width * 9 / 16) * 4 <= MostMemory) {
            return width;
        }
    }
    return SmallestWidth;
}

} // namespace

StillWorker::StillWorker(PictureCache cache, Receiver receiver, Pace pace)
    : m_cache(std::move(cache))
    , m_receiver(std::move(receiver))
    , m_thread(QThread::create([this, pace] {
        if (pace == Pace::Patient) {
            makeThreadPatient();
        }
        run();
    }))
{
    m_thread->setObjectName(pace == Pace::Patient ? QStringLiteral("stills")
                                                  : QStringLiteral("previews"));
    m_thread->start();
}

StillWorker::~StillWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_reading.request_stop();
        m_quit = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

void StillWorker::retire()
{
    setFilm(0, QString(), {});
    const std::scoped_lock lock(m_receiverMutex);
    m_receiver = {};
}

void StillWorker::setFilm(int film, const QString &file, const QList<Time> &times)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_film = film;
        if (file != m_file) {
            m_reading.request_stop();
            m_reading = std::stop_source();
        }
        m_file = file;
        m_times = times;
        m_preview.reset();
        m_isNew = true;
    }
    m_wake.notify_one();
}

void StillWorker::requestPreview(Time time)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_preview = time;
    }
    m_wake.notify_one();
}

void StillWorker::setHeld(bool held)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_held = held;
    }
    m_wake.notify_one();
}

void StillWorker::run()
{
    Lock lock(m_mutex);
    while (!m_quit) {
        const bool isFree = !m_held && !m_file.isEmpty();
        if (m_isNew) {
            beginFilm(lock);
        } else if (isFree && m_preview) {
            readPreview(lock);
        } else if (isFree && !m_times.isEmpty()) {
            readStill(lock);
        } else {
            m_wake.wait(lock);
        }
    }
}

void StillWorker::beginFilm(Lock &lock)
{
    m_isNew = false;
    m_served = m_film;
    const QString file = m_file;
    const std::stop_token reading = m_reading.get_token();
    m_width = widthFor(m_times.size());
    lock.unlock();
    if (file != m_servedFile || reading != m_servedReading) {
        m_reader.reset();
        m_converter.reset();
        m_isUnreadable = false;
        m_servedFile = file;
        m_servedReading = reading;
    }
    m_identity = file.isEmpty() ? QString() : identityOf(file);
    lock.lock();
}

void StillWorker::readStill(Lock &lock)
{
    const Time time = m_times.first();
    lock.unlock();
    const QString key = keyOf(time);
    QImage picture = m_identity.isEmpty() ? QImage() : m_cache.load(key);
    bool isLost = false;
    if (picture.isNull()) {
        picture = readFrame(time, m_width, isLost);
        if (!picture.isNull() && !m_identity.isEmpty()) {
            m_cache.store(key, picture);
        }
    }
    lock.lock();
    if (m_isNew || (picture.isNull() && !isLost)) {
        return; // another film, or something more urgent: it is tried again
    }
    m_times.removeOne(time);
    if (!picture.isNull()) {
        lock.unlock();
        give(&Receiver::still, time, picture);
        lock.lock();
    }
}

void StillWorker::readPreview(Lock &lock)
{
    const Time time = *m_preview;
    lock.unlock();
    bool isLost = false;
    const QImage picture = readFrame(time, PreviewWidth, isLost);
    lock.lock();
    if (m_isNew || (picture.isNull() && !isLost)) {
        return;
    }
    if (m_preview == time) {
        m_preview.reset();
    }
    if (!picture.isNull()) {
        lock.unlock();
        give(&Receiver::preview, time, picture);
        lock.lock();
    }
}

void StillWorker::give(Give Receiver::*how, Time time, const QImage &picture)
{
    const std::scoped_lock lock(m_receiverMutex);
    if (m_receiver.*how) {
        (m_receiver.*how)(m_served, time, picture);
    }
}

bool StillWorker::openReader()
{
    if (m_reader || m_isUnreadable) {
        return m_reader != nullptr;
    }
    FilmResult result = openFilm(m_servedFile, FilmStreams::Picture, m_servedReading);
    if (result.film && result.film->videoStream >= 0) {
        auto reader =
            std::make_unique<VideoReader>(std::move(*result.film), VideoReader::Purpose::Stills);
        if (reader->problem().isEmpty()) {
            m_converter = std::make_unique<PictureConverter>(reader->film().shape);
            m_reader = std::move(reader);
        }
    }
    m_isUnreadable = !m_reader;
    return m_reader != nullptr;
}

QImage StillWorker::readFrame(Time time, int width, bool &isLost)
{
    if (!openReader()) {
        isLost = true;
        return {};
    }
    const bool isPreview = width == PreviewWidth;
    const auto outcome = m_reader->seek(insideAnyFilm(time), [this, time, isPreview] {
        const std::scoped_lock lock(m_mutex);
        return m_quit || m_isNew || m_held || (m_preview && !(isPreview && m_preview == time));
    });
    isLost = outcome != VideoReader::Outcome::Frame && outcome != VideoReader::Outcome::Cancelled;
    if (outcome != VideoReader::Outcome::Frame) {
        return {};
    }
    const QSize size = m_converter->sizeOf(m_reader->frame());
    const QSize box = size.width() <= width ? size : QSize(width, size.height());
    return m_converter->convert(m_reader->frame(), box);
}

QString StillWorker::keyOf(Time time) const
{
    return QStringLiteral("%1-%2-%3").arg(m_identity).arg(time.count()).arg(m_width);
}

} // namespace expressly
