// SPDX-License-Identifier: MIT
#include "session/film/chaptertracker.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace expressly;

TEST_CASE("a chapter is announced once, when it is entered", "[session][chapters]")
{
    ChapterTracker tracker;
    tracker.setChapters(ChapterList(
        {{.id = QStringLiteral("a"), .start = 1s}, {.id = QStringLiteral("b"), .start = 10s}}));
    const QSignalSpy changed(&tracker, &ChapterTracker::currentChanged);
    tracker.setPosition(999ms);
    CHECK(changed.isEmpty());
    tracker.setPosition(1s);
    CHECK(tracker.current() == 0);
    tracker.setPosition(9'999ms);
    CHECK(changed.count() == 1);
    tracker.setPosition(10s);
    tracker.setPosition(11s);
    CHECK(tracker.current() == 1);
    CHECK(changed.count() == 2);
    tracker.setPosition(0ms);
    CHECK(tracker.current() == std::nullopt);
}
