// SPDX-License-Identifier: MIT
#include "parts/frontpress.h"

#include "parts/frontbody.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr QPointF ThumbSpot{0, -SpotRadius};
constexpr QPointF FingerSpot{0, SpotRadius};
constexpr qreal CompressShift = 0.85 * Centimetre;

} // namespace

SkinField FrontPress::field() const
{
    SkinField field;
    field.pull(ThumbSpot, {0, CompressShift * compress}, 62);
    field.pull(FingerSpot, {0, -CompressShift * compress}, 62);
    return field;
}

Hand FrontPress::hand() const
{
    static const Hand Hold = Hand::posture(u"c-hold"_s);
    const SkinField skin = field();
    const qreal away = 1 - touch;
    const QPointF root = QPointF(-60, 46) * away + QPointF(5, -3) * press;
    const QPointF thumb = skin.shift(ThumbSpot) + QPointF(-14, -46) * away;
    const QPointF finger = skin.shift(FingerSpot) + QPointF(-14, 14) * away;
    // The outer fingers support the breast and follow the index less and less.
    return Hold.moved(root).reaching(thumb, {finger, finger * 0.8, finger * 0.55, finger * 0.35});
}

void drawPressedBreast(Canvas &canvas, const FrontPress &press)
{
    const SkinField skin = press.field();
    const qreal depth = press.touch * (0.25 + 0.75 * std::max(press.press, press.compress * 0.8));
    drawBreast(canvas);
    drawDent(canvas, skin.moved(ThumbSpot), depth);
    drawDent(canvas, skin.moved(FingerSpot), depth);
    drawAreola(canvas, skin, 1 + 0.07 * press.press);
    drawNipple(canvas, skin, 1 + 0.07 * press.press + 0.06 * press.compress);
}

} // namespace expressly::clips
