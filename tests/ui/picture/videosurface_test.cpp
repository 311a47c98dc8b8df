// SPDX-License-Identifier: MIT
#include "session/film/testfilm.h"
#include "support/catch.h"
#include "ui/picture/videosurface.h"
#include "ui/theme/playercolors.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace expressly;
using namespace std::chrono_literals;

TEST_CASE("A picture of the surface's size is copied one to one", "[ui][player][surface]")
{
    VideoSurface surface;
    surface.resize(160, 90);
    VideoFrame frame = test::plainFrame({160, 90});
    for (int x = 0; x < 160; ++x) {
        for (int y = 0; y < 90; ++y) {
            frame.image.setPixelColor(x, y, QColor(x, y, (x * y) % 256));
        }
    }
    surface.setFrame(frame);
    const QImage shown = surface.grab().toImage().convertToFormat(QImage::Format_RGB32);
    CHECK(shown == frame.image);
    CHECK(surface.grabFrame() == frame.image);
}

TEST_CASE("Other shapes stand in the middle: of the page, or on a nearly black screen",
          "[ui][player][surface]")
{
    VideoSurface surface;
    surface.resize(200, 100);
    surface.setFrame(test::plainFrame({50, 50}));
    const QImage onPage = surface.grab().toImage();
    CHECK(onPage.pixelColor(49, 50) == surface.palette().color(QPalette::Window));
    surface.setBackgroundRole(QPalette::Shadow);
    const QImage shown = surface.grab().toImage();
    CHECK(surface.pictureSize() == QSize(100, 100));
    CHECK(shown.pixelColor(49, 50) == pictureGround(surface.palette()));
    CHECK(shown.pixelColor(50, 50) == QColor(Qt::red));
    CHECK(shown.pixelColor(149, 99) == QColor(Qt::red));
    CHECK(shown.pixelColor(150, 50) == pictureGround(surface.palette()));
    CHECK(pictureGround(surface.palette()).lightness() < 30);
}

TEST_CASE("A picture that is off by a pixel is not scaled", "[ui][player][surface]")
{
    VideoSurface surface;
    surface.resize(161, 91);
    VideoFrame frame = test::plainFrame({160, 90});
    frame.image.setPixelColor(80, 45, Qt::blue);
    frame.videoSize = {1600, 900};
    surface.setFrame(frame);
    const QImage shown = surface.grab().toImage();
    int blue = 0;
    for (int x = 0; x < shown.width(); ++x) {
        for (int y = 0; y < shown.height(); ++y) {
            blue += shown.pixelColor(x, y) == QColor(Qt::blue) ? 1 : 0;
        }
    }
    CHECK(blue == 1);
}

TEST_CASE("The surface says how large the picture is, once for every change",
          "[ui][player][surface]")
{
    VideoSurface surface;
    surface.resize(100, 100);
    const QSignalSpy changed(&surface, &VideoSurface::pictureSizeChanged);
    surface.show();
    surface.resize(320, 200);
    CHECK(changed.last().first().toSize() == QSize(320, 200));
    surface.setFrame(test::plainFrame({640, 360}));
    CHECK(changed.last().first().toSize() == QSize(320, 180));
    const auto count = changed.count();
    surface.setFrame(test::plainFrame({640, 360}));
    surface.resize(320, 220);
    CHECK(changed.count() == count);
    CHECK(surface.heightForWidth(640) == 360);
}

TEST_CASE("Every frame is announced once, after it was painted", "[ui][player][surface]")
{
    VideoSurface surface;
    surface.resize(160, 90);
    surface.show();
    const QSignalSpy painted(&surface, &VideoSurface::framePainted);
    surface.setFrame(test::plainFrame({160, 90}, 40ms));
    surface.repaint();
    surface.repaint();
    CHECK(painted.isEmpty());
    REQUIRE(QTest::qWaitFor([&painted] { return painted.count() == 1; }));
    CHECK(painted.first().first().value<std::chrono::microseconds>() == 40ms);
    CHECK(surface.paintedFrames() == 1);
}

