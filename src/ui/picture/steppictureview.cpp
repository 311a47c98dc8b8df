// SPDX-License-Identifier: MIT
#include "ui/picture/steppictureview.h"

#include <QPainter>

namespace expressly {

StepPictureView::StepPictureView(QWidget *parent)
    : QWidget(parent)
{
    hide();
}

void StepPictureView::setPicture(QSizeF size, const QString &alternative, const Draw &draw)
{
    m_size = size;
    m_draw = draw;
    m_image = {};
    setAccessibleName(tr("Picture of the step: %1").arg(alternative));
    setToolTip(alternative);
    setVisible(hasPicture());
    update();
}

void StepPictureView::clear()
{
    m_size = {};
    m_draw = {};
    m_image = {};
    hide();
}

void StepPictureView::paintEvent(QPaintEvent *)
{
    if (!hasPicture()) {
        return;
    }
    const QSize most = (QSizeF(size()) * devicePixelRatioF()).toSize();
    const QSize pixels = m_size.scaled(most, Qt::KeepAspectRatio).toSize();
    if (pixels.isEmpty()) {
        return;
    }
    if (m_image.size() != pixels) {
        m_image = m_draw(pixels);
    }
    QPainter painter(this);
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    painter.drawImage(
        (most.width() - pixels.width()) / 2, (most.height() - pixels.height()) / 2, m_image);
}

} // namespace expressly
