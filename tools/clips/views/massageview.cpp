// SPDX-License-Identifier: MIT
#include "parts/figure.h"
#include "parts/frontbody.h"
#include "parts/hand.h"
#include "parts/marks.h"
#include "views/views.h"

#include <QHash>
#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

enum class Side { Right, Left };

/// What a hand looks like, and where on it the skin is stroked, from the wrist on.
struct Shape
{
    QString name;
    QPointF contact;
    bool isPosture = true; ///< otherwise a figure, the palm towards the eye
};

/// One of her hands at one moment. A left hand is described as its mirror image.
struct Stroke
{
    Side side = Side::Right;
    QPointF contact;
    qreal turn = 0;
    qreal lift = 0;
};

const Hand &postureOf(const QString &name)
{
    static QHash<QString, Hand> known;
    if (!known.contains(name)) {
        known.insert(name, Hand::posture(name));
    }
    return known[name];
}

const Shape &shapeOf(const Pose &pose)
{
    static const std::array<Shape, 3> Shapes{
        Shape{u"flat-hand"_s, {372, 0}},
        Shape{u"soft-fist"_s, {196, 0}, false},
        Shape{u"finger-tips"_s, {446, -50}},
    };
    return Shapes.at(static_cast<std::size_t>(std::clamp(std::lround(pose["shape"_L1]), 0L, 2L)));
}

QTransform mirrorOf(Side side)
{
    return side == Side::Left ? QTransform::fromScale(-1, 1) : QTransform();
}

QPointF turned(const QPointF &point, qreal degrees)
{
    return QTransform().rotate(degrees).map(point);
}

Stroke strokeOf(const Pose &pose, Side side)
{
    if (side == Side::Right) {
        return {side,
                {pose["rightX"_L1], pose["rightY"_L1]},
                pose["rightTurn"_L1],
                pose["rightLift"_L1]};
    }
    return {side, {-pose["leftX"_L1], pose["leftY"_L1]}, pose["leftTurn"_L1], pose["leftLift"_L1]};
}

/// The silhouette of the fingers, as the shade they cast on the skin.
QPainterPath silhouette(const Hand &hand)
{
    QPainterPath all;
    for (const Finger &finger : hand.fingers) {
        all = all.united(finger.limb.body());
    }
    return all;
}

/// 1 on the breast, 0 away from it.
qreal nearness(const QPointF &contact)
{
    return std::clamp((330 - QLineF({0, 0}, contact).length()) / 110, 0.0, 1.0);
}

void drawStroke(Canvas &canvas, const Stroke &stroke, const Shape &shape)
{
    const QPointF elbow = stroke.side == Side::Right ? QPointF(-720, 520) : QPointF(-690, 500);
    const Placed mirrored(canvas, mirrorOf(stroke.side));
    const QPointF wrist = stroke.contact - turned(shape.contact, stroke.turn);
    QTransform place;
    place.translate(wrist.x(), wrist.y());
    place.rotate(stroke.turn);
    const qreal size = 1 + 0.05 * stroke.lift;
    const qreal shade = nearness(stroke.contact) * (0.65 - 0.3 * stroke.lift);
    place.scale(size, shape.isPosture ? size : -size);
    if (shape.isPosture) {
        const Hand &hand = postureOf(shape.name);
        const QPointF away(9 + 14 * stroke.lift, 11 + 20 * stroke.lift);
        canvas.fill(place.map(silhouette(hand)).translated(away), Role::SkinShade, shade);
        drawForearm(canvas, elbow, wrist, stroke.turn);
        const Placed placed(canvas, place);
        drawHand(canvas, hand);
    } else {
        drawForearm(canvas, elbow, wrist, stroke.turn);
        const Placed placed(canvas, place);
        drawFigure(canvas, shape.name, {{u"shade"_s, shade}});
    }
}

/// The skin goes with the hand a little way, because the hand hardly presses.
SkinField fieldOf(const Pose &pose)
{
    SkinField field;
    for (const Side side : {Side::Right, Side::Left}) {
        const Stroke stroke = strokeOf(pose, side);
        const QPointF at = mirrorOf(side).map(stroke.contact);
        const qreal reach = std::max(QLineF({0, 0}, at).length(), 1.0);
        field.pull(at, at / reach * (-5 * nearness(at) * (1 - stroke.lift)), 90);
    }
    return field;
}

void drawDirections(Canvas &canvas, const Pose &pose)
{
    struct Direction
    {
        const char *track;
        QPointF from, over, to;
    };
    static const std::array<Direction, 4> Directions{
        Direction{"outerArrow", {-186, -180}, {-110, -156}, {-48, -82}},
        Direction{"lowerArrow", {152, 200}, {142, 134}, {82, 68}},
        Direction{"upperArrow", {-150, -246}, {-140, -162}, {-76, -86}},
        Direction{"innerArrow", {186, -180}, {110, -156}, {48, -82}},
    };
    for (const Direction &each : Directions) {
        drawBowedArrow(canvas, each.from, each.over, each.to, pose[QLatin1StringView(each.track)]);
    }
    for (int i = 0; i < 8; ++i) {
        const auto at = [i](qreal degrees, qreal distance) {
            const qreal angle = (45 * i + degrees) / 180 * std::numbers::pi;
            return QPointF(std::sin(angle), -std::cos(angle)) * distance;
        };
        const qreal start = i == 0 ? 236 : 196;
        drawBowedArrow(canvas, at(10, start), at(8, 138), at(0, 76), pose["allArrows"_L1]);
    }
}

void drawMassageView(Canvas &canvas, const Pose &pose)
{
    const SkinField field = fieldOf(pose);
    drawTorso(canvas);
    drawBreast(canvas);
    drawAreola(canvas, field);
    drawNipple(canvas, field);
    drawCloth(canvas);
    if (pose["flannel"_L1] > 0) {
        drawFigure(canvas, u"flannel"_s);
    }
    drawStroke(canvas, strokeOf(pose, Side::Left), shapeOf(pose));
    drawStroke(canvas, strokeOf(pose, Side::Right), shapeOf(pose));
    drawDirections(canvas, pose);
    drawBowedArrow(canvas, {-50, -66}, {20, -84}, {74, -26}, pose["roundArrow"_L1]);
    if (pose["warmth"_L1] > 0) {
        drawFigure(canvas, u"warmth"_s, {{u"warmth"_s, pose["warmth"_L1]}});
    }
}

} // namespace

View massageView()
{
    return {u"massage"_s,
            {{"rightX", -700, "where her right hand strokes"},
             {"rightY", 560, "the same, downwards"},
             {"rightTurn", -45, "where its fingers point, degrees; 0 to the right, -90 up"},
             {"rightLift", 1, "0: it lies on the skin, 1: it is above it"},
             {"leftX", 700, "where her left hand strokes"},
             {"leftY", 560, "the same, downwards"},
             {"leftTurn", -45, "as of the right hand, seen in a mirror"},
             {"leftLift", 1, "0: it lies on the skin, 1: it is above it"},
             {"shape", 0, "0 flat hands, 1 softly closed hands, 2 finger tips"},
             {"outerArrow", 0, "strength of the arrow from the outer side"},
             {"lowerArrow", 0, "from below"},
             {"upperArrow", 0, "from above"},
             {"innerArrow", 0, "from the middle of the body"},
             {"allArrows", 0, "from all round"},
             {"roundArrow", 0, "round the nipple"},
             {"flannel", 0, "1: a folded warm flannel lies on the breast"},
             {"warmth", 0, "strength of the lines of rising warmth"}},
            drawMassageView};
}

} // namespace expressly::clips