TEST_CASE("A click is one wish; a double click undoes it and asks for full screen",
          "[ui][player][surface]")
{
    VideoSurface surface;
    surface.resize(160, 90);
    surface.show();
    const QSignalSpy clicked(&surface, &VideoSurface::clicked);
    const QSignalSpy doubleClicked(&surface, &VideoSurface::doubleClicked);
    QTest::mouseClick(&surface, Qt::LeftButton);
    CHECK(clicked.count() == 1);
    QTest::mouseClick(&surface, Qt::RightButton);
    CHECK(clicked.count() == 1);
    // What a window sends for one double click.
    QTest::mouseClick(&surface, Qt::LeftButton);
    QTest::mouseDClick(&surface, Qt::LeftButton);
    QTest::mouseRelease(&surface, Qt::LeftButton);
    CHECK(clicked.count() == 3);
    CHECK(doubleClicked.count() == 1);
}

TEST_CASE("A message takes the picture's place until the next frame", "[ui][player][surface]")
{
    VideoSurface surface;
    surface.resize(480, 300);
    surface.setFrame(test::plainFrame({160, 90}));
    surface.show();
    const QSignalSpy clicked(&surface, &VideoSurface::clicked);
    const QSignalSpy action(&surface, &VideoSurface::actionTriggered);
    surface.setMessage({.title = QStringLiteral("Not here"),
                        .large = QStringLiteral("7:14"),
                        .text = QStringLiteral("What to do."),
                        .actions = {QStringLiteral("One"), QStringLiteral("Two")}});
    CHECK(surface.hasMessage());
    CHECK(surface.grabFrame().isNull());
    const auto buttons = surface.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 2);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    REQUIRE(action.count() == 1);
    CHECK(action.first().first().toInt() == 1);
    QTest::mouseClick(&surface, Qt::LeftButton, {}, {2, 2});
    CHECK(clicked.isEmpty());

    surface.setFrame(test::plainFrame({160, 90}));
    CHECK_FALSE(surface.hasMessage());
    surface.clear();
    CHECK(surface.grab().toImage().pixelColor(240, 150)
          == surface.palette().color(QPalette::Window));
}

TEST_CASE("A message fits where its height is granted", "[ui][player][surface]")
{
    VideoSurface surface;
    surface.setMessage({.title = QStringLiteral("This video is not on this computer"),
                        .large = QStringLiteral("7:14"),
                        .text = QString(60, u'w') + u' ' + QString(60, u'x'),
                        .actions = {QStringLiteral("Attach a file…"),
                                    QStringLiteral("Open the page at 7:14"),
                                    QStringLiteral("Copy the time")}});
    const int width = GENERATE(288, 448, 900);
    CAPTURE(width);
    surface.resize(width, surface.heightForWidth(width));
    surface.show();
    for (const auto *button : surface.findChildren<QPushButton *>()) {
        CHECK(button->height() >= 36);
        CHECK(button->parentWidget()->rect().contains(button->geometry()));
    }
}

TEST_CASE("A file dropped on the picture is handed on, anything else is refused",
          "[ui][player][surface]")
{
    VideoSurface surface;
    surface.resize(160, 90);
    const QSignalSpy dropped(&surface, &VideoSurface::filesDropped);
    const auto drop = [&surface](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({80, 45}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&surface, &enter);
        if (enter.isAccepted()) {
            QDropEvent fall(QPointF(80, 45), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&surface, &fall);
        }
        return enter.isAccepted();
    };
    CHECK_FALSE(drop({QUrl(QStringLiteral("https://example.org/film.mp4"))}));
    CHECK(dropped.isEmpty());
    CHECK(drop({QUrl::fromLocalFile(QStringLiteral("/films/ä #1 50%.mp4"))}));
    REQUIRE(dropped.count() == 1);
    CHECK(dropped.first().first().toStringList()
          == QStringList{QStringLiteral("/films/ä #1 50%.mp4")});
    CHECK(drop(
        {QUrl::fromLocalFile(QStringLiteral("/a")), QUrl::fromLocalFile(QStringLiteral("/b"))}));
    CHECK(dropped.last().first().toStringList()
          == QStringList{QStringLiteral("/a"), QStringLiteral("/b")});
}
