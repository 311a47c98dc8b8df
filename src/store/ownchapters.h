// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapter.h"

#include <QList>

namespace expressly {

/// Chapters that the person gave a video.
struct OwnChapters
{
    /// Ascending. In the times of the video as the guide has it, before the shift of the attached
    /// file; they may lie before its start.
    QList<Chapter> chapters;
    bool areShown = true; ///< Otherwise the guide's, or those in the file, are.

    bool operator==(const OwnChapters &) const = default;
};

/// As one text to be stored, and back; empty when \a text was not written by encodeOwnChapters().
[[nodiscard]] QString encodeOwnChapters(const QList<Chapter> &chapters);
[[nodiscard]] std::optional<QList<Chapter>> decodeOwnChapters(const QString &text);

} // namespace expressly
