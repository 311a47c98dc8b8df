// SPDX-License-Identifier: MIT
#include "ui/picture/videosurface.h"

#include "ui/theme/playercolors.h"
#include "ui/words/videofiles.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <cstdlib>
#include <utility>

namespace expressly {

namespace {

/// Decoders like even sizes; a picture that is off by so little is not worth scaling.
constexpr int UnscaledTolerance = 2;

} // namespace

VideoSurface::VideoSurface(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageView(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAcceptDrops(true);
    // A click leaves the keyboard where it was.
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture of the video"));
    m_message->hide();
    connect(m_message, &MessageView::actionTriggered, this, &VideoSurface::actionTriggered);
}

void VideoSurface::setFrame(const VideoFrame &frame)
{
    const bool sizeChanged = frame.videoSize != m_frame.videoSize;
    m_frame = frame;
    m_turned = {};
    m_frameIsNew = true;
    m_message->hide();
    if (sizeChanged) {
        updateGeometry();
        announcePictureSize();
    }
    update();
}

void VideoSurface::setTint(const QColor &tint)
{
    m_tint = tint;
    update();
}

void VideoSurface::clear()
{
    m_frame = {};
    m_turned = {};
    showWholePicture();
    m_frameIsNew = false;
    m_message->hide();
    updateGeometry();
    update();
}

void VideoSurface::setMessage(const SurfaceMessage &message)
{
    m_frame = {};
    m_frameIsNew = false;
    m_message->setMessage(message);
    m_message->setGeometry(rect());
    m_message->show();
    updateGeometry();
    update();
}

bool VideoSurface::hasMessage() const
{
    return !m_message->isHidden();
}

void VideoSurface::setActionText(int index, const QString &text)
{
    m_message->setActionText(index, text);
}

int VideoSurface::heightForWidth(int width) const
{
    const QSizeF picture = m_frame.videoSize.isEmpty() ? QSizeF(16, 9) : QSizeF(m_frame.videoSize);
    const int height = qRound(width * picture.height() / picture.width());
    return hasMessage() ? qMax(height, m_message->heightForWidth(width)) : height;
}

QSize VideoSurface::sizeHint() const
{
    return {448, heightForWidth(448)};
}

QSize VideoSurface::minimumSizeHint() const
{
    return {160, 90};
}

QRect VideoSurface::fittingRect() const
{
    const QSize device = deviceSize();
    if (m_frame.videoSize.isEmpty()) {
        return {{0, 0}, device};
    }
    const QSize picture = m_frame.videoSize.scaled(device, Qt::KeepAspectRatio);
    const QSize gap = device - picture;
    if (std::max(gap.width(), gap.height()) <= UnscaledTolerance) {
        return {{0, 0}, device}; // a hair's breadth of ground would only look like a mistake
    }
    return {{(device.width() - picture.width()) / 2, (device.height() - picture.height()) / 2},
            picture};
}

void VideoSurface::announcePictureSize()
{
    const QSize size = pictureSize();
    if (size != m_announcedSize) {
        m_announcedSize = size;
        emit pictureSizeChanged(size);
    }
}

void VideoSurface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasMessage()) {
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(rect(), 8, 8);
    } else {
        paintPicture(painter);
    }
    if (m_dropHovers) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(2, 2, -2, -2));
    }
    if (hasFocus()) {
        painter.setPen(QPen(overPicture(palette()).color(QPalette::Highlight), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    painter.end();
    if (m_frameIsNew) {
        m_frameIsNew = false;
        ++m_paintedFrames;
        // Listeners may look at the widget, which must not happen while it is painting.
        const auto start = m_frame.start;
        QMetaObject::invokeMethod(
            this, [this, start] { emit framePainted(start); }, Qt::QueuedConnection);
    }
}

void VideoSurface::paintPicture(QPainter &painter)
{
    // On a page the picture stands as any other; a window of its own says that it is a screen.
    const QColor ground = backgroundRole() == QPalette::Shadow ? pictureGround(palette())
                                                               : palette().color(backgroundRole());
    if (m_frame.isNull()) {
        painter.fillRect(rect(), ground);
        return;
    }
    // In device pixels, so that a picture of the right size is copied one to one.
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    QRect target = pictureRect();
    const QImage &picture = turnedPicture();
    const QSize delivered = picture.size();
    const bool unscaled = std::abs(delivered.width() - target.width()) <= UnscaledTolerance
                          && std::abs(delivered.height() - target.height()) <= UnscaledTolerance;
    if (unscaled) {
        target = {target.center()
                      - QPoint((delivered.width() - 1) / 2, (delivered.height() - 1) / 2),
                  delivered};
    }
    const QRect device({0, 0}, deviceSize() + QSize(1, 1));
    for (const QRect &edge : QRegion(device).subtracted(target)) {
        painter.fillRect(edge, ground);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !unscaled);
    painter.drawImage(target, picture, picture.rect());
    if (m_tint != QColor(Qt::white)) {
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(target, m_tint);
    }
}

void VideoSurface::resizeEvent(QResizeEvent *)
{
    m_message->setGeometry(rect());
    announcePictureSize();
}

void VideoSurface::showEvent(QShowEvent *)
{
    announcePictureSize();
}

void VideoSurface::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) { // not when its window is only made small
        m_announcedSize = {};
        emit pictureSizeChanged({});
    }
}

void VideoSurface::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && !hasMessage();
    m_pressPoint = event->position();
    event->setAccepted(m_pressed);
}

void VideoSurface::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressed) {
        m_pressed = false;
        if (std::exchange(m_panning, false)) {
            unsetCursor();
        } else if (rect().contains(event->position().toPoint())) {
            emit clicked();
        }
    }
}

void VideoSurface::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !hasMessage()) {
        emit clicked();
        if (m_lens.isZoomed()) {
            showWholePicture();
        } else {
            emit doubleClicked();
        }
    }
}

void VideoSurface::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty()) {
        m_dropHovers = true;
        event->acceptProposedAction();
        update();
    }
}

void VideoSurface::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHovers = false;
    update();
}

void VideoSurface::dropEvent(QDropEvent *event)
{
    m_dropHovers = false;
    update();
    event->acceptProposedAction();
    emit filesDropped(draggedFiles(event->mimeData()));
}

} // namespace expressly
