// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "support/pointer.h"
#include "ui/picture/videosurface.h"

#include <QSignalSpy>
#include <QTest>

using namespace expressly;

namespace {

/// Red at the left, blue at the right; the upper half dark.
VideoFrame fourCorners(QSize size, QSize filmSize)
{
    VideoFrame frame = test::plainFrame(size);
    frame.videoSize = filmSize;
    for (int x = 0; x < size.width(); ++x) {
        for (int y = 0; y < size.height(); ++y) {
            const int value = y < size.height() / 2 ? 100 : 200;
            const bool isLeft = x < size.width() / 2;
            frame.image.setPixelColor(x, y, isLeft ? QColor(value, 0, 0) : QColor(0, 0, value));
        }
    }
    return frame;
}

struct Fixture
{
    Fixture()
    {
        surface.resize(160, 90);
        surface.setFrame(fourCorners({160, 90}, {640, 360}));
        surface.show();
    }
    [[nodiscard]] QColor at(int x, int y) { return surface.grab().toImage().pixelColor(x, y); }
    VideoSurface surface;
};

const QColor LeftTop(100, 0, 0);
const QColor RightTop(0, 0, 100);
const QColor LeftBottom(200, 0, 0);
const QColor RightBottom(0, 0, 200);

} // namespace

TEST_CASE("The picture is shown mirrored and turned, pixel by pixel", "[ui][player][surface][lens]")
{
    Fixture fixture;
    CHECK(fixture.at(0, 0) == LeftTop);
    fixture.surface.setMirrored(true);
    CHECK(fixture.at(0, 0) == RightTop);
    CHECK(fixture.at(159, 89) == LeftBottom);
    fixture.surface.setUpsideDown(true);
    CHECK(fixture.at(0, 0) == LeftBottom);
    fixture.surface.setMirrored(false);
    CHECK(fixture.at(0, 0) == RightBottom);
    CHECK(fixture.surface.asSeen(fixture.surface.grabFrame()).pixelColor(0, 0) == RightBottom);
    CHECK(fixture.surface.grabFrame().pixelColor(0, 0) == LeftTop);
}

TEST_CASE("The wheel makes the picture larger at the pointer and asks for a sharper one",
          "[ui][player][surface][lens]")
{
    Fixture fixture;
    const QSignalSpy sizes(&fixture.surface, &VideoSurface::pictureSizeChanged);
    const QSignalSpy zooms(&fixture.surface, &VideoSurface::zoomChanged);
    test::turnWheel(fixture.surface, 120);
    CHECK(fixture.surface.lens().zoom() == Approx(1.25));
    REQUIRE(sizes.count() == 1);
    CHECK(sizes.last().first().toSize() == QSize(200, 113));
    CHECK(zooms.last().first().toDouble() == Approx(1.25));
    for (int notch = 0; notch < 8; ++notch) {
        test::turnWheel(fixture.surface, 120);
    }
    CHECK(sizes.last().first().toSize() == QSize(640, 360));
    for (int notch = 0; notch < 12; ++notch) {
        test::turnWheel(fixture.surface, -120);
    }
    CHECK_FALSE(fixture.surface.lens().isZoomed());
    CHECK(fixture.surface.pictureSize() == QSize(160, 90));
}

TEST_CASE("A zoomed picture is moved by dragging, which is no click", "[ui][player][surface][lens]")
{
    Fixture fixture;
    VideoSurface &surface = fixture.surface;
    for (int press = 0; press < 4; ++press) {
        surface.zoomIn();
    }
    CHECK(fixture.at(2, 45).blue() == 0);
    const QSignalSpy clicked(&surface, &VideoSurface::clicked);
    QTest::mousePress(&surface, Qt::LeftButton, {}, {150, 45});
    test::movePointer(surface, {80, 45}, Qt::LeftButton);
    test::movePointer(surface, {0, 45}, Qt::LeftButton);
    QTest::mouseRelease(&surface, Qt::LeftButton, {}, {0, 45});
    CHECK(clicked.isEmpty());
    // Moved to the left by more than the half of the picture: only its right half is seen.
    CHECK(fixture.at(30, 45).blue() > 0);
    QTest::mouseClick(&surface, Qt::LeftButton);
    CHECK(clicked.count() == 1);
}

TEST_CASE("A double click shows the whole picture again; only then it asks for full screen",
          "[ui][player][surface][lens]")
{
    Fixture fixture;
    const QSignalSpy doubleClicked(&fixture.surface, &VideoSurface::doubleClicked);
    fixture.surface.zoomIn();
    QTest::mouseDClick(&fixture.surface, Qt::LeftButton);
    CHECK_FALSE(fixture.surface.lens().isZoomed());
    CHECK(doubleClicked.isEmpty());
    QTest::mouseDClick(&fixture.surface, Qt::LeftButton);
    CHECK(doubleClicked.count() == 1);
}

TEST_CASE("With the focus on a zoomed picture the arrows move it", "[ui][player][surface][lens]")
{
    Fixture fixture;
    fixture.surface.zoomIn();
    fixture.surface.zoomIn();
    const QImage before = fixture.surface.asSeen(fixture.surface.grabFrame());
    QTest::keyClick(&fixture.surface, Qt::Key_Right);
    QTest::keyClick(&fixture.surface, Qt::Key_Right);
    CHECK(fixture.surface.asSeen(fixture.surface.grabFrame()) != before);
    QTest::keyClick(&fixture.surface, Qt::Key_Left);
    QTest::keyClick(&fixture.surface, Qt::Key_Left);
    CHECK(fixture.surface.asSeen(fixture.surface.grabFrame()) == before);
}

TEST_CASE("Another film is seen whole", "[ui][player][surface][lens]")
{
    Fixture fixture;
    fixture.surface.setMirrored(true);
    fixture.surface.zoomIn();
    fixture.surface.clear();
    CHECK_FALSE(fixture.surface.lens().isZoomed());
    CHECK(fixture.surface.lens().isMirrored());
}
