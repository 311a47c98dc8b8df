// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/block.h"
#include "core/guide/review.h"

namespace expressly {

struct Lesson
{
    QString id;
    QString title;
    RichText summary;
    QList<Block> blocks;
    QStringList sources; ///< Those that it names, and those that its texts lead to.
    Review review;       ///< Its own, else the guide's.
    bool operator==(const Lesson &) const = default;
};

/// The lesson's steps in reading order, over all its blocks.
[[nodiscard]] QList<Step> stepsOf(const Lesson &lesson);

/// Whether it shows cards of videos.
[[nodiscard]] bool hasVideos(const Lesson &lesson);

/// The words for the marked places of one of the lesson's pictures.
[[nodiscard]] QStringList
labelTexts(const Lesson &lesson, const Picture &picture, bool isMirrored = false);

/// Null when the lesson has no such cell.
[[nodiscard]] const RichText *findCell(const Lesson &lesson, const TableCell &cell);

} // namespace expressly
