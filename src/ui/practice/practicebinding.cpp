// SPDX-License-Identifier: MIT
#include "ui/practice/practicebinding.h"

#include "session/practice/barscope.h"
#include "session/practice/loopsession.h"
#include "session/practice/practicesession.h"
#include "ui/controls/playercontrols.h"
#include "ui/practice/practicestrip.h"
#include "ui/seekbar/barloop.h"
#include "ui/seekbar/seekbar.h"

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
