// SPDX-License-Identifier: MIT
#pragma once

class QAction;

namespace expressly {

class LessonPane;
class ReadAloud;
class Session;

/// Connects reading aloud with the lesson that is open, the film, which pauses meanwhile, and what
/// shows whether it reads: the pane's button and \a action.
void bindReadAloud(Session &session, ReadAloud &reader, LessonPane &pane, QAction &action);

} // namespace expressly
