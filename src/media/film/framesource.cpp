// SPDX-License-Identifier: MIT
#include "media/film/framesource.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace expressly {

FrameSource::~FrameSource()
{
    clear();
}

void FrameSource::setWorker(std::unique_ptr<FrameWorker> worker)
{
    m_worker = std::move(worker);
    m_worker->setPictureSize(m_pictureSize);
}

void FrameSource::clear()
{
    m_frame = {};
    if (!m_worker) {
        return;
    }
    m_worker->retire();
    std::shared_ptr<FrameWorker> worker = std::move(m_worker);
    QThreadPool::globalInstance()->start([worker]() mutable { worker.reset(); });
}

void FrameSource::setPictureSize(QSize size)
{
    m_pictureSize = size;
    if (m_worker) {
        m_worker->setPictureSize(size);
    }
}

std::chrono::microseconds FrameSource::endOfFrame() const
{
    return m_frame.start + m_frame.duration;
}

std::chrono::microseconds FrameSource::endOfFilm() const
{
    return std::max(endOfFrame(), m_worker->filmEnd().value_or(endOfFrame()));
}

bool FrameSource::knowsNext() const
{
    return m_worker->isFinished() || m_worker->isHeld() || m_worker->nextDue().has_value();
}

} // namespace expressly
