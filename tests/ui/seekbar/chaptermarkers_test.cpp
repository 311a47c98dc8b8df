// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/seekbar/chaptermarkers.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

/// Two pixels are a second.
const SeekBarScale Scale{.duration = 100s, .width = 224};

ChapterMarkers markersAt(std::initializer_list<std::chrono::milliseconds> starts)
{
    QList<Chapter> chapters;
    for (const auto start : starts) {
        chapters.append({.id = QString::number(chapters.size()), .start = start});
    }
    ChapterMarkers markers;
    markers.setChapters(ChapterList(chapters));
    return markers;
}

} // namespace

TEST_CASE("The nearest marker is meant, up to ten pixels away", "[ui][seekbar]")
{
    const ChapterMarkers markers = markersAt({10s, 16s, 90s});
    CHECK(markers.at(Scale.xAt(10s) - 10, Scale) == 0);
    CHECK_FALSE(markers.at(Scale.xAt(10s) - 10.1, Scale));
    CHECK(markers.at(Scale.xAt(13s) + 0.1, Scale) == 1);
    CHECK_FALSE(markers.at(Scale.xAt(50s), Scale));
    SeekBarScale part = Scale;
    part.scope = TimeRange{.start = 12s, .end = 90s};
    CHECK_FALSE(markers.at(part.xAt(90s), part)); // it belongs to the next part
}

TEST_CASE("Markers that are crowded, or of another part, are not shown", "[ui][seekbar]")
{
    CHECK_FALSE(markersAt({}).areShown(Scale));
    CHECK_FALSE(markersAt({200s}).areShown(Scale));
    SeekBarScale narrow = Scale;
    narrow.width = 41;
    CHECK(markersAt({1s, 2s}).areShown(narrow));
    CHECK_FALSE(markersAt({1s, 2s, 3s}).areShown(narrow));
}

TEST_CASE("A marker is dragged once the hand means it, and each time is said once", "[ui][seekbar]")
{
    ChapterMarkers markers = markersAt({10s, 50s});
    const double x = Scale.xAt(10s);
    markers.beginDrag(0, x);
    CHECK_FALSE(markers.dragTo(x + 3, Scale));
    CHECK(markers.timeOf(0) == 10s);
    CHECK(markers.dragTo(x + 4, Scale));
    CHECK_FALSE(markers.dragTo(x + 4, Scale));
    CHECK(markers.timeOf(0) == 12s);
    CHECK(markers.timeOf(1) == 50s);
    CHECK(markers.dragTo(x, Scale)); // and back to where it was
    const auto drag = markers.endDrag();
    REQUIRE(drag);
    CHECK(drag->index == 0);
    CHECK(drag->time == 10s);
    CHECK_FALSE(markers.endDrag());
}

TEST_CASE("Other chapters, and markers that cannot be moved, end a drag", "[ui][seekbar]")
{
    ChapterMarkers markers = markersAt({10s});
    markers.setCurrent(0);
    markers.setHovered(0);
    markers.beginDrag(0, 0);
    SECTION("other chapters")
    {
        markers.setChapters(markers.chapters());
        CHECK_FALSE(markers.current());
        CHECK_FALSE(markers.hovered());
    }
    SECTION("not to be moved")
    {
        markers.setMovable(false);
        CHECK(markers.current());
    }
    CHECK_FALSE(markers.drag());
}
