// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "support/clips/framepainter.h"
#include "support/clips/pattern.h"

#include <QBuffer>
#include <QPainter>

#include <cmath>

using namespace expressly::test;

namespace {

/// The painted frame as RGB, by the usual integer approximation of BT.601.
QImage frame(int number, QSize size = {640, 360})
{
    FramePainter painter(size.width(), size.height());
    const std::vector<std::uint8_t> &planes = painter.paint(number);
    const auto luma = std::size_t(size.width()) * std::size_t(size.height());
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const std::size_t chroma =
                std::size_t(y / 2) * std::size_t(size.width() / 2) + std::size_t(x / 2);
            const int c = 298 * (planes.at(std::size_t(y * size.width() + x)) - 16);
            const int d = planes.at(luma + chroma) - 128;
            const int e = planes.at(luma + luma / 4 + chroma) - 128;
            image.setPixel(x,
                           y,
                           qRgb(std::clamp((c + 409 * e + 128) >> 8, 0, 255),
                                std::clamp((c - 100 * d - 208 * e + 128) >> 8, 0, 255),
                                std::clamp((c + 516 * d + 128) >> 8, 0, 255)));
        }
    }
    return image;
}

QImage inWindow(const QImage &picture, QPoint at)
{
    QImage window(1366, 768, QImage::Format_RGB32);
    window.fill(qRgb(240, 240, 240));
    QPainter painter(&window);
    painter.fillRect(QRect(0, 0, 300, 768), Qt::darkGreen);
    painter.fillRect(QRect(20, 20, 200, 30), QColor(0xb0, 0x30, 0x60));
    painter.drawImage(at, picture);
    return window;
}

} // namespace

TEST_CASE("A frame's number is read at every size", "[support][pattern]")
{
    for (const int number : {0, 1, 10850, 15049, (1 << 20) - 1}) {
        const QImage picture = frame(number);
        for (const QSize size : {QSize(640, 360),
                                 QSize(1366, 768),
                                 QSize(320, 180),
                                 QSize(161, 90),
                                 QSize(400, 400)}) {
            CAPTURE(number, size.width(), size.height());
            const QImage scaled =
                picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            CHECK(readFrameNumber(scaled) == number);
        }
    }
}

TEST_CASE("A portrait picture is read", "[support][pattern]")
{
    CHECK(readFrameNumber(frame(77, {360, 640})) == 77);
}

TEST_CASE("A coarsely compressed picture is read", "[support][pattern]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(frame(12345).scaledToWidth(320).save(&buffer, "JPEG", 15));
    CHECK(readFrameNumber(QImage::fromData(bytes)) == 12345);
}

TEST_CASE("A turned or reflected picture is told from an upright one", "[support][pattern]")
{
    const QImage upright = frame(10850);
    const bool mirrored = GENERATE(false, true);
    const bool upsideDown = GENERATE(false, true);
    CAPTURE(mirrored, upsideDown);
    const QImage image = upright.mirrored(mirrored, upsideDown);

    for (const auto &found : {readPattern(image), findPattern(inWindow(image, {500, 200}))}) {
        REQUIRE(found);
        CHECK(found->number == 10850);
        CHECK(found->mirrored == mirrored);
        CHECK(found->upsideDown == upsideDown);
    }
    CHECK(readFrameNumber(image).has_value() == (!mirrored && !upsideDown));
    CHECK_FALSE(readPattern(upright.transformed(QTransform().rotate(90))));
}

TEST_CASE("A picture is found in a window, with its place", "[support][pattern]")
{
    const int width = GENERATE(160, 320, 511, 640, 900);
    CAPTURE(width);
    const QImage picture = frame(4321).scaledToWidth(width, Qt::SmoothTransformation);
    const QRect place(QPoint(333, 77), picture.size());
    const auto found = findPattern(inWindow(picture, place.topLeft()));
    REQUIRE(found);
    CHECK(found->number == 4321);
    const double tolerance = 2 + width / 100.0;
    CHECK(found->picture.x() == Approx(place.x()).margin(tolerance));
    CHECK(found->picture.y() == Approx(place.y()).margin(tolerance));
    CHECK(found->picture.width() == Approx(place.width()).margin(tolerance));
    CHECK(found->picture.height() == Approx(place.height()).margin(tolerance));
}

TEST_CASE("The larger of two pictures is found", "[support][pattern]")
{
    QImage window = inWindow(frame(10), {400, 100});
    QPainter(&window).drawImage(20, 200, frame(20).scaledToWidth(200, Qt::SmoothTransformation));
    CHECK(findFrameNumber(window) == 10);
}

TEST_CASE("What holds no pattern has no number", "[support][pattern]")
{
    CHECK_FALSE(readFrameNumber({}));
    CHECK_FALSE(findFrameNumber({}));
    CHECK_FALSE(findFrameNumber(inWindow({}, {})));
    for (const Qt::GlobalColor colour : {Qt::black, Qt::white, Qt::magenta, Qt::green}) {
        QImage plain(640, 360, QImage::Format_RGB32);
        plain.fill(colour);
        CHECK_FALSE(readPattern(plain));
        CHECK_FALSE(findPattern(plain));
    }
}

TEST_CASE("A picture that is half one frame and half the next has no number", "[support][pattern]")
{
    QImage torn = frame(127);
    const QImage next = frame(128);
    QPainter(&torn).drawImage(QPoint(300, 0), next, QRect(300, 0, 340, 360));
    CHECK_FALSE(readFrameNumber(torn));
}

TEST_CASE("One wrong cell is noticed", "[support][pattern]")
{
    const pattern::Cells right = pattern::cellsFor(10850);
    REQUIRE(pattern::numberIn(right) == 10850);
    for (std::size_t index = 0; index < right.size(); ++index) {
        pattern::Cells wrong = right;
        wrong.at(index) = !wrong.at(index);
        CAPTURE(index);
        CHECK_FALSE(pattern::numberIn(wrong));
    }
}
