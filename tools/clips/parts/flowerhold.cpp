// SPDX-License-Identifier: MIT
#include "parts/flowerhold.h"

#include "parts/curves.h"
#include "parts/hand.h"

#include <QTransform>

namespace expressly::clips {

namespace {

constexpr qreal TipRadius = 43; // from the middle of the nipple
// Thumb, then index to little finger; degrees from 12, with the clock.
constexpr std::array<qreal, 5> Angles{-104, -32, 40, 112, 184}; // of the tips
constexpr std::array<qreal, 5> Bends{-78, -16, 36, 84, 134};    // of where the fingers bend
constexpr std::array<qreal, 5> BendAt{112, 128, 134, 126, 108}; // and how far out
constexpr std::array<qreal, 5> Thickness{20, 18, 18, 17, 15};

QPointF onRing(qreal degrees, qreal radius)
{
    return QTransform().rotate(degrees).map(QPointF(0, -radius));
}

/// The end of a finger, from where it bends to its tip.
Limb endOf(const FlowerHold &hold, std::size_t finger)
{
    const QPointF out = onRing(Angles.at(finger) + hold.turn, 12 * hold.lifted);
    const QPointF tip = onRing(Angles.at(finger) + hold.turn, TipRadius) + out;
    const QPointF bend = onRing(Bends.at(finger) + hold.turn, BendAt.at(finger)) + out;
    const qreal thick = Thickness.at(finger);
    const QPointF over = mix(bend, tip, 0.6) + unit(tip) * 8;
    return {{{bend, thick + 6}, {mix(bend, over, 0.6), thick + 5}, {over, thick + 3}, {tip, thick}},
            1.0};
}

/// The hand above them: forearm, back of the hand, and a round where each finger bends.
QPainterPath backOf(const FlowerHold &hold)
{
    const auto at = [&hold](qreal degrees, qreal radius) {
        return onRing(degrees + hold.turn, radius);
    };
    QList<QPointF> points{{-640, 330}, {-440, 206}, {-250, 100}, at(-104, 150)};
    for (std::size_t i = 0; i < Bends.size(); ++i) {
        const qreal out = BendAt.at(i) + 32;
        points += {at(Bends.at(i) - 8, out), at(Bends.at(i) + 8, out)};
        if (i + 1 < Bends.size()) {
            const qreal between = (Bends.at(i) + Bends.at(i + 1)) / 2;
            points.append(at(between, i == 0 ? 104 : out - 26));
        }
    }
    points += {at(164, 136), {-80, 184}, {-176, 226}, {-340, 352}, {-520, 530}};
    return smooth(points, Ends::Closed);
}

/// The folds between the fingers, from the outline inwards.
QPainterPath foldsOf(const FlowerHold &hold)
{
    QPainterPath folds;
    for (std::size_t i = 0; i + 1 < Bends.size(); ++i) {
        const qreal between = (Bends.at(i) + Bends.at(i + 1)) / 2 + hold.turn;
        folds.moveTo(onRing(between, i == 0 ? 104 : BendAt.at(i) + 6));
        folds.lineTo(onRing(between - 4, 78));
    }
    return folds;
}

QTransform placeOf(const FlowerHold &hold)
{
    return QTransform::fromTranslate(-520 * hold.away, 420 * hold.away);
}

} // namespace

std::array<QPointF, 5> FlowerHold::spots(qreal turn)
{
    std::array<QPointF, 5> spots;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        spots.at(i) = onRing(Angles.at(i) + turn, TipRadius);
    }
    return spots;
}

void drawFlowerBack(Canvas &canvas, const FlowerHold &hold)
{
    const Placed placed(canvas, placeOf(hold));
    const QPainterPath back = backOf(hold);
    canvas.fill(back, Role::HandShade, 0.62);
    canvas.stroke(back, Role::HandLine, 3, 0.7);
    canvas.stroke(foldsOf(hold), Role::HandLine, 2.2, 0.6);
}

void drawFlowerTips(Canvas &canvas, const FlowerHold &hold)
{
    const Placed placed(canvas, placeOf(hold));
    for (std::size_t i = 0; i < Angles.size(); ++i) {
        const Limb end = endOf(hold, i);
        canvas.fill(end.body().translated(QPointF(7, 11) * hold.lifted + QPointF(0, 5)),
                    Role::HandLine,
                    0.16);
        QPainterPath bend;
        bend.addEllipse(
            end.joints.front().at, end.joints.front().radius, end.joints.front().radius);
        canvas.fill(bend, Role::Hand);
        drawFingerEnd(canvas, {end, 0.0});
    }
}

} // namespace expressly::clips
