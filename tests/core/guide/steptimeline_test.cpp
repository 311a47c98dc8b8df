// SPDX-License-Identifier: MIT
#include "core/guide/steptimeline.h"
#include "core/guide/video.h"
#include "support/catch.h"

using namespace expressly;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Step stepAt(const QString &id, milliseconds start, std::optional<milliseconds> end = {})
{
    Step step;
    step.id = id;
    step.segment = Segment{.video = u"film"_s, .chapter = {}, .start = start, .end = end};
    return step;
}

Step stepOfChapter(const QString &id, const QString &chapter, const QString &video = u"film"_s)
{
    Step step;
    step.id = id;
    step.segment = Segment{.video = video, .chapter = chapter, .start = {}, .end = {}};
    return step;
}

/// Chapters a [10 s, 20 s), b [30 s, …).
Video film()
{
    Video video;
    video.id = u"film"_s;
    video.chapters = {{.id = u"a"_s, .start = 10s, .end = 20s}, {.id = u"b"_s, .start = 30s}};
    return video;
}

} // namespace

TEST_CASE("A step covers its start and not its end, and the last one has none", "[core][steps]")
{
    const StepTimeline steps(
        {stepAt(u"one"_s, 10s, 20s), stepAt(u"two"_s, 20s, 30s), stepAt(u"open"_s, 40s)}, film());
    const auto [position, step] = GENERATE(table<milliseconds, QString>({
        {milliseconds::min(), u""_s},
        {-1ms, u""_s},
        {0ms, u""_s},
        {9'999ms, u""_s},
        {10s, u"one"_s},
        {19'999ms, u"one"_s},
        {20s, u"two"_s},
        {29'999ms, u"two"_s},
        {30s, u""_s},
        {39'999ms, u""_s},
        {40s, u"open"_s},
        {milliseconds::max(), u"open"_s},
    }));
    CAPTURE(position);
    CHECK(steps.stepAt(position) == step);
}

TEST_CASE("Of steps that overlap the one that began last is meant, and of equal ones the first",
          "[core][steps]")
{
    const StepTimeline steps(
        {stepAt(u"inner"_s, 20s, 30s), stepAt(u"outer"_s, 10s, 40s), stepAt(u"again"_s, 20s, 30s)},
        film());
    CHECK(steps.stepAt(19'999ms) == u"outer"_s);
    CHECK(steps.stepAt(20s) == u"inner"_s);
    CHECK(steps.stepAt(29'999ms) == u"inner"_s);
    CHECK(steps.stepAt(30s) == u"outer"_s);
}

TEST_CASE("The step that was asked for is meant wherever it plays, and nowhere else",
          "[core][steps]")
{
    const StepTimeline steps(
        {stepAt(u"inner"_s, 20s, 30s), stepAt(u"outer"_s, 10s, 40s), stepAt(u"later"_s, 50s)},
        film());
    CHECK(steps.stepAt(25s, u"outer"_s) == u"outer"_s);
    CHECK(steps.stepAt(10s, u"inner"_s) == u"outer"_s);
    CHECK(steps.stepAt(40s, u"outer"_s).isEmpty());
    CHECK(steps.stepAt(25s, u"unknown"_s) == u"inner"_s);
}

TEST_CASE("A step of a chapter lasts as long as the chapter", "[core][steps]")
{
    const StepTimeline steps({stepOfChapter(u"first"_s, u"a"_s),
                              stepOfChapter(u"second"_s, u"b"_s),
                              stepOfChapter(u"unknown"_s, u"gone"_s)},
                             film());
    CHECK(steps.stepAt(9'999ms).isEmpty());
    CHECK(steps.stepAt(10s) == u"first"_s);
    CHECK(steps.stepAt(20s).isEmpty());
    CHECK(steps.stepAt(30s) == u"second"_s);
    CHECK(steps.stepAt(1h) == u"second"_s);
}

TEST_CASE("A file whose chapters lie elsewhere moves its steps", "[core][steps]")
{
    const auto shift = GENERATE(milliseconds(-12s), milliseconds(0), milliseconds(2s));
    CAPTURE(shift);
    const StepTimeline steps(
        {stepAt(u"one"_s, 10s, 20s), stepOfChapter(u"b"_s, u"b"_s)}, film(), shift);
    CHECK(steps.stepAt(9'999ms + shift).isEmpty());
    CHECK(steps.stepAt(10s + shift) == u"one"_s);
    CHECK(steps.stepAt(19'999ms + shift) == u"one"_s);
    CHECK(steps.stepAt(20s + shift).isEmpty());
    CHECK(steps.stepAt(30s + shift) == u"b"_s);
}

TEST_CASE("Steps without a film, of another one, or of no length are never shown by this one",
          "[core][steps]")
{
    Step read;
    read.id = u"read"_s;
    const QList<Step> lesson{
        read, stepOfChapter(u"other"_s, u"a"_s, u"other-film"_s), stepAt(u"empty"_s, 15s, 15s)};
    CHECK(StepTimeline(lesson, film()).stepAt(15s).isEmpty());
    CHECK(StepTimeline(lesson, film()).stepAt(15s, u"empty"_s).isEmpty());
    CHECK(StepTimeline({}, film()).stepAt(15s).isEmpty());
    CHECK(StepTimeline().stepAt(0ms).isEmpty());
}
