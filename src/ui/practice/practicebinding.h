// SPDX-License-Identifier: MIT
#pragma once

#include "ui/practice/barscope.h"
#include "ui/practice/loopsession.h"

namespace expressly {

/// Connects a view of the player, such as the panel or the full screen, with the loop and with the
/// part of the film that its seek bar shows. Both views have the same signals and setters.
template <typename View>
void bindPracticeView(LoopSession &loops, BarScope &scope, View &view)
{
    const auto showLoop = [&view](const LoopState &state) {
        view.setLoop(
            {.name = state.name, .start = state.start, .end = state.end, .isOn = state.isOn});
    };
    showLoop(loops.state());
    view.setScope(scope.scope());
    QObject::connect(&loops, &LoopSession::stateChanged, &view, showLoop);
    QObject::connect(&scope, &BarScope::scopeChanged, &view, &View::setScope);
    QObject::connect(&view, &View::loopStartMoved, &loops, &LoopSession::moveStart);
    QObject::connect(&view, &View::loopEndMoved, &loops, &LoopSession::moveEnd);
}

} // namespace expressly
