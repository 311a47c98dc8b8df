// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/firstpage.h"
#include "core/guide/lesson.h"
#include "core/guide/region.h"
#include "core/guide/video.h"

namespace expressly {

/// A lesson as the table of contents knows it; its body is loaded when it is opened.
struct LessonEntry
{
    QString id;
    QString title;
    QStringList aliases; ///< Former ids, so that old links still lead here.
    bool operator==(const LessonEntry &) const = default;
};

struct Section
{
    QString id;
    QString title;
    QList<LessonEntry> lessons;
    bool operator==(const Section &) const = default;
};

struct Source
{
    QString id;
    QString authors;
    QString title;
    QString year;    ///< Empty: not known.
    QString address; ///< Empty: none.
    QString supports;
    QString checked;   ///< "original", "copy", "abstract", "secondary" or "unchecked".
    QString checkedOn; ///< As YYYY-MM-DD; empty: not said.
    bool operator==(const Source &) const = default;
};

/// The table of contents with everything that lessons refer to; every id in it resolves.
struct Guide
{
    QString folder; ///< Absolute.
    QString id;
    QString version;
    QString title;
    QString language;
    QStringList languages;
    QList<Region> regions;   ///< Among which a person chooses.
    QString region;          ///< The code of the one that was chosen; empty: nobody has said it.
    RegionTexts regionTexts; ///< Its texts, and for those that it lacks the neutral ones.
    Review review;
    QString helpLesson; ///< Empty: the guide has none.
    FirstPage firstPage;
    QList<Section> sections;
    QList<Video> videos;
    QList<Source> sources;
    bool operator==(const Guide &) const = default;
};

/// Null when no lesson has that id or alias.
[[nodiscard]] const LessonEntry *findLesson(const Guide &guide, QStringView idOrAlias);
/// The one that follows in the guide's order; null: it is the last, or not of this guide.
[[nodiscard]] const LessonEntry *lessonAfter(const Guide &guide, QStringView id);
[[nodiscard]] const Video *findVideo(const Guide &guide, QStringView id);
[[nodiscard]] const Source *findSource(const Guide &guide, QStringView id);

/// The id among \a candidates that \a wanted most likely meant; empty when nothing is near.
[[nodiscard]] QString nearestId(QStringView wanted, const QStringList &candidates);

/// What an answer leads to, in words: a lesson's title, "Question 2".
[[nodiscard]] QString goalOf(const Guide &guide, const Questions &block, const Answer &answer);

} // namespace expressly
