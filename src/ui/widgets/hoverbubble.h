// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

namespace expressly {

/// A small bubble over a point of the window: a picture if there are any, a time, and under it a
/// title. It takes no clicks.
class HoverBubble final : public QWidget
{
    Q_OBJECT

public:
    explicit HoverBubble(QWidget *parent = nullptr);

    /// Shows the bubble with its foot at \a foot, a point of \a over, inside that one's window.
    void showAt(const QWidget *over, QPoint foot, const QString &time, const QString &title);
    /// The room kept for a picture; empty: none is shown.
    void setPictureSize(QSize size);
    /// Stays until the next one comes, so that nothing flickers under a pointer that moves.
    void setPicture(const QImage &picture);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] int pictureHeight() const;

    QString m_time;
    QString m_title;
    QSize m_pictureSize;
    QImage m_picture;
    int m_footX = 0;
};

} // namespace expressly
