// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <stop_token>
#include <utility>

namespace expressly {

/// Does \a work, which may wait for a slow disk, away from the caller's thread, and hands what it
/// returns to \a answer in the thread of the application. Nothing is answered once \a stop asks to
/// end or \a receiver is gone.
template <typename Work, typename Answer>
void inBackground(QObject *receiver, const std::stop_token &stop, Work work, Answer answer)
{
    const QPointer<QObject> kept(receiver);
    QThreadPool::globalInstance()->start(
        [kept, stop, work = std::move(work), answer = std::move(answer)] {
        if (stop.stop_requested()) {
            return;
        }
        auto result = work();
        // The application object outlives the pool's threads; the receiver may be gone.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [kept, stop, answer, result = std::move(result)] {
            if (kept && !stop.stop_requested()) {
                answer(result);
            }
            },
            Qt::QueuedConnection);
    });
}

} // namespace expressly
