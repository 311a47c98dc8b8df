// SPDX-License-Identifier: MIT
#include "scene.h"

#include "views.h"

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

using DrawView = void (*)(Canvas &, const Pose &);

/// Where the base of the nipple lies on a panel (as shares of its size), and how large the view is.
struct Framing
{
    qreal x = 0.5;
    qreal y = 0.5;
    qreal scale = 1;
};

constexpr Framing FrontInClip{0.58, 0.44, 0.86};
constexpr Framing SideInClip{0.38, 0.43, 0.92};
constexpr Framing FrontInStill{0.54, 0.475, 0.70};
constexpr Framing SideInStill{0.46, 0.39, 0.60};

void drawPanel(
    Canvas &canvas, const QRectF &box, const Framing &framing, DrawView view, const Pose &pose)
{
    QPainterPath panel;
    panel.addRoundedRect(box, 24, 24);
    canvas.setTransform({});
    canvas.fill(panel, Role::Panel);
    canvas.setClip(panel);
    QTransform transform;
    transform.translate(box.left() + framing.x * box.width(), box.top() + framing.y * box.height());
    transform.scale(framing.scale, framing.scale);
    canvas.setTransform(transform);
    view(canvas, pose);
    canvas.setClip(std::nullopt);
    canvas.setTransform({});
}

} // namespace

QImage drawFrame(const Pose &pose, SkinTone tone)
{
    QImage image(FrameSize, QImage::Format_RGB32);
    image.fill(colour(Role::Paper, tone));
    QPainter painter(&image);
    PainterCanvas canvas(painter);
    canvas.setTone(tone);
    drawPanel(canvas, {24, 24, 604, 672}, FrontInClip, drawFrontView, pose);
    drawPanel(canvas, {652, 24, 604, 672}, SideInClip, drawSideView, pose);
    return image;
}

void drawStill(Canvas &canvas, const Pose &pose, const QString &view)
{
    const QRectF box(QPointF(0, 0), StillSize);
    if (view == "front"_L1) {
        drawPanel(canvas, box, FrontInStill, drawFrontView, pose);
    } else {
        drawPanel(canvas, box, SideInStill, drawSideView, pose);
    }
}

} // namespace expressly::clips
