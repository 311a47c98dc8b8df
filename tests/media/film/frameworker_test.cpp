// SPDX-License-Identifier: MIT
#include "media/film/frameworker.h"
#include "media/film/playerfixture.h"
#include "support/catch.h"

#include <atomic>
#include <thread>

using namespace std::chrono_literals;
using namespace expressly;

TEST_CASE("Whoever retires a worker may go: it says nothing more, and is saying nothing",
          "[media][frameworker]")
{
    std::atomic_bool begins{false};
    std::atomic_bool speaks{false};
    FrameWorker worker;
    worker.setNotify([&begins, &speaks] {
        speaks = true;
        begins = true;
        std::this_thread::sleep_for(100ms); // its thread is interrupted just there
        speaks = false;
    });
    worker.open(test::clip(QStringLiteral("ten-minutes.mp4")), 0ms);
    for (int i = 0; !begins && i < 1000; ++i) {
        std::this_thread::sleep_for(10ms);
    }
    REQUIRE(begins);
    worker.retire();
    CHECK_FALSE(speaks);
    begins = false;
    std::this_thread::sleep_for(150ms);
    CHECK_FALSE(begins);
}
