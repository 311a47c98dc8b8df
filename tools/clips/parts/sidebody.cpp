// SPDX-License-Identifier: MIT
#include "parts/sidebody.h"

#include "parts/curves.h"

#include <algorithm>
#include <utility>

namespace expressly::clips {

namespace {

constexpr QPointF Fold{238, 142}; // where the breast meets the chest below

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
    // Ribs, cut across, and the flesh between them: else they would look like a spine.
    QPainterPath between;
    for (const qreal x : {288.0, 324.0}) {
        for (int i = -5; i < 6; ++i) {
            const QPointF at(x + i * 3, 30 + i * 112);
            if (i == -5) {
                between.moveTo(at);
            } else {
                between.lineTo(at);
            }
        }
    }
    canvas.stroke(between, Role::Muscle, 9, 0.75);
    for (int i = -4; i < 5; ++i) {
        QPainterPath rib;
        rib.addRoundedRect(QRectF(285 + i * 3, 1 + i * 112, 42, 58), 19, 19);
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

void drawInside(Canvas &canvas, const SkinField &field, qreal milk)
{
    QPainterPath lobules;
    lobules.setFillRule(Qt::WindingFill);
    for (const Duct &duct : ducts()) {
        QList<QList<QPointF>> lines = duct.branches;
        lines.append(duct.stem);
        for (const QPointF &offset : {QPointF(-3, -9), QPointF(6, 9), QPointF(-14, 6)}) {
            lobules.addEllipse(duct.stem.at(2) + offset, 7, 7);
        }
        for (const QList<QPointF> &line : std::as_const(lines)) {
            for (const QPointF &offset :
                 {QPointF(2, 0), QPointF(11, -9), QPointF(12, 8), QPointF(-3, -11)}) {
                lobules.addEllipse(line.constLast() + offset, 9, 9);
            }
            const QPointF half = mix(line.at(line.size() - 2), line.constLast(), 0.45);
            lobules.addEllipse(half + QPointF(-2, -8), 7.5, 7.5);
            lobules.addEllipse(half + QPointF(6, 8), 7.5, 7.5);
        }
    }
    canvas.fill(field.moved(lobules), Role::Gland);
    for (const Duct &duct : ducts()) {
        QPainterPath tree = smooth(field.moved(duct.stem));
        for (const QList<QPointF> &branch : duct.branches) {
            tree.addPath(smooth(field.moved(branch)));
        }
        canvas.stroke(tree, Role::Duct, 6.2);
        canvas.stroke(tree, Role::Gland, 2.6, 1 - milk);
        canvas.stroke(tree, Role::Milk, 3, milk);
    }
}

/// The point of the line that lies this many centimetres farther along than `start`, which is its
/// fourth point.
QPointF along(const QList<QPointF> &line, qreal centimetres, const QPointF &start)
{
    const QPainterPath path = smooth(line);
    const qreal before = smooth(line.first(4)).length();
    Q_ASSERT(line.at(3) == start);
    return path.pointAtPercent(
        path.percentAtLength(std::clamp(before + centimetres * 30, 0.0, path.length())));
}

} // namespace

QPointF sideThumbSpot(qreal centimetres)
{
    return along({{-4, -20}, {8, -34}, {19, -58}, {37, -86}, {66, -120}, {100, -158}},
                 centimetres - 2.5,
                 SideThumbSpot);
}

QPointF sideFingerSpot(qreal centimetres)
{
    return along({{-6, 22}, {8, 38}, {19, 62}, {36, 88}, {64, 130}, {106, 166}},
                 centimetres - 2.5,
                 SideFingerSpot);
}

QPainterPath sideArea(const SkinField &field)
{
    QPainterPath area = smooth(field.moved(skinLine()));
    area.connectPath(smooth(bellyLine()));
    area.lineTo(1000, 560);
    area.lineTo(1000, -560);
    area.closeSubpath();
    return area;
}

void drawSideInside(Canvas &canvas, const SkinField &field, qreal milk)
{
    QPainterPath inside = smooth(field.moved(skinLine()));
    inside.connectPath(smooth(bellyLine()));
    inside.lineTo(290, 560);
    inside.lineTo(260, -560);
    inside.closeSubpath();
    canvas.fill(inside, Role::Inside);
    drawInside(canvas, field, milk);
    drawChestWall(canvas);
}

void drawSideSkin(Canvas &canvas, const SkinField &field)
{
    QPainterPath wholeSkin = smooth(field.moved(skinLine()));
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

void drawSideAtRest(Canvas &canvas, qreal strength)
{
    constexpr qreal Step = 17;
    const QPainterPath skin = smooth(skinLine());
    QPainterPath dots;
    for (qreal at = 0; at < skin.length(); at += Step) {
        const QPointF dot = skin.pointAtPercent(skin.percentAtLength(at));
        if (dot.x() < 150) {
            dots.addEllipse(dot, 3.4, 3.4);
        }
    }
    canvas.stroke(dots, Role::Panel, 3, 0.9 * strength);
    canvas.fill(dots, Role::Ink, strength); // seen on paper of either theme
}

void drawSideBody(Canvas &canvas, const SkinField &field, qreal milk)
{
    drawSideInside(canvas, field, milk);
    drawSideSkin(canvas, field);
}

} // namespace expressly::clips
