// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/videoframe.h"
#include "ui/picture/picturelens.h"
#include "ui/picture/surfacemessage.h"

#include <QWidget>

namespace expressly {

/// Shows the frames of a film, or a message where there is none to show.
class VideoSurface final : public QWidget
{
    Q_OBJECT

public:
    explicit VideoSurface(QWidget *parent = nullptr);

    void setFrame(const VideoFrame &frame);
    /// Pictures are multiplied with it, so that they do not glare at night; white changes nothing.
    void setTint(const QColor &tint);
    /// No frame and no message: only the ground.
    void clear();
    /// Takes the place of the picture until the next frame or clear().
    void setMessage(const SurfaceMessage &message);
    [[nodiscard]] bool hasMessage() const;
    /// Renames a button of the message, for instance after it did its work.
    void setActionText(int index, const QString &text);

    /// The frame shown, as large as it was delivered; null when there is none.
    [[nodiscard]] QImage grabFrame() const { return m_frame.image; }
    /// How large the picture is to be delivered, in device pixels: the area that it takes, or more
    /// of the film's own size while it is zoomed.
    [[nodiscard]] QSize pictureSize() const;
    [[nodiscard]] qint64 paintedFrames() const { return m_paintedFrames; }

    void setMirrored(bool mirrored);
    /// Turned by 180°.
    void setUpsideDown(bool upsideDown);
    [[nodiscard]] const PictureLens &lens() const { return m_lens; }
    void zoomIn();
    void zoomOut();
    void showWholePicture();
    /// The part of \a picture that is seen, the way round it is seen.
    [[nodiscard]] QImage asSeen(const QImage &picture) const;
    [[nodiscard]] const VideoFrame &frame() const { return m_frame; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// The height at which the picture fills the width, or at which the message fits.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A double click emits this twice, so that playing goes on as it was before it.
    void clicked();
    void doubleClicked();
    void actionTriggered(int index);
    /// Empty: the picture is no longer seen.
    void pictureSizeChanged(QSize devicePixels);
    /// Once for every frame, after it was painted.
    void framePainted(std::chrono::microseconds start);
    void filesDropped(const QStringList &paths);
    /// By wheel, key or double click; 1 is the whole picture.
    void zoomChanged(double zoom);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QSize deviceSize() const;
    /// Where the whole picture lies while it is not zoomed, and where it lies now.
    [[nodiscard]] QRect fittingRect() const;
    [[nodiscard]] QRect pictureRect() const;
    [[nodiscard]] const QImage &turnedPicture();
    void paintPicture(QPainter &painter);
    void announcePictureSize();
    void zoomBy(double factor, QPointF anchor);
    void pan(QPointF distance);
    void turn(const PictureLens &lens);

    VideoFrame m_frame;
    QImage m_turned; ///< The frame the way round it is seen; null: not made yet.
    PictureLens m_lens;
    QPointF m_pressPoint;
    bool m_panning = false;
    QColor m_tint = Qt::white;
    MessageView *m_message = nullptr;
    QSize m_announcedSize;
    qint64 m_paintedFrames = 0;
    bool m_frameIsNew = false;
    bool m_pressed = false;
    bool m_dropHovers = false;
};

} // namespace expressly
