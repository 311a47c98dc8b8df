// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace expressly {

/// A sentence about something that is missing, on a tinted ground; hidden while it is empty.
class NoticeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_label = nullptr;
};

} // namespace expressly
