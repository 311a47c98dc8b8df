// SPDX-License-Identifier: MIT
#pragma once

#include "app/program.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSplitter>
#include <QTest>

namespace expressly::test {

/// Draws the line between the contents and the lesson by so many pixels, as the mouse does.
inline void dragSplitter(Program &program, int by)
{
    auto *splitter = program.window().findChild<QSplitter *>();
    QWidget *handle = splitter->handle(1);
    const QPoint from = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove,
                     from + QPoint(by, 0),
                     handle->mapToGlobal(from + QPoint(by, 0)),
                     Qt::NoButton,
                     Qt::LeftButton,
                     {});
    QApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, from + QPoint(by, 0));
}

} // namespace expressly::test
