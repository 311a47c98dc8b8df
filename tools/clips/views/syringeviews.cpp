// SPDX-License-Identifier: MIT
#include "parts/figure.h"
#include "parts/hand.h"
#include "parts/marks.h"
#include "parts/palmside.h"
#include "parts/utensils.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

// A syringe in use: without its cap, and into the cheek.

namespace expressly::clips {

namespace {

void drawScene(Canvas &canvas, const QString &name, qreal weight)
{
    canvas.setLineWeight(weight);
    drawFigure(canvas, name);
    canvas.setLineWeight(1);
}

/// Seen from the front, so that the way into the cheek differs from the way to the throat.
void drawCheek(Canvas &canvas, const Pose &)
{
    drawScene(canvas, u"giving-syringe"_s, 1.3);
    const Placed large(canvas, QTransform::fromScale(1.4, 1.4));
    drawBowedArrow(canvas, {70, 34}, {112, 46}, {142, 30}, 1);
}

constexpr QPointF Tip{62, -76};
constexpr qreal Aslant = 112; // degrees: the way from the tip to the plunger
constexpr qreal PulledOff = 62;

QTransform placedAt(const QPointF &at, qreal angle = 0, qreal scale = 1)
{
    QTransform place = QTransform::fromTranslate(at.x(), at.y());
    place.rotate(angle);
    place.scale(scale, scale);
    return place;
}

/// As their owner sees them: the left hand holds the barrel, the right one draws the cap off.
void drawTakingOff(Canvas &canvas)
{
    static const Hand Hold = Hand::posture(u"syringe-hold"_s);
    const Placed all(canvas, placedAt({-150, 14}, 0, 0.8));
    const QTransform tool = placedAt(Tip, Aslant);
    const QTransform left = placedAt(tool.map(QPointF(178, 0)), 8);
    const QTransform cap = placedAt(tool.map(QPointF(-PulledOff, 0)), Aslant);
    QTransform right = placedAt(cap.map(QPointF(-24, 0)), -14);
    right.scale(-1, 1);
    for (const QTransform &hand : {left, right}) {
        const Placed holding(canvas, hand);
        drawGripBehind(canvas, Hold);
    }
    {
        const Placed syringe(canvas, tool);
        drawSyringe(canvas, {14, 6, false});
    }
    {
        const Placed off(canvas, cap);
        drawSyringeCap(canvas);
    }
    for (const QTransform &hand : {left, right}) {
        const Placed holding(canvas, hand);
        drawThumb(canvas, Hold);
    }
    const Placed along(canvas, tool);
    drawArrow(canvas, {26, 52}, {-44, 52}, 1);
}

void fillCard(Canvas &canvas, const QRectF &box, Role role)
{
    QPainterPath path;
    path.addRect(box);
    canvas.fill(path, role);
}

void drawBin(Canvas &canvas, const QPointF &foot)
{
    const Placed placed(canvas, QTransform::fromTranslate(foot.x(), foot.y()));
    QPainterPath shadow;
    shadow.addEllipse(QPointF(0, 0), 50, 8);
    canvas.fill(shadow, Role::BowlLine, 0.35);
    QPainterPath body(QPointF(-52, -92));
    body.lineTo(-40, 0);
    body.lineTo(40, 0);
    body.lineTo(52, -92);
    body.closeSubpath();
    canvas.fill(body, Role::Metal);
    QPainterPath ribs;
    for (const qreal x : {-24.0, 0.0, 24.0}) {
        ribs.moveTo(x * 1.15, -68);
        ribs.lineTo(x, -14);
    }
    canvas.stroke(ribs, Role::MetalShade, 5);
    canvas.stroke(body, Role::MetalLine, 2.8);
    QPainterPath mouth;
    mouth.addEllipse(QPointF(0, -92), 56, 13);
    canvas.fill(mouth, Role::MetalLine);
    canvas.stroke(mouth, Role::MetalLine, 2.8);
}

/// With its cap on it never comes near a mouth.
void drawCapAtMouth(Canvas &canvas, const QPointF &middle)
{
    {
        const Placed face(canvas, placedAt(middle + QPointF(-22, -8), -8, 0.42));
        canvas.setLineWeight(1.6);
        drawFigure(canvas, u"baby-face"_s, {{u"awake"_s, 1}});
        canvas.setLineWeight(1);
    }
    {
        const Placed held(canvas, placedAt(middle + QPointF(6, 40), 20, 0.62));
        drawSyringe(canvas, {58, 50, true});
    }
    drawCross(canvas, middle + QPointF(62, -56), 28, 1);
}

/// The cap comes off and goes into the bin.
void drawCapOff(Canvas &canvas, const Pose &)
{
    constexpr qreal Edge = 76; // between the hands and the two small pictures
    constexpr qreal Gap = 8;
    drawTakingOff(canvas);
    drawTick(canvas, {-236, -156}, 28, 1);
    fillCard(canvas, QRectF(Edge, -300, 400, 600), Role::Panel);
    fillCard(canvas, QRectF(Edge, -300, Gap, 600), Role::Paper);
    drawCapAtMouth(canvas, {186, -100});
    fillCard(canvas, QRectF(Edge, -4, 400, Gap), Role::Paper);
    const QPointF bin(182, 182);
    {
        const Placed falling(canvas, placedAt(bin + QPointF(0, -128), 62));
        drawSyringeCap(canvas);
    }
    drawBin(canvas, bin);
    drawBowedArrow(canvas, {100, 62}, {134, 14}, {166, 36}, 1);
}

} // namespace

View cheekView()
{
    return {u"syringe-cheek"_s, {}, drawCheek};
}

View capOffView()
{
    return {u"cap-off"_s, {}, drawCapOff};
}

} // namespace expressly::clips
