// SPDX-License-Identifier: MIT
#include "media/film/framequeue.h"
#include "support/catch.h"

using namespace std::chrono_literals;
using namespace expressly;

namespace {

/// The seek is what tells the frames apart.
FrameQueue queueOf(std::initializer_list<FrameDelivery> deliveries)
{
    FrameQueue queue;
    for (const FrameDelivery &delivery : deliveries) {
        queue.append(delivery);
    }
    return queue;
}

quint64 seekOf(const std::optional<FrameDelivery> &delivery)
{
    return delivery ? delivery->seek : 0;
}

} // namespace

TEST_CASE("Of frames that are due the newest is shown, and those before it are dropped",
          "[media][framequeue]")
{
    FrameQueue queue =
        queueOf({{.due = 10ms, .seek = 1}, {.due = 20ms, .seek = 2}, {.due = 30ms, .seek = 3}});
    CHECK_FALSE(queue.takeDue(9'999us));
    CHECK(queue.size() == 3);
    CHECK(seekOf(queue.takeDue(20ms)) == 2);
    CHECK(queue.next().seek == 3);
    CHECK(seekOf(queue.takeNext()) == 3); // due or not
    CHECK(queue.isEmpty());
    CHECK_FALSE(queue.takeNext());
    CHECK_FALSE(queue.takeDue(1h));
}

TEST_CASE("The first frame of a seek and of a round is never dropped", "[media][framequeue]")
{
    FrameQueue queue = queueOf({{.due = 10ms, .seek = 1},
                                {.due = 20ms, .seek = 2, .beginsRound = true},
                                {.due = 30ms, .seek = 3},
                                {.due = 9h, .seek = 4, .isFirst = true},
                                {.due = 40ms, .seek = 5}});
    CHECK(seekOf(queue.takeDue(35ms)) == 1);
    CHECK(seekOf(queue.takeDue(35ms)) == 2);
    CHECK(seekOf(queue.takeDue(35ms)) == 3);
    CHECK(seekOf(queue.takeDue(35ms)) == 4); // at once
    CHECK_FALSE(queue.takeDue(35ms));
}

TEST_CASE("For a new seek only the first frames of former ones stay", "[media][framequeue]")
{
    FrameQueue queue = queueOf({{.seek = 1, .isFirst = true},
                                {.seek = 2},
                                {.seek = 3, .beginsRound = true},
                                {.seek = 4, .isFirst = true}});
    queue.dropReadAhead();
    CHECK(queue.size() == 2);
    CHECK(seekOf(queue.takeNext()) == 1);
    CHECK(seekOf(queue.takeNext()) == 4);
}
