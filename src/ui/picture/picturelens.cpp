// SPDX-License-Identifier: MIT
#include "ui/picture/picturelens.h"

#include <algorithm>

namespace expressly {

namespace {

/// Closer to the whole picture than this is the whole picture.
constexpr double NearlyWhole = 1.02;

/// How far the centre may go so that no ground shows beside a picture that is larger than the area.
double bounded(double centre, double area, double picture)
{
    const double half = picture > area ? area / picture / 2 : 0.5;
    return std::clamp(centre, half, 1 - half);
}

} // namespace

void PictureLens::setMirrored(bool mirrored)
{
    if (mirrored != m_mirrored) {
        m_mirrored = mirrored;
        m_centre.setX(1 - m_centre.x());
    }
}

void PictureLens::setUpsideDown(bool upsideDown)
{
    if (upsideDown != m_upsideDown) {
        m_upsideDown = upsideDown;
        m_centre = QPointF(1, 1) - m_centre;
    }
}

void PictureLens::reset()
{
    m_zoom = 1;
    m_centre = {0.5, 0.5};
}

void PictureLens::zoomBy(double factor, QPointF anchor, QSize area, QSize fitting)
{
    if (area.isEmpty() || fitting.isEmpty()) {
        return;
    }
    const double zoom = std::clamp(m_zoom * factor, 1.0, MostZoom);
    if (zoom < NearlyWhole) {
        reset();
        return;
    }
    const QPointF middle(area.width() / 2.0, area.height() / 2.0);
    const QPointF away = anchor - middle;
    const auto inPicture = [&](double scale) {
        return QPointF(away.x() / (fitting.width() * scale), away.y() / (fitting.height() * scale));
    };
    const QPointF held = m_centre + inPicture(m_zoom);
    m_zoom = zoom;
    centreAt(held - inPicture(m_zoom), area, fitting);
}

void PictureLens::pan(QPointF distance, QSize area, QSize fitting)
{
    if (isZoomed() && !fitting.isEmpty()) {
        centreAt(m_centre
                     - QPointF(distance.x() / (fitting.width() * m_zoom),
                               distance.y() / (fitting.height() * m_zoom)),
                 area,
                 fitting);
    }
}

void PictureLens::centreAt(QPointF centre, QSize area, QSize fitting)
{
    m_centre = {bounded(centre.x(), area.width(), fitting.width() * m_zoom),
                bounded(centre.y(), area.height(), fitting.height() * m_zoom)};
}

QRect PictureLens::target(QSize area, QSize fitting) const
{
    const QSize size = isZoomed() ? (QSizeF(fitting) * m_zoom).toSize() : fitting;
    const auto start = [](double centre, int room, int picture) {
        if (picture <= room) {
            return (room - picture) / 2;
        }
        const double at = room / 2.0 - bounded(centre, room, picture) * picture;
        return std::clamp(qRound(at), room - picture, 0);
    };
    return {QPoint(start(m_centre.x(), area.width(), size.width()),
                   start(m_centre.y(), area.height(), size.height())),
            size};
}

QSize PictureLens::deliverySize(QSize fitting, QSize film) const
{
    if (!isZoomed() || film.isEmpty()) {
        return fitting;
    }
    const QSize wanted = (QSizeF(fitting) * m_zoom).toSize();
    const QSize most = film.width() > fitting.width() ? film : fitting;
    return wanted.width() > most.width() ? most : wanted;
}

} // namespace expressly
