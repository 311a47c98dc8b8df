// SPDX-License-Identifier: MIT
#include "ui/practice/practicebinding.h"

#include "ui/player/barloop.h"
#include "ui/player/playercontrols.h"
#include "ui/player/seekbar.h"
#include "ui/practice/barscope.h"
#include "ui/practice/loopsession.h"

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

} // namespace expressly
