// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/lesson.h"
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
    Lesson lesson; ///< Without id and title, which the file does not have.
    QList<Reference> references;
};

[[nodiscard]] DecodedLesson readLesson(const Cursor &root);

} // namespace expressly
