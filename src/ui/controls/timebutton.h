// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include <chrono>

namespace expressly {

/// "7:14 / 10:00" in figures that do not jump; a click asks for another time.
class TimeButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TimeButton(QWidget *parent = nullptr);

    void setPosition(std::chrono::milliseconds position);
    void setDuration(std::chrono::milliseconds duration);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateText();

    std::chrono::milliseconds m_position{0};
    std::chrono::milliseconds m_duration{0};
    QString m_elapsed;
    QString m_total;
};

} // namespace expressly
