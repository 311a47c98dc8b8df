// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRect>
#include <QSize>

namespace expressly {

/// Which part of a picture is seen, how large and which way round. All of it is about the picture
/// as it is seen: mirroring keeps what is looked at.
class PictureLens final
{
public:
    static constexpr double MostZoom = 8;
    static constexpr double ZoomStep = 1.25; ///< Of a key or a notch of the wheel.

    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    /// Turned by 180°, as someone sees who looks down at herself: left stays left.
    [[nodiscard]] bool isUpsideDown() const { return m_upsideDown; }
    void setUpsideDown(bool upsideDown);
    [[nodiscard]] bool flipsHorizontally() const { return m_mirrored != m_upsideDown; }
    [[nodiscard]] bool flipsVertically() const { return m_upsideDown; }

    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool isZoomed() const { return m_zoom > 1; }
    /// Whole picture.
    void reset();
    /// Makes the picture larger by \a factor; what lies at \a anchor stays there.
    void zoomBy(double factor, QPointF anchor, QSize area, QSize fitting);
    /// Moves the picture by \a distance, as far as it reaches beyond the area.
    void pan(QPointF distance, QSize area, QSize fitting);

    /// Where the whole picture lies in \a area; \a fitting is its size when all of it is seen.
    [[nodiscard]] QRect target(QSize area, QSize fitting) const;
    /// How large the picture has to be delivered: no larger than \a film, the film's own size.
    [[nodiscard]] QSize deliverySize(QSize fitting, QSize film) const;

private:
    void centreAt(QPointF centre, QSize area, QSize fitting);

    bool m_mirrored = false;
    bool m_upsideDown = false;
    double m_zoom = 1;
    QPointF m_centre{0.5, 0.5}; ///< What of the picture lies in the middle; 0 to 1.
};

} // namespace expressly
