// SPDX-License-Identifier: MIT
// Which part of the picture is seen and which way round: zooming, moving, mirroring.
#include "ui/picture/videosurface.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <cmath>

namespace expressly {

namespace {

constexpr double Notch = 120;  ///< What a wheel reports for one.
constexpr double KeyPan = 0.1; ///< Of the surface, for one press of an arrow.

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {1, 0};
    case Qt::Key_Right:
        return {-1, 0};
    case Qt::Key_Up:
        return {0, 1};
    case Qt::Key_Down:
        return {0, -1};
    default:
        return {};
    }
}

} // namespace

QSize VideoSurface::deviceSize() const
{
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

QRect VideoSurface::pictureRect() const
{
    const QRect fitting = fittingRect();
    return m_lens.isZoomed() ? m_lens.target(deviceSize(), fitting.size()) : fitting;
}

QSize VideoSurface::pictureSize() const
{
    return m_lens.deliverySize(fittingRect().size(), m_frame.videoSize);
}

const QImage &VideoSurface::turnedPicture()
{
    if (!m_lens.flipsHorizontally() && !m_lens.flipsVertically()) {
        return m_frame.image;
    }
    if (m_turned.isNull()) {
        m_turned = m_frame.image.mirrored(m_lens.flipsHorizontally(), m_lens.flipsVertically());
    }
    return m_turned;
}

void VideoSurface::turn(const PictureLens &lens)
{
    m_lens = lens;
    m_turned = {};
    update();
}

void VideoSurface::setMirrored(bool mirrored)
{
    PictureLens lens = m_lens;
    lens.setMirrored(mirrored);
    turn(lens);
}

void VideoSurface::setUpsideDown(bool upsideDown)
{
    PictureLens lens = m_lens;
    lens.setUpsideDown(upsideDown);
    turn(lens);
}

void VideoSurface::zoomIn()
{
    zoomBy(PictureLens::ZoomStep, QPointF(rect().center()) * devicePixelRatioF());
}

void VideoSurface::zoomOut()
{
    zoomBy(1 / PictureLens::ZoomStep, QPointF(rect().center()) * devicePixelRatioF());
}

void VideoSurface::showWholePicture()
{
    if (m_lens.isZoomed()) {
        m_lens.reset();
        announcePictureSize();
        update();
        emit zoomChanged(1);
    }
}

void VideoSurface::zoomBy(double factor, QPointF anchor)
{
    if (m_frame.isNull()) {
        return;
    }
    const double before = m_lens.zoom();
    m_lens.zoomBy(factor, anchor, deviceSize(), fittingRect().size());
    if (m_lens.zoom() == before) {
        return;
    }
    announcePictureSize();
    update();
    emit zoomChanged(m_lens.zoom());
}

void VideoSurface::pan(QPointF distance)
{
    m_lens.pan(distance * devicePixelRatioF(), deviceSize(), fittingRect().size());
    update();
}

QImage VideoSurface::asSeen(const QImage &picture) const
{
    QImage turned = picture.mirrored(m_lens.flipsHorizontally(), m_lens.flipsVertically());
    const QRectF whole = pictureRect();
    const QRectF seen = whole & QRectF(QPointF(0, 0), deviceSize());
    if (!m_lens.isZoomed() || seen.isEmpty()) {
        return turned;
    }
    const double x = turned.width() / whole.width();
    const double y = turned.height() / whole.height();
    const QRectF part((seen.left() - whole.left()) * x,
                      (seen.top() - whole.top()) * y,
                      seen.width() * x,
                      seen.height() * y);
    return turned.copy(part.toAlignedRect() & turned.rect());
}

bool VideoSurface::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_lens.isZoomed()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && !directionOf(key->key()).isNull()) {
            event->accept(); // the arrows move the picture, not the film
            return true;
        }
    }
    return QWidget::event(event);
}

void VideoSurface::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = directionOf(event->key());
    if (m_lens.isZoomed() && !direction.isNull()) {
        pan({direction.x() * width() * KeyPan, direction.y() * height() * KeyPan});
        return;
    }
    event->ignore();
}

void VideoSurface::wheelEvent(QWheelEvent *event)
{
    if (hasMessage() || m_frame.isNull() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    zoomBy(std::pow(PictureLens::ZoomStep, event->angleDelta().y() / Notch),
           event->position() * devicePixelRatioF());
    event->accept();
}

void VideoSurface::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !m_lens.isZoomed()) {
        return;
    }
    const QPointF distance = event->position() - m_pressPoint;
    if (!m_panning && distance.manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    if (!m_panning) {
        m_panning = true;
        setCursor(Qt::ClosedHandCursor);
    }
    pan(distance);
    m_pressPoint = event->position();
}

} // namespace expressly
