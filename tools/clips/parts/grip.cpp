// SPDX-License-Identifier: MIT
#include "parts/grip.h"

#include "parts/frontbody.h"
#include "parts/handmotion.h"
#include "parts/marks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal CompressShift = 0.85 * Centimetre;
constexpr qreal WristShare = 0.55;
/// Two hands leave a gap between their fingers, so that the drops fall free.
constexpr qreal FingersApart = 1.45; // hours on the clock
constexpr QPointF OnLap{-120, 700};

QPointF flipped(const QPointF &point, bool flip)
{
    return flip ? QPointF(-point.x(), point.y()) : point;
}

qreal depthOf(const Grip &grip)
{
    // Only fingers that have arrived press.
    const qreal arrived = std::pow(grip.touch, 4);
    return (1 - grip.away) * arrived * (0.25 + 0.75 * std::max(grip.press, grip.compress * 0.8));
}

} // namespace

QPointF Grip::thumbSpot() const
{
    return rotated(spotAt(12 - pair), -turn);
}

QPointF Grip::fingerSpot() const
{
    return rotated(spotAt(6 + FingersApart * pair), -turn);
}

/// The elbow drops and comes forward when the hand goes below, and when it reaches across.
QPointF Grip::elbow() const
{
    const qreal below = std::max(turn, turn * 0.4) / 90 * (1 - away);
    const QPointF own = QPointF(-590, 560) + QPointF(350, 340) * below;
    const QPointF over = QPointF(-740, 640) + QPointF(60, 140) * below;
    return mix(own, over, across);
}

SkinField fieldOf(const QList<Hold> &holds)
{
    SkinField field;
    for (const Hold &hold : holds) {
        const Grip &grip = hold.grip;
        // Two hands together move the same skin: each of them less.
        const qreal shift = CompressShift * grip.compress * (1 - 0.35 * grip.pair);
        for (const QPointF &spot : {grip.thumbSpot(), grip.fingerSpot()}) {
            const QPointF here = flipped(spot, hold.mirrored);
            field.pull(here, -unit(here) * shift, 62);
        }
    }
    return field;
}

Hand handOf(const Hold &hold, const SkinField &field)
{
    static const Hand Open = Hand::posture(u"c-hold"_s);
    const Grip &grip = hold.grip;
    const auto carried = [&](const QPointF &spot) {
        const QPointF shift = field.shift(flipped(spot, hold.mirrored));
        return rotated(flipped(shift, hold.mirrored), grip.turn);
    };
    const qreal away = 1 - grip.touch;
    // Beside another hand it stays farther out, and its tips end before the middle.
    const QPointF aside = QPointF(-44, 0) * grip.pair;
    const QPointF root = QPointF(-60, 46) * away + QPointF(5, -3) * grip.press + aside;
    const QPointF thumb = carried(grip.thumbSpot()) + QPointF(-14, -46) * away
                          + spotAt(12 - grip.pair) - spotAt(12) - aside;
    const QPointF finger = carried(grip.fingerSpot()) + QPointF(-14, 14) * away
                           + spotAt(6 + FingersApart * grip.pair) - spotAt(6) - aside;
    // The lower fingers carry the breast from below: seen from the front, they go out of sight.
    const QPointF under = QPointF(-34, -6) * grip.pair;
    Hand hand = Open.moved(root).reaching(
        thumb,
        {finger, finger * 0.8 + under, finger * 0.55 + under * 1.6, finger * 0.35 + under * 1.3});
    // Seen from below, the ball of the thumb is narrower and the wrist broader.
    hand.thumb.limb.joints.front().radius -= 9 * grip.turn / 90;
    hand.upper.back() += QPointF(-16, 6) * (grip.turn / 90);
    return withElbow(shifted(turned(hand, -grip.turn, WristShare), OnLap * grip.away),
                     grip.elbow());
}

void drawHeldBreast(Canvas &canvas, const QList<Hold> &holds, const SkinField &field)
{
    qreal press = 0;
    qreal compress = 0;
    drawBreast(canvas);
    for (const Hold &hold : holds) {
        const Grip &grip = hold.grip;
        // Between two hands the folds would meet: there they lie above the thumbs and below the
        // fingers.
        for (const qreal side : {-1.0, 1.0}) {
            const QPointF spot = side < 0 ? grip.thumbSpot() : grip.fingerSpot();
            const qreal direction = side * 90 * grip.pair - grip.turn;
            drawDent(canvas,
                     field.moved(flipped(spot, hold.mirrored)),
                     depthOf(grip),
                     hold.mirrored ? 180 - direction : direction);
        }
        press = std::max(press, grip.press);
        compress = std::max(compress, grip.compress);
    }
    drawAreola(canvas, field, 1 + 0.07 * press);
    drawNipple(canvas, field, 1 + 0.07 * press + 0.06 * compress);
}

void drawGripMeasure(Canvas &canvas, const Grip &grip, qreal strength)
{
    for (const QPointF &spot : {grip.thumbSpot(), grip.fingerSpot()}) {
        drawMeasure(canvas, unit(spot) * NippleRadius, unit(spot) * (SpotRadius - 18), strength);
    }
}

} // namespace expressly::clips
