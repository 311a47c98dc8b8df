// SPDX-License-Identifier: MIT
#include "parts/upperbody.h"

#include "parts/curves.h"

namespace expressly::clips {

namespace {

constexpr qreal Line = 3.4;

QList<QPointF> mix(const QList<QPointF> &from, const QList<QPointF> &to, qreal share)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i < from.size(); ++i) {
        points.append(clips::mix(from.at(i), to.at(i), share));
    }
    return points;
}

QPainterPath mirrored(const QPainterPath &path)
{
    return QTransform::fromScale(-1, 1).map(path);
}

/// The round of a breast under the cloth, and the folds that hang from it.
void drawCoveredBreast(Canvas &canvas, qreal strength)
{
    const QPainterPath round = smooth({{-380, -250},
                                       {-450, -120},
                                       {-462, 20},
                                       {-420, 140},
                                       {-330, 206},
                                       {-220, 206},
                                       {-120, 146},
                                       {-76, 40},
                                       {-90, -90},
                                       {-160, -220}},
                                      Ends::Closed);
    canvas.fill(round.subtracted(round.translated(4, -40)), Role::ClothShade, 0.8 * strength);
    canvas.stroke(smooth({{-300, 236}, {-296, 330}, {-312, 450}, {-306, 640}}),
                  Role::ClothShade,
                  12,
                  0.8 * strength);
    canvas.stroke(smooth({{-170, 232}, {-150, 330}, {-150, 460}, {-154, 640}}),
                  Role::ClothShade,
                  12,
                  0.8 * strength);
}

} // namespace

void drawChest(Canvas &canvas)
{
    QPainterPath body;
    body.addRect(QRectF(QPointF(-540, -760), QPointF(540, 900)));
    canvas.fill(body, Role::Skin);
    const QPainterPath collarBone = smooth({{-52, -486}, {-120, -508}, {-220, -520}, {-330, -548}});
    const QPainterPath notch = smooth({{-46, -520}, {-22, -492}, {0, -484}});
    for (const QPainterPath &line : {collarBone, notch}) {
        canvas.stroke(line, Role::SkinLine, 2.6, 0.6);
        canvas.stroke(mirrored(line), Role::SkinLine, 2.6, 0.6);
    }
    canvas.stroke(smooth({{0, 330}, {4, 400}, {2, 470}}), Role::SkinLine, 2.2, 0.3);
}

void drawShirtSide(Canvas &canvas, qreal closed)
{
    const QList<QPointF> open{{-170, -760},
                              {-236, -600},
                              {-334, -420},
                              {-386, -250},
                              {-440, -80},
                              {-452, 120},
                              {-444, 290},
                              {-440, 460},
                              {-436, 660},
                              {-440, 900}};
    const QList<QPointF> shut{{-130, -760},
                              {-106, -600},
                              {-66, -420},
                              {-34, -240},
                              {-16, -60},
                              {-14, 120},
                              {-22, 290},
                              {-20, 460},
                              {-18, 660},
                              {-18, 900}};
    const QPainterPath edge = smooth(mix(open, shut, closed));
    const QPainterPath side = smooth({{-556, 900},
                                      {-552, 640},
                                      {-566, 380},
                                      {-584, 120},
                                      {-596, -120},
                                      {-620, -300},
                                      {-640, -480},
                                      {-540, -600},
                                      {-330, -680},
                                      {-170, -760}});
    QPainterPath cloth = edge;
    cloth.connectPath(side);
    cloth.closeSubpath();
    canvas.fill(cloth, Role::Cloth);
    drawCoveredBreast(canvas, closed * closed);
    canvas.stroke(
        smooth({{-520, 60}, {-522, 220}, {-506, 420}, {-504, 640}}), Role::ClothShade, 11);
    canvas.stroke(side, Role::ClothLine, Line);
    canvas.stroke(edge.translated(-28, 0), Role::ClothLine, 2, 0.6);
    canvas.stroke(edge, Role::ClothLine, Line);
}

void drawSleeve(Canvas &canvas, const QPointF &elbow)
{
    const QPointF shoulder(-640, -400);
    const QPointF across = rightOf(unit(elbow - shoulder));
    const QPointF middle = clips::mix(shoulder, elbow, 0.5);
    const QPainterPath outer = smooth({{-440, -652},
                                       {-570, -600},
                                       {-680, -500},
                                       {-738, -360},
                                       middle + across * 112 + QPointF(-6, 0),
                                       elbow + across * 104,
                                       elbow + across * 100 + QPointF(-20, 120)});
    const QPainterPath inner =
        smooth({{-592, -170},
                clips::mix({-592, -170}, elbow - across * 96, 0.5) + QPointF(-4, -6),
                elbow - across * 96,
                elbow - across * 96 + QPointF(0, 120)});
    QPainterPath sleeve = outer;
    sleeve.connectPath(inner.toReversed());
    sleeve.closeSubpath();
    canvas.fill(sleeve, Role::Cloth);
    canvas.stroke(smooth({middle + across * 30,
                          clips::mix(middle, elbow, 0.5) + across * 6,
                          elbow + across * 16}),
                  Role::ClothShade,
                  11);
    canvas.stroke(smooth({{-628, -166}, {-664, -104}, {-704, -70}}), Role::ClothShade, 11);
    canvas.stroke(outer, Role::ClothLine, Line);
    canvas.stroke(inner, Role::ClothLine, Line);
    // The seam at the shoulder.
    canvas.stroke(
        smooth({{-592, -170}, {-560, -300}, {-545, -440}, {-570, -600}}), Role::ClothLine, 2, 0.6);
}

void drawForearmSleeve(Canvas &canvas, const QList<QPointF> &upper, const QList<QPointF> &lower)
{
    constexpr qreal Wide = 13;
    const QPainterPath above = smooth(upper);
    const QPainterPath below = smooth(QList<QPointF>(lower.crbegin(), lower.crend()));
    const auto edge = [Wide](const QPainterPath &own, const QPainterPath &other, qreal to) {
        QList<QPointF> points;
        for (int step = 0; step <= 4; ++step) {
            const qreal share = to * step / 4;
            const QPointF at = own.pointAtPercent(share);
            points.append(at + unit(at - other.pointAtPercent(share)) * Wide);
        }
        return points;
    };
    constexpr qreal Cuff = 0.62;
    const auto hem = [&](qreal share) {
        const QPointF from = edge(above, below, share).constLast();
        const QPointF to = edge(below, above, share).constLast();
        return smooth({from, clips::mix(from, to, 0.5) + rightOf(unit(from - to)) * 12, to});
    };
    const QPainterPath top = smooth(edge(above, below, Cuff));
    const QPainterPath bottom = smooth(edge(below, above, Cuff));
    QPainterPath sleeve = top;
    sleeve.connectPath(hem(Cuff));
    sleeve.connectPath(bottom.toReversed());
    sleeve.closeSubpath();
    canvas.fill(sleeve, Role::Cloth);
    canvas.stroke(hem(Cuff - 0.09), Role::ClothLine, 2, 0.6);
    for (const QPainterPath &line : {top, bottom, hem(Cuff)}) {
        canvas.stroke(line, Role::ClothLine, Line);
    }
}

void drawWideTable(Canvas &canvas, qreal height)
{
    QPainterPath top;
    top.addRect(QRectF(QPointF(-2400, height), QPointF(2400, height + 900)));
    canvas.fill(top, Role::Table);
    canvas.stroke(top, Role::BowlLine, 2.4, 0.6);
}

} // namespace expressly::clips
