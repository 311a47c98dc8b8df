// SPDX-License-Identifier: MIT
#include "support/clips/testclips.h"

#include <algorithm>
#include <numeric>

namespace expressly::test {

using namespace std::chrono_literals;

namespace {

QList<ClipChapter> techniqueChapters()
{
    return {{0ms, QStringLiteral("Find your place")},
            {120s, QStringLiteral("Massage")},
            {300s, QStringLiteral("Press")},
            {434s, QStringLiteral("Compress")},
            {540s, QStringLiteral("Release")}};
}

QList<TestClip> makeList()
{
    const QSize small(640, 360);
    TestClip tenMinutes{.file = QStringLiteral("ten-minutes.mp4"),
                        .size = small,
                        .frames = 602 * 25,
                        .chapters = techniqueChapters()};
    TestClip matroska = tenMinutes;
    matroska.file = QStringLiteral("ten-minutes.mkv");
    TestClip webm = tenMinutes;
    webm.file = QStringLiteral("ten-minutes.webm");
    webm.size = {320, 180};

    const QList<TestClip> others{
        {.file = QStringLiteral("hd.mp4"),
         .size = {1280, 720},
         .frames = 900,
         .rateNumerator = 30,
         .keyFrameEvery = 150},
        {.file = QStringLiteral("fullhd.mp4"),
         .size = {1920, 1080},
         .frames = 300,
         .rateNumerator = 30,
         .keyFrameEvery = 150},
        {.file = QStringLiteral("no-sound.mp4"), .size = small, .frames = 250, .hasSound = false},
        {.file = QString::fromUtf16(oddNameClip), .size = small, .frames = 250, .hasSound = false},
        {.file = QStringLiteral("portrait.mp4"), .size = {360, 640}, .frames = 125},
        {.file = QStringLiteral("rotated.mp4"), .size = {360, 640}, .frames = 125},
        {.file = QStringLiteral("vfr.mkv"),
         .size = small,
         .frames = 200,
         .rateNumerator = 50,
         .hasSound = false,
         .variableSteps = {1, 2, 3, 5}},
        {.file = QStringLiteral("vfr.mp4"),
         .size = small,
         .frames = 200,
         .rateNumerator = 50,
         .hasSound = false,
         .variableSteps = {1, 2, 3, 5}},
        {.file = QStringLiteral("start-offset.ts"),
         .size = small,
         .frames = 500,
         .keyFrameEvery = 50,
         .containerStart = 10s},
        {.file = QStringLiteral("start-offset.mkv"),
         .size = small,
         .frames = 500,
         .keyFrameEvery = 50,
         .containerStart = 10s},
        {.file = QStringLiteral("one-frame.mp4"), .size = small, .frames = 1, .hasSound = false},
        {.file = QStringLiteral("ntsc.mp4"),
         .size = small,
         .frames = 600,
         .rateNumerator = 30000,
         .rateDenominator = 1001},
    };
    return QList<TestClip>{tenMinutes, matroska, webm} + others;
}

std::chrono::microseconds stepsToTime(const TestClip &clip, qint64 steps)
{
    const qint64 scaled = steps * 1'000'000 * clip.rateDenominator;
    return std::chrono::microseconds((scaled + clip.rateNumerator / 2) / clip.rateNumerator);
}

} // namespace

const QList<TestClip> &testClips()
{
    static const QList<TestClip> Clips = makeList();
    return Clips;
}

const TestClip &testClip(QStringView file)
{
    const auto found = std::ranges::find_if(
        testClips(), [file](const TestClip &clip) { return clip.file == file; });
    Q_ASSERT(found != testClips().end());
    return *found;
}

std::chrono::microseconds frameStart(const TestClip &clip, int frame)
{
    if (clip.variableSteps.isEmpty()) {
        return stepsToTime(clip, frame);
    }
    const QList<int> &steps = clip.variableSteps;
    const qint64 round = std::accumulate(steps.begin(), steps.end(), qint64(0));
    const qsizetype within = frame % steps.size();
    const qint64 begun = std::accumulate(steps.begin(), steps.begin() + within, qint64(0));
    return stepsToTime(clip, frame / steps.size() * round + begun);
}

int frameAt(const TestClip &clip, std::chrono::microseconds position)
{
    int first = 0;
    int count = clip.frames;
    while (count > 1) {
        const int half = count / 2;
        if (frameStart(clip, first + half) <= position) {
            first += half;
            count -= half;
        } else {
            count = half;
        }
    }
    return first;
}

std::chrono::microseconds clipDuration(const TestClip &clip)
{
    return frameStart(clip, clip.frames - 1) + stepsToTime(clip, 1);
}

} // namespace expressly::test
