// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"
#include "core/json/diagnostic.h"

#include <QStringList>

namespace expressly {

struct GuideResult
{
    std::optional<Guide> guide; ///< Absent only when nothing can be shown.
    QList<Diagnostic> diagnostics;
};

struct LessonResult
{
    std::optional<Lesson> lesson; ///< Absent when the lesson has errors.
    QList<Diagnostic> diagnostics;
};

/// How a person wants a guide.
struct GuideWish
{
    /// The first of them that the guide has, also without its country; else the guide's first.
    QStringList languages = {};
    QString region = {}; ///< A code that the guide has, or NeutralRegion; else nobody has said it.
};

/// Opens the table of contents, the videos and the sources; reads no lesson body.
[[nodiscard]] GuideResult loadGuide(const QString &folder, const GuideWish &wish = {});

/// Reads one lesson of an open guide; every reference in it resolves.
[[nodiscard]] LessonResult loadLesson(const Guide &guide, QStringView lessonId);

/// Everything wrong with the guide in \a folder, all lessons and files included.
[[nodiscard]] QList<Diagnostic> checkGuide(const QString &folder);

/// A file of the guide as a path on this computer; empty when it leaves the folder ("..", absolute,
/// a link that leads out) or is not there.
[[nodiscard]] QString guideFilePath(const Guide &guide, const QString &relative);

} // namespace expressly
