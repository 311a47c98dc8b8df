// SPDX-License-Identifier: MIT
#include "ui/practice/practicebinding.h"

#include "ui/player/barloop.h"
#include "ui/player/playercontrols.h"
#include "ui/player/seekbar.h"
#include "ui/practice/barscope.h"
#include "ui/practice/loopsession.h"
#include "ui/practice/practicesession.h"
#include "ui/practice/practicestrip.h"

namespace expressly {

void bindPractice(LoopSession &loops, BarScope &scope, SeekBar &bar, PlayerControls &controls)
{
    const auto showLoop = [&bar](const LoopState &state) {
        bar.setLoop(
            {.name = state.name, .start = state.start, .end = state.end, .isOn = state.isOn});
    };
    showLoop(loops.state());
    bar.setScope(scope.scope());
    controls.setScope(scope.scope());
    QObject::connect(&loops, &LoopSession::stateChanged, &bar, showLoop);
    QObject::connect(&scope, &BarScope::scopeChanged, &bar, &SeekBar::setScope);
    QObject::connect(&scope, &BarScope::scopeChanged, &controls, &PlayerControls::setScope);
    QObject::connect(&bar, &SeekBar::loopStartMoved, &loops, &LoopSession::moveStart);
    QObject::connect(&bar, &SeekBar::loopEndMoved, &loops, &LoopSession::moveEnd);
}

void bindPracticeStrip(PracticeSession &practice, PracticeStrip &strip)
{
    using Strip = PracticeStrip;
    QObject::connect(&strip, &Strip::againRequested, &practice, &PracticeSession::practiseCurrent);
    QObject::connect(&strip, &Strip::nextRequested, &practice, &PracticeSession::practiseNext);
    QObject::connect(&strip, &Strip::stopRequested, &practice, &PracticeSession::stop);
}

} // namespace expressly
