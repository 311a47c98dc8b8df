// SPDX-License-Identifier: MIT
#pragma once

#include "session/notices.h"

namespace expressly {

class ChapterEditing;
class LessonPane;
class NoticeLine;

/// Whose matter stands above the lesson, and not beside the film.
constexpr Notices::Speakers WindowSpeakers = Notices::Speaker::Guide | Notices::Speaker::Place
                                             | Notices::Speaker::Practice
                                             | Notices::Speaker::Library | Notices::Speaker::Reading
                                             | Notices::Speaker::Files | Notices::Speaker::Store;

/// Shows what is said where the person looks at the moment: above the lesson, or in the editor of
/// chapters that stands in its place; and on \a unsaved, above everything, what cannot be saved.
/// What is said of the film stands beside the film.
void bindWindowNotices(Notices &notices,
                       LessonPane &lesson,
                       ChapterEditing &editing,
                       NoticeLine &unsaved);

} // namespace expressly
