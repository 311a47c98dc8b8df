// SPDX-License-Identifier: MIT
#pragma once

#include <QSlider>

namespace expressly {

/// A slider from 0 to 100 that goes where it is pressed.
class VolumeSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit VolumeSlider(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int valueAt(double x) const;
};

} // namespace expressly
