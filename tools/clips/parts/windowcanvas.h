// SPDX-License-Identifier: MIT
#pragma once

#include "canvas.h"

namespace expressly::clips {

/// Draws on another canvas, but only what lies within a window: so that one part of a thing can be
/// drawn again in front of what covers the rest of it.
class WindowCanvas final : public Canvas
{
public:
    /// The window is in the present units of the canvas below.
    WindowCanvas(Canvas &below, const QPainterPath &window);
    /// The window is its only clip.
    void setClip(const std::optional<QPainterPath> &clip) override { Q_UNUSED(clip) }

protected:
    void drawFill(const QPainterPath &path, Role role, qreal opacity) override;
    void drawStroke(const QPainterPath &path, Role role, qreal width, qreal opacity) override;

private:
    Canvas &m_below;
    QPainterPath m_window; ///< in picture coordinates
};

} // namespace expressly::clips
