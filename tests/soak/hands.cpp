// SPDX-License-Identifier: MIT
#include "soak/hands.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace expressly::soak {

void press(const QPointer<QWidget> &widget, QPoint point, Qt::MouseButton button)
{
    if (widget) {
        QTest::mousePress(widget, button, {}, point); // gives the focus, too
    }
}

void release(const QPointer<QWidget> &widget, QPoint point, Qt::MouseButton button)
{
    if (widget) {
        QTest::mouseRelease(widget, button, {}, point);
    }
}

void sendMouse(const QPointer<QWidget> &widget,
               QEvent::Type type,
               QPointF point,
               Qt::MouseButton button,
               Qt::MouseButtons held)
{
    if (widget) {
        QMouseEvent event(type, point, widget->mapToGlobal(point), button, held, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
}

} // namespace expressly::soak
