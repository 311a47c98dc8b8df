// SPDX-License-Identifier: MIT
#include "parts/curves.h"
#include "parts/hand.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal Line = 3.4;

void drawTap(Canvas &canvas)
{
    QPainterPath spout = smooth({{0, -800}, {0, -440}});
    QPainterPathStroker round;
    round.setWidth(86);
    const QPainterPath body = round.createStroke(spout);
    canvas.fill(body, Role::Metal);
    canvas.stroke(body, Role::MetalLine, Line);
    canvas.stroke(smooth({{22, -800}, {22, -442}}), Role::MetalShade, 20);
    QPainterPath nozzle;
    nozzle.addRoundedRect(QRectF(-54, -426, 108, 44), 14, 14);
    canvas.fill(nozzle, Role::Metal);
    canvas.stroke(nozzle, Role::MetalLine, Line);
}

void drawWater(Canvas &canvas)
{
    QPainterPath water = smooth({{-32, -382}, {-26, -260}, {-27, -120}, {-30, -50}, {-18, -10}});
    water.connectPath(smooth({{18, -10}, {30, -50}, {27, -120}, {26, -260}, {32, -382}}));
    water.closeSubpath();
    canvas.fill(water, Role::Ice, 0.9);
    canvas.stroke(smooth({{-32, -382}, {-26, -260}, {-27, -120}, {-30, -60}}), Role::IceLine, Line);
    canvas.stroke(smooth({{32, -382}, {26, -260}, {27, -120}, {30, -60}}), Role::IceLine, Line);
    canvas.stroke(smooth({{-6, -340}, {-4, -220}, {-6, -120}}), Role::White, 6, 0.9);
}

void drawBubbles(Canvas &canvas)
{
    struct Bubble
    {
        QPointF middle;
        qreal radius;
    };
    for (const Bubble &bubble : {Bubble{{-96, -60}, 34},
                                 {{-44, -22}, 46},
                                 {{34, -34}, 40},
                                 {{88, -70}, 26},
                                 {{-10, 30}, 30},
                                 {{60, 22}, 34},
                                 {{-86, 14}, 24},
                                 {{108, -10}, 20},
                                 {{-216, -150}, 22},
                                 {{-250, -60}, 14},
                                 {{214, -170}, 26},
                                 {{258, -90}, 14},
                                 {{176, -232}, 12},
                                 {{-170, -236}, 14}}) {
        QPainterPath disc;
        disc.addEllipse(bubble.middle, bubble.radius, bubble.radius);
        canvas.fill(disc, Role::White, 0.88);
        canvas.stroke(disc, Role::IceLine, 2.6);
        QPainterPath glint;
        const qreal inner = bubble.radius * 0.62;
        const QRectF box(bubble.middle - QPointF(inner, inner), QSizeF(2 * inner, 2 * inner));
        glint.arcMoveTo(box, 110);
        glint.arcTo(box, 110, 60);
        canvas.stroke(glint, Role::Ice, 5);
    }
}

void drawBasin(Canvas &canvas)
{
    QPainterPath basin = smooth({{-900, 300}, {-640, 250}, {0, 226}, {640, 250}, {900, 300}});
    basin.lineTo(900, 900);
    basin.lineTo(-900, 900);
    basin.closeSubpath();
    canvas.fill(basin, Role::BowlShade);
    canvas.stroke(basin, Role::BowlLine, Line);
}

void drawWashView(Canvas &canvas, const Pose &pose)
{
    Q_UNUSED(pose)
    static const Hand Flat = Hand::posture(u"washing-hand"_s);
    drawBasin(canvas);
    drawTap(canvas);
    for (const qreal side : {-1.0, 1.0}) {
        QTransform turned;
        turned.scale(side, 1);
        turned.translate(-24, -10);
        turned.rotate(-140);
        turned.translate(-20, -130);
        const Placed placed(canvas, turned);
        drawHand(canvas, Flat);
    }
    drawWater(canvas);
    drawBubbles(canvas);
}

} // namespace

View washView()
{
    return {u"wash"_s, {}, drawWashView};
}

} // namespace expressly::clips
