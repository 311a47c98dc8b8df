// SPDX-License-Identifier: MIT
#include "parts/curves.h"
#include "parts/frontbody.h"
#include "parts/hand.h"
#include "parts/handmotion.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr QPointF Nipple{14, 20};
constexpr QRectF Roll{-350, 286, 650, 136};
constexpr QPointF Elbow{-760, 330};

/// A towel rolled up, its end towards the eye's left.
void drawRolledTowel(Canvas &canvas)
{
    QPainterPath roll;
    roll.addRoundedRect(Roll, 62, 62);
    canvas.fill(roll, Role::White);
    const qreal low = Roll.bottom() - 26;
    canvas.stroke(smooth({{Roll.left() + 96, low}, {0, low + 6}, {Roll.right() - 40, low}}),
                  Role::BowlShade,
                  18);
    for (const qreal x : {70.0, 96.0}) {
        canvas.stroke(smooth({{Roll.left() + x + 40, Roll.top() + 2},
                              {Roll.left() + x + 62, Roll.center().y()},
                              {Roll.left() + x + 44, Roll.bottom() - 2}}),
                      Role::Cloth,
                      12);
    }
    canvas.stroke(roll, Role::BowlLine, 3.4);
    const QPointF end(Roll.left() + 50, Roll.center().y());
    QPainterPath face;
    face.addEllipse(end, 50, 65);
    canvas.fill(face, Role::White);
    canvas.stroke(face, Role::BowlLine, 3.4);
    canvas.stroke(smooth({end + QPointF(30, -44),
                          end + QPointF(36, 10),
                          end + QPointF(6, 48),
                          end + QPointF(-30, 22),
                          end + QPointF(-28, -26),
                          end + QPointF(2, -38),
                          end + QPointF(20, -8),
                          end + QPointF(6, 24),
                          end + QPointF(-14, 6),
                          end + QPointF(-4, -14)}),
                  Role::BowlLine,
                  3);
}

/// It rests on the towel with its whole weight: flat below, where the towel carries it.
void drawLargeBreast(Canvas &canvas)
{
    const QList<QPointF> outline{{-150, -250},
                                 {-214, -130},
                                 {-246, 20},
                                 {-236, 160},
                                 {-194, 262},
                                 {-110, 306},
                                 {10, 318},
                                 {130, 306},
                                 {212, 258},
                                 {258, 150},
                                 {264, 20},
                                 {240, -80}};
    const QPainterPath edge = smooth(outline);
    QPainterPath breast = edge;
    breast.lineTo(120, -300);
    breast.closeSubpath();
    canvas.fill(breast, Role::Skin);
    QPainterPath shade = smooth(outline.mid(3, 6));
    shade.connectPath(
        smooth({{212, 244}, {120, 252}, {10, 262}, {-100, 252}, {-190, 204}, {-236, 160}}));
    shade.closeSubpath();
    canvas.fill(shade, Role::SkinShade, 0.55);
    canvas.stroke(edge, Role::SkinLine, 3.4);
}

void drawLargeBreastView(Canvas &canvas, const Pose &)
{
    static const Hand Hold = Hand::posture(u"c-hold"_s);
    drawTorso(canvas, Elbow);
    drawRolledTowel(canvas);
    drawLargeBreast(canvas);
    drawCloth(canvas);
    const Placed here(canvas, QTransform::fromTranslate(Nipple.x(), Nipple.y()));
    const SkinField calm;
    drawAreola(canvas, calm);
    drawNipple(canvas, calm);
    drawHand(canvas, withElbow(Hold, Elbow - Nipple));
}

} // namespace

View largeBreastView()
{
    return {u"large-breast"_s, {}, drawLargeBreastView};
}

} // namespace expressly::clips
