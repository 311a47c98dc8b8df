// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace expressly {

/// A small bubble over a point of the window: a time, and under it a title. It takes no clicks.
class HoverBubble final : public QWidget
{
    Q_OBJECT

public:
    explicit HoverBubble(QWidget *parent = nullptr);

    /// Shows the bubble with its foot at \a foot, a point of \a over, inside that one's window.
    void showAt(const QWidget *over, QPoint foot, const QString &time, const QString &title);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_time;
    QString m_title;
    int m_footX = 0;
};

} // namespace expressly
