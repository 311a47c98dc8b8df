// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class ChapterEditing;
class LessonPane;
class NoticeLine;
class Notices;

/// Shows what is said where the person looks at the moment: above the lesson, or in the editor of
/// chapters that stands in its place; and on \a unsaved, above everything, what cannot be saved.
/// What is said of the film stands beside the film.
void bindWindowNotices(Notices &notices,
                       LessonPane &lesson,
                       ChapterEditing &editing,
                       NoticeLine &unsaved);

} // namespace expressly
