// SPDX-License-Identifier: MIT
#include "media/film/fakemediaplayer.h"
#include "session/film/picturesizes.h"
#include "support/catch.h"

#include <memory>

using namespace expressly;

TEST_CASE("Pictures are as large as the largest view that is seen needs them", "[session][film]")
{
    test::FakeMediaPlayer player;
    PictureSizes sizes(player);
    QObject panel;
    auto screen = std::make_unique<QObject>();
    sizes.setNeed(&panel, {480, 270});
    CHECK(player.pictureSize == QSize(480, 270));
    sizes.setNeed(screen.get(), {1920, 1080});
    CHECK(player.pictureSize == QSize(1920, 1080));
    sizes.setNeed(&panel, {640, 360}); // behind the full screen
    CHECK(player.pictureSize == QSize(1920, 1080));
    SECTION("one that is hidden needs none")
    {
        sizes.setNeed(screen.get(), {});
        CHECK(player.pictureSize == QSize(640, 360));
    }
    SECTION("one that is gone needs none")
    {
        screen.reset();
        CHECK(player.pictureSize == QSize(640, 360));
    }
    sizes.setNeed(&panel, {});
    CHECK(player.pictureSize == QSize(640, 360)); // for whoever comes back
}

TEST_CASE("A picture that is taken goes before what views need, and then they have theirs again",
          "[session][film]")
{
    test::FakeMediaPlayer player;
    PictureSizes sizes(player);
    QObject panel;
    sizes.setNeed(&panel, {480, 270});
    sizes.setFull(QSize(3840, 2160));
    sizes.setNeed(&panel, {500, 280});
    CHECK(player.pictureSize == QSize(3840, 2160));
    sizes.setFull(std::nullopt);
    CHECK(player.pictureSize == QSize(500, 280));
}
