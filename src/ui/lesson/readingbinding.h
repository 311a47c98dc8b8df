// SPDX-License-Identifier: MIT
#pragma once

class QAction;

namespace expressly {

class LessonPane;
class LessonView;
class ReadAloud;
class Session;

/// Reading begins where the view is, and the view marks what is read. The view outlives the reader.
void bindReadAloud(ReadAloud &reader, LessonView &view);

/// Connects reading aloud with the lesson that is open, the film, which pauses meanwhile, and what
/// shows whether it reads: the pane's button and \a action.
void bindReadAloud(Session &session, ReadAloud &reader, LessonPane &pane, QAction &action);

} // namespace expressly
