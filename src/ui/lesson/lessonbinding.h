// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class LessonPane;
class Session;
class Settings;

/// Connects the lesson with what the person is doing: it shows the lesson and the step where they
/// are, as their settings say; its links and times lead there.
void bindLessonPane(Session &session, Settings &settings, LessonPane &pane);

} // namespace expressly
