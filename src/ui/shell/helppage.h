// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class GuideSession;
class LessonPane;
class MainWindow;

/// Who looks for help reads, and no film is beside it: the player makes room while the guide's help
/// lesson is open, unless the person asks for it.
void bindHelpPage(MainWindow &window);

/// Goes to a paragraph that was searched for; the help lesson stays at its top, where stands whom
/// to call.
void showFound(LessonPane &lesson, const GuideSession &guide, int paragraph);

} // namespace expressly
