// SPDX-License-Identifier: MIT
#include "media/stills/chapterframes.h"

#include "media/stills/stillworker.h"

#include <QThreadPool>

#include <utility>

namespace expressly {

namespace {

/// A thread that reads from a slow disk may take a while to end: the window does not wait for it.
void retire(std::unique_ptr<StillWorker> given)
{
    if (given) {
        given->retire();
        std::shared_ptr<StillWorker> worker = std::move(given);
        QThreadPool::globalInstance()->start([worker]() mutable { worker.reset(); });
    }
}

} // namespace

ChapterFrames::ChapterFrames(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<StillWorker>(
          PictureCache(folder),
          StillWorker::Receiver{.still = deliverTo(&ChapterFrames::acceptStill), .preview = {}},
          StillWorker::Pace::Patient))
{}

ChapterFrames::~ChapterFrames()
{
    retire(std::move(m_worker));
    retire(std::move(m_previews));
}

/// Called in a worker's thread; what belongs to an earlier film is dropped.
ChapterFrames::Give ChapterFrames::deliverTo(void (ChapterFrames::*accept)(Time, const QImage &))
{
    return [this, accept](int film, Time time, const QImage &picture) {
        QMetaObject::invokeMethod(
            this,
            [this, accept, film, time, picture] {
            if (film == m_film) {
                (this->*accept)(time, picture);
            }
            },
            Qt::QueuedConnection);
    };
}

void ChapterFrames::acceptStill(Time time, const QImage &picture)
{
    m_frames.insert(time.count(), picture);
    emit frameReady(time);
}

void ChapterFrames::setFilm(const QString &file, const QList<Time> &times)
{
    if (file != m_file) {
        m_frames.clear();
    }
    m_file = file;
    QList<Time> missing;
    QHash<qint64, QImage> kept;
    for (const Time time : times) {
        if (m_frames.contains(time.count())) {
            kept.insert(time.count(), m_frames.value(time.count()));
        } else if (!missing.contains(time)) {
            missing.append(time);
        }
    }
    m_frames = kept;
    m_worker->setFilm(++m_film, file, missing);
    if (m_previews) {
        m_previews->setFilm(m_film, file, {});
    }
}

void ChapterFrames::requestPreview(Time time)
{
    if (!m_previews) {
        m_previews = std::make_unique<StillWorker>(
            PictureCache(QString()),
            StillWorker::Receiver{.still = {}, .preview = deliverTo(&ChapterFrames::previewReady)},
            StillWorker::Pace::Prompt);
        m_previews->setHeld(m_isHeld);
        m_previews->setFilm(m_film, m_file, {});
    }
    m_previews->requestPreview(time);
}

void ChapterFrames::setHeld(bool held)
{
    m_isHeld = held;
    for (StillWorker *worker : {m_worker.get(), m_previews.get()}) {
        if (worker != nullptr) {
            worker->setHeld(held);
        }
    }
}

} // namespace expressly
