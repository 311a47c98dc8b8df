// SPDX-License-Identifier: MIT
// What a widget is told of the pointer, without moving the platform's: each of them thinks
// otherwise of where that is, and Qt 6.8 without a window system follows none that a test moves.
#pragma once

#include <QAction>
#include <QApplication>
#include <QEnterEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>

namespace expressly::test {

/// To \a point of \a widget; while dragging with \a buttons.
inline void movePointer(QWidget &widget, QPointF point, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent move(
        QEvent::MouseMove, point, widget.mapToGlobal(point), Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
}

inline void enterPointer(QWidget &widget)
{
    const QPoint point = widget.rect().center();
    QEnterEvent enter(point, widget.mapTo(widget.window(), point), widget.mapToGlobal(point));
    QApplication::sendEvent(&widget, &enter);
}

inline void leavePointer(QWidget &widget)
{
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&widget, &leave);
}

/// Turns the wheel up (positive) or down by \a angle; a notch is 120.
inline void turnWheel(QWidget &widget, int angle)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent turn(middle,
                     widget.mapToGlobal(middle),
                     {},
                     {0, angle},
                     Qt::NoButton,
                     Qt::NoModifier,
                     Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(&widget, &turn);
}

/// By key, for the same reason.
inline void chooseInMenu(QMenu &menu, QAction &action)
{
    menu.setActiveAction(&action);
    QTest::keyClick(&menu, Qt::Key_Return);
}

} // namespace expressly::test
