// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapter.h"

#include <QList>

namespace expressly {

/// What a chapter file says of one chapter beyond the chapter itself.
struct ChapterDetails
{
    int line = 0;         ///< Where it stands in the file, from 1.
    QString link;         ///< Address of a page about it.
    QString picture;      ///< Address of a picture.
    bool isListed = true; ///< Silent chapters change the picture, but stand in no list.

    bool operator==(const ChapterDetails &) const = default;
};

/// A sentence about one line of a chapter file.
struct ChapterProblem
{
    enum class Severity {
        Note, ///< Left out, put right or lost, as was to be expected.
        Error ///< The file breaks a rule of its format.
    };

    Severity severity = Severity::Error;
    int line = 1; ///< From 1.
    QString message;

    bool operator==(const ChapterProblem &) const = default;
};

/// "Line 3: 7:14 comes after 9:02; chapters must ascend."
[[nodiscard]] QString toString(const ChapterProblem &problem);

/// What a chapter file holds. All that could be read is there, whatever the problems are.
struct ChapterFile
{
    QList<Chapter> chapters;       ///< Ascending by start.
    QList<ChapterDetails> details; ///< Of chapter i; empty when there is nothing to say.
    QList<ChapterProblem> problems;

    /// Without the silent ones.
    [[nodiscard]] QList<Chapter> listed() const;
    [[nodiscard]] bool hasErrors() const;
    bool operator==(const ChapterFile &) const = default;
};

} // namespace expressly
