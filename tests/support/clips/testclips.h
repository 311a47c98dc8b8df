// SPDX-License-Identifier: MIT
// The facts about every test clip, used both to make the clips and to check against them, so that
// no test repeats a number.
#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <chrono>

namespace expressly::test {

struct ClipChapter
{
    std::chrono::milliseconds start{0};
    QString title;
};

struct TestClip
{
    QString file;
    QSize size; ///< As it is to be seen, upright.
    int frames = 0;
    int rateNumerator =
        25; ///< Frames a second; of a clip with a variable rate, the steps a second.
    int rateDenominator = 1;
    int keyFrameEvery = 250;
    bool hasSound = true;
    std::chrono::milliseconds containerStart{0}; ///< The time stamp of its first moment.
    QList<int> variableSteps; ///< How long frames last, over and over; empty: one step each.
    QList<ClipChapter> chapters;
};

/// All clips that can be played and have a picture.
[[nodiscard]] const QList<TestClip> &testClips();

/// The clip made as \a file; there must be one.
[[nodiscard]] const TestClip &testClip(QStringView file);

/// When the frame begins, counted from the clip's first moment.
[[nodiscard]] std::chrono::microseconds frameStart(const TestClip &clip, int frame);

/// The frame that covers \a position; after the end, the last one.
[[nodiscard]] int frameAt(const TestClip &clip, std::chrono::microseconds position);

/// Where the clip's rate varies, its last frame lasts one step.
[[nodiscard]] std::chrono::microseconds clipDuration(const TestClip &clip);

// Files that are no clip with a picture.
inline constexpr char16_t soundOnlyClip[] = u"sound-only.m4a";
inline constexpr char16_t truncatedClip[] = u"truncated.mp4"; ///< Half of no-sound.mp4.
inline constexpr char16_t truncatedNoIndexClip[] = u"truncated-no-moov.mp4";
inline constexpr char16_t emptyClip[] = u"empty.mp4";
inline constexpr char16_t textClip[] = u"text.mp4";
inline constexpr char16_t oddNameClip[] = u"name with spaces #1 100% Ümläut 🍼.mp4";

} // namespace expressly::test
