// SPDX-License-Identifier: MIT
// What a hand does with the mouse, one event at a time: what an event does may delete the widget,
// and QTest's clicks send several.
#pragma once

#include <QEvent>
#include <QPoint>
#include <QPointer>
#include <QWidget>

namespace expressly::soak {

void press(const QPointer<QWidget> &widget, QPoint point, Qt::MouseButton button);
void release(const QPointer<QWidget> &widget, QPoint point, Qt::MouseButton button);
void sendMouse(const QPointer<QWidget> &widget,
               QEvent::Type type,
               QPointF point,
               Qt::MouseButton button,
               Qt::MouseButtons held);

} // namespace expressly::soak
