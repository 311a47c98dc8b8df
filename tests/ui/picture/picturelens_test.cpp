// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/picture/picturelens.h"

#include <QRectF>

using expressly::PictureLens;

namespace {

constexpr QSize Area(400, 300);
constexpr QSize Fitting(400, 200);

} // namespace

TEST_CASE("The whole picture lies in the middle", "[ui][player][lens]")
{
    const PictureLens lens;
    CHECK(lens.target(Area, Fitting) == QRect(0, 50, 400, 200));
    CHECK(lens.deliverySize(Fitting, {1600, 800}) == Fitting);
}

TEST_CASE("What lies under the pointer stays there while it grows", "[ui][player][lens]")
{
    PictureLens lens;
    const QPointF anchor(300, 150);
    const auto underPointer = [&] {
        const QRectF target = lens.target(Area, Fitting);
        return QPointF((anchor.x() - target.left()) / target.width(),
                       (anchor.y() - target.top()) / target.height());
    };
    const QPointF before = underPointer();
    for (int notch = 0; notch < 6; ++notch) {
        lens.zoomBy(PictureLens::ZoomStep, anchor, Area, Fitting);
        CHECK(underPointer().x() == Approx(before.x()).margin(0.005));
        CHECK(underPointer().y() == Approx(before.y()).margin(0.005));
    }
    CHECK(lens.zoom() == Approx(3.8147));
}

TEST_CASE("No ground shows beside a picture that is larger than its area", "[ui][player][lens]")
{
    PictureLens lens;
    lens.zoomBy(4, {200, 150}, Area, Fitting);
    const QPointF far = GENERATE(QPointF(9999, 9999), QPointF(-9999, -9999), QPointF(9999, 0));
    lens.pan(far, Area, Fitting);
    CHECK(lens.target(Area, Fitting).contains(QRect({0, 0}, Area)));
    CHECK(lens.target(Area, Fitting).size() == QSize(1600, 800));
}

TEST_CASE("Zoom ends at the whole picture and at eight times", "[ui][player][lens]")
{
    PictureLens lens;
    lens.zoomBy(1000, {0, 0}, Area, Fitting);
    CHECK(lens.zoom() == PictureLens::MostZoom);
    lens.zoomBy(0.0001, {0, 0}, Area, Fitting);
    CHECK_FALSE(lens.isZoomed());
    CHECK(lens.target(Area, Fitting) == QRect(0, 50, 400, 200));
    lens.zoomBy(0.5, {0, 0}, Area, Fitting);
    CHECK(lens.zoom() == 1);
}

TEST_CASE("A zoomed picture is asked for larger, up to the film's own size", "[ui][player][lens]")
{
    PictureLens lens;
    lens.zoomBy(2, {200, 150}, Area, Fitting);
    CHECK(lens.deliverySize(Fitting, {1600, 800}) == QSize(800, 400));
    CHECK(lens.deliverySize(Fitting, {600, 300}) == QSize(600, 300));
    CHECK(lens.deliverySize(Fitting, {200, 100}) == Fitting);
}

TEST_CASE("Mirroring and turning keep what is looked at", "[ui][player][lens]")
{
    PictureLens lens;
    lens.zoomBy(4, {400, 50}, Area, Fitting);
    const QRect before = lens.target(Area, Fitting);
    lens.setMirrored(true);
    CHECK(lens.flipsHorizontally());
    CHECK_FALSE(lens.flipsVertically());
    const QRect mirrored = lens.target(Area, Fitting);
    CHECK(mirrored.left() == Area.width() - before.right() - 1);
    CHECK(mirrored.top() == before.top());
    lens.setUpsideDown(true);
    // Both together only exchange top and bottom.
    CHECK_FALSE(lens.flipsHorizontally());
    CHECK(lens.flipsVertically());
    CHECK(lens.target(Area, Fitting).left() == before.left());
    lens.setMirrored(false);
    lens.setUpsideDown(false);
    CHECK(lens.target(Area, Fitting) == before);
}
