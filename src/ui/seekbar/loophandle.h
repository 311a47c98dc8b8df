// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSlider>

#include <chrono>

namespace expressly {

/// One end of the loop under the seek bar: "A 0:14.2". Dragged by mouse; the arrow keys move it by
/// a tenth of a second, PgUp and PgDn by a second.
class LoopHandle final : public QAbstractSlider
{
    Q_OBJECT

public:
    enum class End { A, B };

    explicit LoopHandle(End end, QWidget *parent = nullptr);

    void setTime(std::chrono::milliseconds time);
    void setLoopOn(bool on);
    /// Where its time lies on the bar, in the handle's own coordinates.
    void setStem(double x);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void draggedTo(double x); ///< In the bar's coordinates.
    void dropped();
    void moved(std::chrono::milliseconds time); ///< By key or by assistive technology.

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QString text() const;

    End m_end;
    std::chrono::milliseconds m_time{0};
    bool m_isOn = false;
    bool m_isDragged = false;
    double m_stem = 0;
    double m_grip = 0; ///< From the stem to where it was grabbed.
};

} // namespace expressly
