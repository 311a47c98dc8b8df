// SPDX-License-Identifier: MIT
#include "parts/figure.h"
#include "parts/marks.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

/// A drawing kept as data, its lines as heavy as in the views that are shown larger.
void drawScene(Canvas &canvas, const QString &name, qreal weight, const FigureValues &values = {})
{
    canvas.setLineWeight(weight);
    drawFigure(canvas, name, values);
    canvas.setLineWeight(1);
}

} // namespace

View skinToSkinView()
{
    return {u"skin-to-skin"_s, {}, [](Canvas &canvas, const Pose &) {
                drawScene(canvas, u"skin-to-skin"_s, 1.9);
            }};
}

View offerView()
{
    return {u"offer"_s,
            {{"mouth", 0.5, "how far the baby's mouth is open"}},
            [](Canvas &canvas, const Pose &pose) {
        drawScene(canvas, u"offer"_s, 1.3, {{u"mouth"_s, pose["mouth"_L1]}});
            }};
}

View givingView()
{
    return {u"giving"_s,
            {{"spoon", 0, "1: her hand gives with a spoon"},
             {"cup", 0, "1: with a small cup"},
             {"mouth", 0.4, "how far the baby's mouth is open"}},
            [](Canvas &canvas, const Pose &pose) {
        drawScene(canvas,
                  u"giving"_s,
                  1.4,
                  {{u"spoon"_s, pose["spoon"_L1]},
                   {u"cup"_s, pose["cup"_L1]},
                   {u"mouth"_s, pose["mouth"_L1]}});
            }};
}

View warmHandsView()
{
    return {u"warm-hands"_s, {}, [](Canvas &canvas, const Pose &) {
                drawScene(canvas, u"warm-hands"_s, 1.4);
            }};
}

View restView()
{
    return {u"rest"_s, {}, [](Canvas &canvas, const Pose &) { drawScene(canvas, u"rest"_s, 1.4); }};
}

View dryingView()
{
    return {u"drying"_s, {}, [](Canvas &canvas, const Pose &) {
                drawScene(canvas, u"drying"_s, 1.3);
                drawTick(canvas, {470, -300}, 60, 1);
            }};
}

} // namespace expressly::clips
