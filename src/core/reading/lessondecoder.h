// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/lesson.h"
#include "core/guide/region.h"
#include "core/json/cursor.h"

namespace expressly {

/// Something of the guide that a lesson speaks of, and where it does.
struct Reference
{
    struct VideoId
    {
        QString id;
    };
    struct SourceId
    {
        QString id;
    };
    struct PictureFile
    {
        QString file;
    };
    struct HelpLesson
    {
    };
    std::variant<Link, VideoId, SourceId, PictureFile, Segment, HelpLesson, Questions> to;
    QString pointer;
};

/// A lesson file as it stands: all its words, and what they refer to, not yet looked up.
struct DecodedLesson
{
    Lesson lesson; ///< Without id and title, which the file does not have, and without its review.
    std::optional<Review> review; ///< Empty: that of the guide holds.
    QList<Reference> references;
};

/// \a region: what takes the place of {region:…} in its texts.
[[nodiscard]] DecodedLesson readLesson(const Cursor &root, const RegionTexts &region);

} // namespace expressly
