// SPDX-License-Identifier: MIT
#include "parts/clock.h"

#include <cmath>
#include <numbers>

namespace expressly::clips {

void drawClock(Canvas &canvas, const QPointF &middle, qreal radius, qreal share, qreal strength)
{
    const auto at = [&](qreal round, qreal distance) {
        const qreal angle = round * 2 * std::numbers::pi;
        return middle + QPointF(std::sin(angle), -std::cos(angle)) * (distance * radius);
    };
    QPainterPath face;
    face.addEllipse(middle, radius, radius);
    canvas.fill(face, Role::Bowl, strength);
    const QRectF box(middle - QPointF(radius, radius) * 0.8, QSizeF(radius * 1.6, radius * 1.6));
    QPainterPath passed(middle);
    passed.arcTo(box, 90, -360 * share);
    passed.closeSubpath();
    canvas.fill(passed, Role::Cloth, 0.6 * strength);
    QPainterPath ticks;
    for (int i = 0; i < 12; ++i) {
        ticks.moveTo(at(i / 12.0, i % 3 == 0 ? 0.76 : 0.83));
        ticks.lineTo(at(i / 12.0, 0.9));
    }
    canvas.stroke(ticks, Role::BowlLine, radius * 0.05, strength);
    canvas.stroke(face, Role::BowlLine, 3.4, strength);
    QPainterPath hand(middle);
    hand.lineTo(at(share, 0.68));
    canvas.stroke(hand, Role::ClothLine, radius * 0.1, strength);
    QPainterPath hub;
    hub.addEllipse(middle, radius * 0.1, radius * 0.1);
    canvas.fill(hub, Role::ClothLine, strength);
}

} // namespace expressly::clips
