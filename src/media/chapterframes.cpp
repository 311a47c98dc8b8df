// SPDX-License-Identifier: MIT
#include "media/chapterframes.h"

#include "media/stillworker.h"

#include <QThreadPool>

namespace expressly {

ChapterFrames::ChapterFrames(const QString &folder, QObject *parent)
    : QObject(parent)
{
    const auto deliver = [this](auto accept) {
        return [this, accept](int film, Time time, const QImage &picture) {
            QMetaObject::invokeMethod(
                this,
                [this, accept, film, time, picture] {
                if (film == m_film) {
                    accept(time, picture);
                }
                },
                Qt::QueuedConnection);
        };
    };
    m_worker = std::make_unique<StillWorker>(
        PictureCache(folder),
        StillWorker::Receiver{.still = deliver([this](Time time, const QImage &picture) {
                                  m_frames.insert(time.count(), picture);
                                  emit frameReady(time);
                              }),
                              .preview = deliver([this](Time time, const QImage &picture) {
                                  emit previewReady(time, picture);
                              })});
}

/// A thread that runs only when nothing else does may take a while to end: the window does not wait
/// for it.
ChapterFrames::~ChapterFrames()
{
    m_worker->retire();
    std::shared_ptr<StillWorker> worker = std::move(m_worker);
    QThreadPool::globalInstance()->start([worker]() mutable { worker.reset(); });
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
}

void ChapterFrames::requestPreview(Time time)
{
    m_worker->requestPreview(time);
}

void ChapterFrames::setHeld(bool held)
{
    m_worker->setHeld(held);
}

} // namespace expressly
