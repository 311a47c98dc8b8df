// SPDX-License-Identifier: MIT
#include "ui/seekbar/loophandle.h"

#include "ui/theme/theme.h"
#include "ui/words/numbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace expressly {

namespace {

constexpr int Height = 36;
constexpr int PillTop = 5;
constexpr int PillHeight = 26;
constexpr int SidePadding = 10;
constexpr int KeyStep = 100;
constexpr int PageStep = 1000;

} // namespace

LoopHandle::LoopHandle(End end, QWidget *parent)
    : QAbstractSlider(parent)
    , m_end(end)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::SizeHorCursor);
    setAttribute(Qt::WA_Hover);
    setSingleStep(KeyStep);
    setPageStep(PageStep);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        emit moved(std::chrono::milliseconds(value));
    });
    setTime(m_time);
    hide();
}

void LoopHandle::setTime(std::chrono::milliseconds time)
{
    const QSignalBlocker quiet(this);
    m_time = time;
    setValue(static_cast<int>(time.count()));
    setAccessibleName(m_end == End::A ? tr("A, where the loop begins: %1").arg(formatTenths(time))
                                      : tr("B, where the loop ends: %1").arg(formatTenths(time)));
    setToolTip(tr("%1. Drag it, or move it with the arrow keys.").arg(accessibleName()));
    update();
}

void LoopHandle::setLoopOn(bool on)
{
    m_isOn = on;
    update();
}

void LoopHandle::setStem(double x)
{
    m_stem = x;
    update();
}

QString LoopHandle::text() const
{
    return m_end == End::A ? tr("A %1", "begin of a loop").arg(formatTenths(m_time))
                           : tr("B %1", "end of a loop").arg(formatTenths(m_time));
}

QSize LoopHandle::sizeHint() const
{
    const double width = QFontMetricsF(font()).horizontalAdvance(text());
    return {static_cast<int>(std::ceil(width)) + 2 * SidePadding, Height};
}

bool LoopHandle::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // In full screen they go from step to step, but not for who has Tabbed here.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FocusIn
        || event->type() == QEvent::FocusOut) {
        update();
    }
    return QAbstractSlider::event(event);
}

void LoopHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor accent = m_isOn ? palette().color(QPalette::Highlight) : mixed(window, ink, 0.5);
    painter.fillRect(QRectF(m_stem - 1, 0, 2, PillTop + 4), accent);
    const QRectF pill(1, PillTop, width() - 2, PillHeight);
    const bool isLively = underMouse() || m_isDragged;
    painter.setBrush(mixed(window, accent, isLively ? 0.3 : 0.16));
    painter.setPen(hasFocus() ? QPen(ink, 2) : QPen(accent, 1));
    painter.drawRoundedRect(pill, 8, 8);
    painter.setPen(isEnabled() ? ink : mixed(window, ink, 0.4));
    painter.drawText(pill, Qt::AlignCenter, text());
}

void LoopHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_isDragged = true;
        m_grip = event->position().x() - m_stem;
        update();
    }
}

void LoopHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragged) {
        emit draggedTo(mapToParent(event->position()).x() - m_grip);
    }
}

void LoopHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragged && event->button() == Qt::LeftButton) {
        m_isDragged = false;
        update();
        emit dropped();
    }
}

void LoopHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it belongs to the bar
}

} // namespace expressly
