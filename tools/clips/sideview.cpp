// SPDX-License-Identifier: MIT
#include "curves.h"
#include "hand.h"
#include "marks.h"
#include "skinfield.h"
#include "views.h"

#include <array>
#include <utility>

namespace expressly::clips {

namespace {

// Spots of skin 2.5 cm from the base of the nipple, measured along the skin.
constexpr QPointF ThumbSpot{37, -86};
constexpr QPointF FingerSpot{36, 88};
constexpr QPointF NippleTip{-28, 6};
constexpr QPointF Fold{238, 142}; // where the breast meets the chest below
constexpr qreal WallX = 236;
constexpr qreal PressShift = 1.3 * Centimetre;
constexpr qreal CompressShift = 0.95 * Centimetre;

SkinField fieldOf(const Pose &pose)
{
    SkinField field;
    field.setWall(WallX, 110);
    const QPointF back(PressShift * pose.press, 0);
    const QPointF together(0, CompressShift * pose.compress);
    field.pull(ThumbSpot, back, 50);
    field.pull(FingerSpot, back, 50);
    field.pull({0, 0}, back * 0.42, 40);
    field.pull(ThumbSpot, together, 50);
    field.pull(FingerSpot, -together, 50);
    return field;
}

QList<QPointF> skinLine()
{
    return {{212, -560}, {206, -450}, {194, -350}, {172, -272}, {138, -208}, {100, -158},
            {66, -120},  {37, -86},   {19, -58},   {8, -34},    {-4, -20},   {-20, -18},
            {-28, -10},  {-29, 3},    {-25, 15},   {-6, 22},    {8, 38},     {19, 62},
            {36, 88},    {64, 130},   {106, 166},  {158, 184},  {206, 174},  Fold};
}

QList<QPointF> bellyLine()
{
    return {Fold, {246, 200}, {252, 290}, {256, 400}, {254, 560}};
}

void drawChestWall(Canvas &canvas)
{
    const QList<QPointF> front{
        {244, -600}, {240, -350}, {244, -200}, {250, 0}, {258, 160}, {274, 320}, {278, 560}};
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
    QPainterPath chest = rear;
    chest.lineTo(1000, -600);
    chest.lineTo(1000, 560);
    chest.closeSubpath();
    canvas.fill(chest, Role::Chest);
    for (int i = -4; i < 5; ++i) {
        QPainterPath rib;
        rib.addEllipse(QPointF(306 + i * 3, 30 + i * 112), 21, 36);
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
        {{{-30, -5}, {6, -13}, {48, -48}, {92, -92}, {140, -138}},
         {{{92, -92}, {116, -98}, {150, -102}}, {{116, -115}, {128, -142}, {150, -172}}}},
        {{{-31, -2}, {8, -7}, {60, -26}, {116, -50}, {178, -66}},
         {{{116, -50}, {146, -72}, {182, -102}}, {{146, -58}, {168, -44}, {192, -36}}}},
        {{{-31, 1}, {10, 0}, {70, -2}, {130, -6}, {196, -4}},
         {{{130, -6}, {158, -22}, {196, -26}}, {{140, -6}, {166, 10}, {196, 24}}}},
        {{{-31, 4}, {8, 8}, {58, 28}, {112, 46}, {176, 56}},
         {{{112, 46}, {144, 42}, {188, 42}}, {{128, 50}, {152, 72}, {186, 88}}}},
        {{{-30, 8}, {6, 15}, {44, 52}, {88, 88}, {136, 112}},
         {{{88, 88}, {116, 84}, {150, 88}}, {{112, 101}, {140, 124}, {172, 132}}}},
    };
}

void drawInside(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    QPainterPath lobules;
    lobules.setFillRule(Qt::WindingFill);
    for (const Duct &duct : ducts()) {
        QList<QList<QPointF>> lines = duct.branches;
        lines.append(duct.stem);
        for (const QList<QPointF> &line : std::as_const(lines)) {
            for (const QPointF &offset :
                 {QPointF(2, 0), QPointF(11, -9), QPointF(12, 8), QPointF(-3, -11)}) {
                lobules.addEllipse(line.constLast() + offset, 9, 9);
            }
        }
    }
    canvas.fill(field.moved(lobules), Role::Gland);
    for (const Duct &duct : ducts()) {
        QPainterPath tree = smooth(field.moved(duct.stem));
        for (const QList<QPointF> &branch : duct.branches) {
            tree.addPath(smooth(field.moved(branch)));
        }
        canvas.stroke(tree, Role::Duct, 6.2);
        canvas.stroke(tree, Role::Gland, 2.6, 1 - pose.milk);
        canvas.stroke(tree, Role::Milk, 3, pose.milk);
    }
}

void drawBreast(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const QPainterPath skin = smooth(field.moved(skinLine()));
    QPainterPath inside = skin;
    inside.connectPath(smooth(bellyLine()));
    inside.lineTo(290, 560);
    inside.lineTo(260, -560);
    inside.closeSubpath();
    canvas.fill(inside, Role::Inside);
    drawInside(canvas, field, pose);
    drawChestWall(canvas);
    QPainterPath wholeSkin = skin;
    wholeSkin.addPath(smooth(bellyLine()));
    canvas.stroke(wholeSkin, Role::SkinLine, 13);
    canvas.stroke(wholeSkin, Role::Skin, 8);
    const QList<QPointF> areolaTop = field.moved({{31, -77}, {19, -58}, {8, -34}, {-4, -20}});
    const QList<QPointF> areolaBottom = field.moved({{-6, 22}, {8, 38}, {19, 62}, {31, 80}});
    canvas.stroke(smooth(areolaTop), Role::Areola, 8);
    canvas.stroke(smooth(areolaBottom), Role::Areola, 8);
    const QPainterPath nipple =
        smooth(field.moved({{-4, -20}, {-20, -18}, {-28, -10}, {-29, 3}, {-25, 15}, {-6, 22}}));
    canvas.stroke(nipple, Role::Nipple, 8);
}

/// A finger whose tip keeps its place on the skin while its root moves with the hand.
Limb finger(const QList<Joint> &rest, const QPointF &tipShift, const QPointF &rootShift)
{
    Limb limb{rest, 1.05};
    const auto last = static_cast<qreal>(rest.size() - 1);
    for (qsizetype i = 0; i < rest.size(); ++i) {
        limb.joints[i].at += mix(rootShift, tipShift, static_cast<qreal>(i) / last);
    }
    return limb;
}

Hand handOf(const Pose &pose, const SkinField &field)
{
    const qreal away = 1 - pose.touch;
    const QPointF root = QPointF(PressShift * 0.8, 0) * pose.press + QPointF(24, 4) * away;
    const QPointF thumbTip = field.shift(ThumbSpot) + QPointF(20, -46) * away;
    const QPointF fingerTip = field.shift(FingerSpot) + QPointF(10, 44) * away;
    Hand hand;
    hand.thumb = finger({{{238, -60}, 38},
                         {{196, -166}, 33},
                         {{124, -206}, 28},
                         {{64, -156}, 25},
                         {{32, -106}, 21}},
                        thumbTip,
                        root * 0.35);
    const QList<QList<Joint>> rest{
        {{{220, 130}, 27}, {{158, 200}, 24}, {{86, 184}, 22}, {{30, 109}, 19}},
        {{{240, 170}, 27}, {{178, 250}, 24}, {{108, 246}, 22}, {{56, 184}, 19}},
        {{{250, 205}, 26}, {{198, 296}, 23}, {{134, 300}, 21}, {{84, 252}, 18}},
        {{{258, 240}, 23}, {{214, 334}, 20}, {{162, 346}, 18}, {{118, 310}, 16}}};
    constexpr std::array<qreal, 4> Shares{1.0, 0.75, 0.5, 0.35};
    for (std::size_t i = 0; i < Shares.size(); ++i) {
        hand.fingers.at(i) =
            finger(rest.at(static_cast<qsizetype>(i)), mix(root, fingerTip, Shares.at(i)), root);
    }
    hand.nailSides = {-0.85, -0.85, -0.85, -0.85};
    hand.thumbNailSide = 0.7;
    hand.palm = smooth({QPointF(160, 205) + root,
                        QPointF(118, 222) + root,
                        QPointF(140, 290) + root,
                        QPointF(185, 300) + root,
                        QPointF(236, 318) + root,
                        QPointF(330, 200) + root},
                       Ends::Closed);
    return hand;
}

void drawArrows(Canvas &canvas, const SkinField &field, const Pose &pose)
{
    const QPointF thumb = field.moved(ThumbSpot);
    const QPointF finger = field.moved(FingerSpot);
    drawArrow(canvas, thumb + QPointF(-104, -24), thumb + QPointF(-42, -24), pose.pressArrow);
    drawArrow(canvas, finger + QPointF(-104, 24), finger + QPointF(-42, 24), pose.pressArrow);
    drawArrow(canvas, thumb + QPointF(-22, -118), thumb + QPointF(-22, -66), pose.compressArrow);
    drawArrow(canvas, finger + QPointF(-34, 92), finger + QPointF(-34, 42), pose.compressArrow);
    drawArrow(canvas, thumb + QPointF(-22, -66), thumb + QPointF(-22, -118), pose.releaseArrow);
    drawArrow(canvas, finger + QPointF(-34, 42), finger + QPointF(-34, 92), pose.releaseArrow);
}

} // namespace

void drawSideView(Canvas &canvas, const Pose &pose)
{
    const SkinField field = fieldOf(pose);
    const Hand hand = handOf(pose, field);
    constexpr QPointF Bowl{-30, 306};
    drawPalm(canvas, hand);
    drawFingers(canvas, hand);
    drawPalmLine(canvas, hand);
    drawThumb(canvas, hand);
    drawBreast(canvas, field, pose);
    drawTable(canvas, Bowl.y() + 72, 196);
    drawBowlBack(canvas, Bowl, 176, pose.collected);
    drawDrops(canvas, pose, field.moved(NippleTip), Bowl.y() + 10);
    drawBowlFront(canvas, Bowl, 176);
    drawMeasure(canvas, QPointF(-16, -32), ThumbSpot + QPointF(-22, -2), pose.guide);
    drawArrows(canvas, field, pose);
}

} // namespace expressly::clips
