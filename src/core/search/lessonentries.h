// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchentry.h"

#include <QHash>

namespace expressly {

struct Guide;
struct Lesson;

/// All of \a lesson that can be found, in the order in which it is read. Not what the program
/// itself says in it, the lists of sources and the words for pictures.
[[nodiscard]] QList<SearchEntry> lessonEntries(const Guide &guide, const Lesson &lesson);

/// Adds the words of answers in \a lesson to the lessons that they lead to, by id.
void addAnswers(const Guide &guide, const Lesson &lesson, QHash<QString, QStringList> &answers);

} // namespace expressly
