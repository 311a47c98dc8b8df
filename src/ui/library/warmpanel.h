// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace expressly {

/// A rounded field in the palette's warm colour (AlternateBase): something to read now, no alarm.
class WarmPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace expressly
