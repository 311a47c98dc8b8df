// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

#include <functional>

namespace expressly {

/// The still picture of the step beside the moving one.
class StepPictureView final : public QWidget
{
    Q_OBJECT

public:
    /// Draws the picture into exactly that many pixels.
    using Draw = std::function<QImage(QSize pixels)>;

    explicit StepPictureView(QWidget *parent = nullptr);

    /// \a size is the picture's natural one, \a alternative its words.
    void setPicture(QSizeF size, const QString &alternative, const Draw &draw);
    void clear();
    [[nodiscard]] bool hasPicture() const { return !m_size.isEmpty(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSizeF m_size;
    Draw m_draw;
    QImage m_image; ///< As last painted.
};

} // namespace expressly
