// SPDX-License-Identifier: MIT
#include "parts/curves.h"
#include "parts/frontbody.h"
#include "parts/handghost.h"
#include "parts/marks.h"
#include "parts/sidebody.h"
#include "views/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal PressShift = 2.1 * Centimetre; // more than it is, to be seen
constexpr qreal CompressShift = 0.95 * Centimetre;

struct Spots
{
    explicit Spots(const Pose &pose)
        : thumb(sideThumbSpot(pose["distance"_L1]))
        , finger(sideFingerSpot(pose["distance"_L1]))
    {
        field.setWall(ChestWallX, 110);
        const QPointF back(PressShift * pose["press"_L1], 0);
        const QPointF together(0, CompressShift * pose["compress"_L1]);
        field.pull(thumb, back, 50);
        field.pull(finger, back, 50);
        field.pull({0, 0}, back * 0.3, 40);
        field.pull(thumb, together, 50);
        field.pull(finger, -together, 50);
    }

    QPointF thumb;
    QPointF finger;
    SkinField field;
};

Hand handOf(const Pose &pose, const Spots &spots)
{
    static const Hand Hold = Hand::posture(u"c-side"_s);
    const qreal away = std::max(1 - pose["touch"_L1], 0.75 * pose["lift"_L1]);
    const qreal outside = 1 - pose["come"_L1];
    const QPointF root = QPointF(PressShift * 0.8, 0) * pose["press"_L1] + QPointF(24, 4) * away
                         + QPointF(330, 120) * outside;
    const QPointF thumb = spots.field.moved(spots.thumb) - SideThumbSpot + QPointF(-6, -46) * away;
    const QPointF finger =
        spots.field.moved(spots.finger) - SideFingerSpot + QPointF(-4, 40) * away - root;
    const QPointF follow = finger + root * outside;
    Hand hand = Hold.moved(root).reaching({}, {follow, follow * 0.75, follow * 0.5, follow * 0.35});
    // The thumb's root hardly moves: it turns about the wrist.
    const QPointF thumbRoot = root * 0.35 + QPointF(120, -40) * outside;
    hand.thumb = Hold.moved(thumbRoot).reaching(thumb - thumbRoot * (1 - outside), {}).thumb;
    return hand;
}

/// The skin from 2 to 3 cm from the base of the nipple.
void drawBand(Canvas &canvas, const Spots &spots, qreal strength)
{
    for (const auto &spotAt : {sideThumbSpot, sideFingerSpot}) {
        QList<QPointF> line;
        for (int step = 0; step <= 4; ++step) {
            line.append(spots.field.moved(spotAt(2 + 0.25 * step)));
        }
        canvas.stroke(smooth(line), Role::MarkLine, 15, strength);
        canvas.stroke(smooth(line), Role::Mark, 10, strength);
    }
}

void drawArrows(Canvas &canvas, const Spots &spots, const Pose &pose)
{
    const QPointF thumb = spots.field.moved(spots.thumb);
    const QPointF finger = spots.field.moved(spots.finger);
    drawArrow(canvas, thumb + QPointF(-104, -24), thumb + QPointF(-42, -24), pose["pressArrow"_L1]);
    drawArrow(canvas, finger + QPointF(-104, 24), finger + QPointF(-42, 24), pose["pressArrow"_L1]);
    drawArrow(
        canvas, thumb + QPointF(-22, -118), thumb + QPointF(-22, -66), pose["compressArrow"_L1]);
    drawArrow(
        canvas, finger + QPointF(-34, 92), finger + QPointF(-34, 42), pose["compressArrow"_L1]);
    drawArrow(
        canvas, thumb + QPointF(-22, -66), thumb + QPointF(-22, -118), pose["releaseArrow"_L1]);
    drawArrow(
        canvas, finger + QPointF(-34, 42), finger + QPointF(-34, 92), pose["releaseArrow"_L1]);
}

void drawSideView(Canvas &canvas, const Pose &pose)
{
    const Spots spots(pose);
    const Hand hand = handOf(pose, spots);
    constexpr QPointF Bowl{-26, 268};
    drawPalm(canvas, hand);
    drawFingers(canvas, hand);
    drawThumb(canvas, hand);
    drawSideBody(canvas, spots.field, pose["milk"_L1]);
    drawHandBehind(canvas, hand, sideArea(spots.field));
    drawSideAtRest(canvas, std::min(1.0, pose["press"_L1] * 1.6));
    drawBand(canvas, spots, pose["band"_L1]);
    drawTable(canvas, Bowl.y() + 72, 84);
    drawBowlBack(canvas, Bowl, 176, 0.5 * pose.collected);
    drawDrops(canvas, pose, spots.field.moved(NippleTip), Bowl.y() + 10);
    drawBowlFront(canvas, Bowl, 176);
    drawMeasure(canvas, QPointF(-16, -32), SideThumbSpot + QPointF(-22, -2), pose["guide"_L1]);
    drawMeasure(canvas, QPointF(-18, 34), SideFingerSpot + QPointF(-24, 0), pose["guide"_L1]);
    drawSpot(canvas, spots.field.moved(spots.thumb), 30, pose["ring"_L1]);
    drawSpot(canvas, spots.field.moved(spots.finger), 30, pose["ring"_L1]);
    drawArrows(canvas, spots, pose);
}

} // namespace

View sideView()
{
    return {u"side"_s,
            {{"come", 1, "0: the hand is outside the picture, 1: it is here"},
             {"touch", 1, "0: the hand is on its way, 1: it lies on the breast"},
             {"lift", 0, "1: thumb and fingers are lifted off the skin"},
             {"distance", 2.5, "centimetres from the base of the nipple to thumb and fingers"},
             {"press", 0, "straight back towards the chest wall"},
             {"compress", 0, "thumb and fingers together behind the nipple"},
             {"guide", 0, "shows the distance from the base of the nipple"},
             {"band", 0, "shows the skin from 2 to 3 cm from the base of the nipple"},
             {"ring", 0, "marks the spot to remember"},
             {"pressArrow", 0, "strength of the arrows towards the chest wall"},
             {"compressArrow", 0, "strength of the arrows towards each other"},
             {"releaseArrow", 0, "strength of the arrows apart"},
             {"milk", 0, "how clearly milk is seen in the ducts"}},
            drawSideView};
}

} // namespace expressly::clips
