// SPDX-License-Identifier: MIT
#include "parts/fullbreast.h"

#include "parts/curves.h"

namespace expressly::clips {

namespace {

QList<QPointF> edgeOf(const QList<QPointF> &everyday, const QList<QPointF> &full, qreal share)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i < everyday.size(); ++i) {
        points.append(mix(everyday.at(i), full.at(i), share));
    }
    return points;
}

struct Fluid
{
    QPointF near;
    qreal radius;
    QPointF back; ///< where it goes
};

QList<Fluid> fluids()
{
    return {
        {{50, -56}, 13, {104, -100}},
        {{72, -72}, 14, {130, -128}},
        {{54, -33}, 12, {120, -74}},
        {{82, -46}, 16, {140, -86}},
        {{56, -11}, 11, {130, -30}},
        {{90, -17}, 15, {154, -38}},
        {{56, 13}, 11, {130, 26}},
        {{90, 17}, 15, {154, 36}},
        {{54, 38}, 12, {116, 68}},
        {{82, 49}, 16, {138, 80}},
        {{50, 60}, 13, {98, 96}},
        {{72, 76}, 14, {118, 116}},
        {{102, -96}, 14, {152, -146}},
        {{122, -38}, 15, {174, -58}},
        {{122, 34}, 15, {172, 50}},
        {{100, 94}, 14, {140, 120}},
    };
}

} // namespace

void drawFullBreast(Canvas &canvas, const SkinField &field, qreal full)
{
    const QPainterPath breast = smooth(field.moved(edgeOf({{-120, -250},
                                                           {-178, -150},
                                                           {-206, -30},
                                                           {-196, 90},
                                                           {-140, 180},
                                                           {-40, 226},
                                                           {70, 214},
                                                           {158, 150},
                                                           {198, 40},
                                                           {186, -80},
                                                           {130, -190},
                                                           {40, -270}},
                                                          {{-130, -246},
                                                           {-200, -160},
                                                           {-232, -36},
                                                           {-220, 98},
                                                           {-158, 200},
                                                           {-44, 250},
                                                           {80, 238},
                                                           {178, 170},
                                                           {224, 54},
                                                           {218, -86},
                                                           {158, -196},
                                                           {40, -270}},
                                                          full)),
                                       Ends::Closed);
    canvas.fill(breast.subtracted(breast.translated(-4, -34)), Role::SkinShade, 0.55);
    const QPainterPath line = smooth(field.moved(edgeOf({{-150, -215},
                                                         {-188, -120},
                                                         {-206, -30},
                                                         {-196, 90},
                                                         {-140, 180},
                                                         {-40, 226},
                                                         {70, 214},
                                                         {158, 150},
                                                         {198, 40},
                                                         {194, -40},
                                                         {194, -41}},
                                                        {{-166, -212},
                                                         {-212, -130},
                                                         {-232, -36},
                                                         {-220, 98},
                                                         {-158, 200},
                                                         {-44, 250},
                                                         {80, 238},
                                                         {178, 170},
                                                         {224, 54},
                                                         {222, -70},
                                                         {196, -138}},
                                                        full)));
    canvas.stroke(line, Role::SkinLine, 3.4);
    // Taut skin shines a little.
    QPainterPath shine =
        smooth({{-172, -92}, {-152, -140}, {-112, -178}, {-72, -196}, {-104, -160}, {-134, -122}},
               Ends::Closed);
    canvas.fill(shine, Role::SkinLight, 0.9 * full);
    QPainterPath spark;
    spark.addEllipse(QPointF(-38, -204), 13, 8);
    canvas.fill(spark, Role::SkinLight, 0.9 * full);
}

void swell(SkinField &field, qreal full, qreal soft)
{
    field.pull({124, -176}, QPointF(-42, -30) * full, 86);
    field.pull({112, 164}, QPointF(-24, 26) * full, 66);
    const qreal areola = full * (1 - soft);
    field.pull({22, -58}, QPointF(-30, -10) * areola, 38);
    field.pull({22, 64}, QPointF(-30, 10) * areola, 38);
    field.pull({-26, 1}, QPointF(10, 0) * areola, 18);
}

void drawFluid(Canvas &canvas, const SkinField &field, qreal moved, qreal strength)
{
    QPainterPath cloud;
    cloud.setFillRule(Qt::WindingFill);
    for (const Fluid &fluid : fluids()) {
        const QPointF at = field.moved(mix(fluid.near, fluid.back, moved));
        const qreal radius = fluid.radius + 8 + 2 * moved;
        cloud.addEllipse(at, radius, radius);
    }
    canvas.fill(cloud.simplified(), Role::IceLine, (0.46 - 0.18 * moved) * strength);
}

} // namespace expressly::clips
