// SPDX-License-Identifier: MIT
#pragma once

namespace expressly {

class LoopBar;
class LoopSession;
class LoopsDialog;
class PracticeSession;
class PracticeStrip;
class Session;

/// The buttons of \a strip act on \a practice. What it shows is for its window to say, for it may
/// cover the picture.
void bindPracticeStrip(PracticeSession &practice, PracticeStrip &strip);

/// The bar is seen while there is a film, and no step is practised.
void bindLoopBar(Session &session, LoopBar &bar);

void bindLoopsDialog(LoopSession &loops, LoopsDialog &dialog);

} // namespace expressly
