// SPDX-License-Identifier: MIT
#include "curves.h"
#include "hand.h"
#include "marks.h"
#include "skinfield.h"
#include "views.h"

#include <algorithm>

namespace expressly::clips {

namespace {

// Spots of skin 2.5 cm from the base of the nipple, measured along the skin.
constexpr QPointF ThumbSpot{48, -76};
constexpr QPointF FingerSpot{46, 84};
constexpr QPointF MiddleSpot{88, 126};
constexpr QPointF RingSpot{130, 151};
constexpr QPointF LittleSpot{172, 160};
constexpr QPointF NippleTip{-33, 4};
constexpr qreal WallX = 236;
constexpr qreal PressShift = 1.15 * Centimetre;
constexpr qreal CompressShift = 1.15 * Centimetre;

SkinField fieldOf(const Pose &pose)
{
    SkinField field;
    field.setWall(WallX, 110);
    const QPointF back(PressShift * pose.press, 0);
    const QPointF together(0, CompressShift * pose.compress);
    field.pull(ThumbSpot, back, 46);
    field.pull(FingerSpot, back, 46);
    field.pull(ThumbSpot, together, 54);
    field.pull(FingerSpot, -together, 54);
    return field;
}

QList<QPointF> skinLine()
{
    return {{214, -470}, {206, -350}, {190, -270}, {160, -205}, {118, -150}, {80, -108},
            {48, -76}, {22, -46}, {6, -24}, {-8, -18}, {-24, -17}, {-33, -9}, {-34, 3}, {-30, 14},
            {-12, 19}, {4, 24}, {20, 48}, {46, 84}, {86, 124}, {130, 150}, {176, 159},
            {214, 148}, {238, 126}};
}

void drawBodyBehind(Canvas &canvas)
{
    QPainterPath torso = smooth({{226, 138}, {238, 190}, {244, 280}, {248, 400}, {246, 560}});
    QPainterPath body = torso;
    body.lineTo(1000, 560);
    body.lineTo(1000, -600);
    body.lineTo(214, -600);
    body.lineTo(214, -470);
    body.closeSubpath();
    canvas.fill(body, Role::Torso);
    canvas.stroke(torso, Role::SkinLine, 3.4);
}

void drawChestWall(Canvas &canvas)
{
    const QList<QPointF> front{{244, -600}, {240, -350}, {244, -200}, {250, 0}, {258, 160}, {268, 320}, {268, 560}};
    QList<QPointF> ring = front;
    for (qsizetype i = front.size(); i-- > 0;) {
        ring.append(front.at(i) + QPointF(26, 0));
    }
    QPainterPath muscle = smooth(front);
    QPainterPath rear = smooth(QList<QPointF>(ring.begin() + front.size(), ring.end()));
    muscle.connectPath(rear);
    muscle.closeSubpath();
    canvas.fill(muscle, Role::Muscle);
    canvas.stroke(muscle, Role::InsideLine, 2.2, 0.7);
    for (int i = -4; i < 5; ++i) {
        QPainterPath rib;
        rib.addEllipse(QPointF(302 + i * 3, 30 + i * 112), 21, 36);
        canvas.fill(rib, Role::Rib);
        canvas.stroke(rib, Role::InsideLine, 2.4, 0.8);
    }
}

struct Duct
{
    QList<QPointF> stem;            ///< from the nipple back to the lobe
    QList<QList<QPointF>> branches; ///< each starts on the stem
};

/// Thin ducts that branch towards the back. They do not widen behind the nipple: there are no
/// reservoirs there.
QList<Duct> ducts()
{
    return {
        {{{-30, -5}, {6, -13}, {48, -48}, {92, -92}, {140, -138}}, {{{92, -92}, {116, -98}, {150, -102}}, {{116, -115}, {128, -142}, {150, -172}}}},
        {{{-31, -2}, {8, -7}, {60, -26}, {116, -50}, {178, -66}}, {{{116, -50}, {146, -72}, {182, -102}}, {{146, -58}, {168, -44}, {192, -36}}}},
        {{{-31, 1}, {10, 0}, {70, -2}, {130, -6}, {196, -4}}, {{{130, -6}, {158, -22}, {196, -26}}, {{140, -6}, {166, 10}, {196, 24}}}},
        {{{-31, 4}, {8, 8}, {58, 28}, {112, 46}, {176, 56}}, {{{112, 46}, {144, 42}, {188, 42}}, {{128, 50}, {152, 72}, {186, 88}}}},
        {{{-30, 8}, {6, 15}, {44, 52}, {88, 88}, {136, 112}}, {{{88, 88}, {116, 84}, {150, 88}}, {{112, 101}, {140, 124}, {172, 132}}}},
    };
}

void drawInside(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    for (const Duct &duct : ducts()) {
        QList<QList<QPointF>> lines = duct.branches;
        lines.append(duct.stem);
        for (const QList<QPointF> &line : lines) {
            const QPointF end = line.constLast();
            for (const QPointF &offset : {QPointF(0, 0), QPointF(11, -9), QPointF(12, 8), QPointF(-4, -12), QPointF(-2, 12)}) {
                QPainterPath lobule;
                lobule.addEllipse(end + offset, 8.5, 8.5);
                canvas.fill(field.moved(lobule), Role::Gland);
            }
        }
    }
    for (const Duct &duct : ducts()) {
        QPainterPath tree = smooth(field.moved(duct.stem));
        for (const QList<QPointF> &branch : duct.branches) {
            tree.addPath(smooth(field.moved(branch)));
        }
        canvas.stroke(tree, Role::Duct, 5.2);
        canvas.stroke(tree, Role::Gland, 2.2, 1 - pose.milk);
        canvas.stroke(tree, Role::Milk, 2.6, pose.milk);
    }
}

void drawBreast(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const QPainterPath skin = smooth(field.moved(skinLine()));
    QPainterPath inside = skin;
    inside.lineTo(262, 160);
    inside.lineTo(250, -470);
    inside.closeSubpath();
    canvas.fill(inside, Role::Inside);
    drawInside(canvas, field, pose);
    drawChestWall(canvas);
    canvas.stroke(skin, Role::SkinLine, 13);
    canvas.stroke(skin, Role::Skin, 8);
    const QList<QPointF> areolaTop = field.moved({{40, -67}, {22, -46}, {6, -24}, {-8, -18}});
    const QList<QPointF> areolaBottom = field.moved({{-12, 19}, {4, 24}, {20, 48}, {38, 73}});
    canvas.stroke(smooth(areolaTop), Role::Areola, 8);
    canvas.stroke(smooth(areolaBottom), Role::Areola, 8);
    const QPainterPath nipple = smooth(field.moved({{-4, -20}, {-24, -17}, {-33, -9}, {-34, 3}, {-30, 14}, {-8, 20}}));
    canvas.stroke(nipple, Role::Nipple, 8);
}

Hand handOf(const Pose &pose, const SkinField &field)
{
    const qreal away = 1 - pose.touch;
    const QPointF root = QPointF(PressShift * 0.7, 0) * pose.press + QPointF(34, 40) * away;
    const QPointF thumbAway = QPointF(20, -46) * away;
    const QPointF fingerAway = QPointF(-8, 16) * away;

    const auto tipAt = [&](const QPointF &spot, const QPointF &offset, const QPointF &extra) {
        return field.moved(spot) + offset + extra;
    };
    Hand hand;
    const QPointF thumbTip = tipAt(ThumbSpot, {-6, -19}, thumbAway);
    const QPointF thumbShift = thumbTip - QPointF(42, -95);
    hand.thumb = {{{QPointF(226, -40) + root, 36},
                   {QPointF(186, -140) + root * 0.6 + thumbShift * 0.4, 31},
                   {QPointF(120, -168) + thumbShift * 0.85, 27},
                   {QPointF(70, -125) + thumbShift, 24},
                   {thumbTip, 20}},
                  1.05};
    const auto finger = [&](const QPointF &spot, const QPointF &offset, const QPointF &knuckle, qreal radius) {
        const QPointF tip = tipAt(spot, offset, fingerAway + root * 0.0);
        const QPointF base = knuckle + root;
        return Limb{{{base, radius + 4}, {mix(base, tip, 0.45) + QPointF(-7, 4), radius + 2}, {mix(base, tip, 0.78) + QPointF(-4, 2), radius}, {tip, radius - 2}}, 1.05};
    };
    hand.fingers = {finger(FingerSpot, {-8, 19}, {112, 214}, 20),
                    finger(MiddleSpot, {-5, 21}, {142, 232}, 20),
                    finger(RingSpot, {-2, 21}, {172, 240}, 19),
                    finger(LittleSpot, {0, 19}, {200, 240}, 17)};
    hand.nailSides = {-0.8, -0.8, -0.8, -0.8};
    hand.thumbNailSide = -0.7;
    QList<QPointF> left{{86, 216}, {92, 262}, {110, 310}, {126, 380}, {136, 560}};
    QList<QPointF> right{{300, 560}, {270, 380}, {250, 300}, {240, 220}, {160, 190}};
    for (QPointF &point : left) {
        point += root;
    }
    for (QPointF &point : right) {
        point += root;
    }
    hand.palm = smooth(left + right, Ends::Closed);
    hand.palmLine = smooth(left);
    hand.palmLine.addPath(smooth(right));
    return hand;
}

void drawArrows(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const QPointF thumb = field.moved(ThumbSpot);
    const QPointF finger = field.moved(FingerSpot);
    drawArrow(canvas, thumb + QPointF(-104, -24), thumb + QPointF(-42, -24), pose.pressArrow);
    drawArrow(canvas, finger + QPointF(-104, 24), finger + QPointF(-42, 24), pose.pressArrow);
    drawArrow(canvas, thumb + QPointF(-14, -104), thumb + QPointF(-14, -54), pose.compressArrow);
    drawArrow(canvas, finger + QPointF(-34, 92), finger + QPointF(-34, 42), pose.compressArrow);
    drawArrow(canvas, thumb + QPointF(-14, -54), thumb + QPointF(-14, -104), pose.releaseArrow);
    drawArrow(canvas, finger + QPointF(-34, 42), finger + QPointF(-34, 92), pose.releaseArrow);
}

} // namespace

void drawSideView(Canvas &canvas, const Pose &pose)
{
    const SkinField field = fieldOf(pose);
    const Hand hand = handOf(pose, field);
    constexpr QPointF Bowl{-30, 330};
    drawPalm(canvas, hand);
    drawFingers(canvas, hand);
    drawThumb(canvas, hand);
    drawBodyBehind(canvas);
    drawBreast(canvas, field, pose);
    drawBowlBack(canvas, Bowl, 200);
    drawDrops(canvas, pose, field.moved(NippleTip), Bowl.y() + 10);
    drawBowlFront(canvas, Bowl, 200);
    drawMeasure(canvas, QPointF(-16, -36), ThumbSpot + QPointF(-30, -6), pose.guide);
    drawArrows(canvas, field, pose);
}

} // namespace expressly::clips
