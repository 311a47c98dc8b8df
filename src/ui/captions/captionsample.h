// SPDX-License-Identifier: MIT
#pragma once

#include "store/captionlook.h"

#include <QAbstractButton>

namespace expressly {

/// A choice of how captions look, shown by a letter or two that look so.
class CaptionSample final : public QAbstractButton
{
    Q_OBJECT

public:
    CaptionSample(const CaptionLook &look, QString letters, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont letterFont() const;

    CaptionLook m_look;
    QString m_letters;
};

} // namespace expressly
