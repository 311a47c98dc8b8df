// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chapterformat.h"

namespace expressly::test {

/// One chapter per line: "0:00-7:14 Title"; without "-7:14" when it has no end of its own.
[[nodiscard]] QString picture(const QList<Chapter> &chapters);

/// One problem per line as people see it, "note: " before a note.
[[nodiscard]] QString report(const QList<ChapterProblem> &problems);

/// Reads \a text and draws the chapters.
[[nodiscard]] QString pictureOf(const QByteArray &text, ChapterFormat format);
/// Reads \a text and reports the problems.
[[nodiscard]] QString reportOn(const QByteArray &text, ChapterFormat format);

} // namespace expressly::test
