// SPDX-License-Identifier: MIT
#include "scene.h"

#include "parts/marks.h"
#include "views/views.h"

namespace expressly::clips {

namespace {

/// Wrong and right differ by the sign in the badge and by the frame, not only by colour.
void drawVerdict(Canvas &canvas, const Panel &panel, qreal radius)
{
    constexpr qreal Width = 7;
    constexpr qreal Radius = 30;
    const bool wrong = panel.verdict == Verdict::Wrong;
    // It fills the corners as far as the panel goes: nothing of the view may show outside it.
    QPainterPath frame;
    frame.addRoundedRect(panel.box, radius, radius);
    frame.addRoundedRect(panel.box.adjusted(Width, Width, -Width, -Width), 17.5, 17.5);
    canvas.fill(frame, wrong ? Role::Wrong : Role::Accent);
    const QPointF corner = panel.box.topLeft() + QPointF(1, 1) * (Radius + 22);
    if (wrong) {
        drawCross(canvas, corner, Radius, 1);
    } else {
        drawTick(canvas, corner, Radius, 1);
    }
}

void drawPanel(Canvas &canvas, const Panel &panel, const Pose &pose, qreal radius)
{
    QPainterPath shape;
    shape.addRoundedRect(panel.box, radius, radius);
    canvas.fill(shape, Role::Panel);
    canvas.setClip(canvas.transform().map(shape));
    QTransform inside;
    inside.translate(panel.box.left() + panel.zero.x() * panel.box.width(),
                     panel.box.top() + panel.zero.y() * panel.box.height());
    inside.scale(panel.scale, panel.scale);
    {
        const Placed placed(canvas, inside);
        panel.view->draw(canvas, pose);
    }
    canvas.setClip(std::nullopt);
    if (panel.verdict != Verdict::None) {
        drawVerdict(canvas, panel, radius);
    }
}

} // namespace

QImage drawFrame(const ClipScript &script, const Pose &pose, const Wear &wear)
{
    QImage image(FrameSize, QImage::Format_RGB32);
    image.fill(colour(Role::Paper, wear));
    QPainter painter(&image);
    PainterCanvas canvas(painter);
    canvas.setWear(wear);
    for (const Panel &panel : script.panels) {
        drawPanel(canvas, panel, pose, 24);
    }
    return image;
}

void drawStill(Canvas &canvas, const ClipScript &script, const Still &still)
{
    // A picture is as rounded as the place where it is shown wants it.
    drawPanel(canvas, still.panel, script.poseOf(still), 0);
}

QImage stillImage(const ClipScript &script, const Still &still, const Wear &wear, int width)
{
    const QSizeF size = still.panel.box.size();
    QImage image(width, qRound(width * size.height() / size.width()), QImage::Format_RGB32);
    image.fill(colour(Role::Paper, wear));
    QPainter painter(&image);
    PainterCanvas canvas(painter);
    canvas.setWear(wear);
    canvas.setTransform(QTransform::fromScale(width / size.width(), width / size.width()));
    drawStill(canvas, script, still);
    return image;
}

} // namespace expressly::clips
