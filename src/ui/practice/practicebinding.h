// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class BarScope;
class LoopSession;
class PlayerControls;
class PracticeSession;
class PracticeStrip;
class SeekBar;

/// Connects the seek bar and the clock of a view, such as the panel or the full screen, with the
/// loop and with the part of the film that the bar shows.
void bindPractice(LoopSession &loops, BarScope &scope, SeekBar &bar, PlayerControls &controls);

/// The buttons of \a strip act on \a practice.
void bindPracticeStrip(PracticeSession &practice, PracticeStrip &strip);

} // namespace expressly
