// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/playercontrols.h"
#include "ui/controls/studybar.h"
#include "ui/practice/loopbar.h"

namespace expressly {

class Commands;
class FilmDeck;

/// The commands that the bars under a picture show.
[[nodiscard]] ControlActions controlActions(const Commands &commands);
[[nodiscard]] StudyActions studyActions(const Commands &commands);
[[nodiscard]] LoopActions loopActions(const Commands &commands);
/// Hands the buttons of \a deck their commands.
void bindDeckActions(const Commands &commands, FilmDeck &deck);

} // namespace expressly
