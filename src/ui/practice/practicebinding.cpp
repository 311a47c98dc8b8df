// SPDX-License-Identifier: MIT
#include "ui/practice/practicebinding.h"

#include "session/session.h"
#include "ui/practice/loopbar.h"
#include "ui/practice/loopsdialog.h"
#include "ui/practice/practicestrip.h"

namespace expressly {

void bindPracticeStrip(PracticeSession &practice, PracticeStrip &strip)
{
    QObject::connect(&strip, &PracticeStrip::stopRequested, &practice, &PracticeSession::stop);
}

namespace {

void bindLoopWishes(LoopSession &loops, LoopBar &bar)
{
    QObject::connect(&bar, &LoopBar::roundsChosen, &loops, &LoopSession::setRounds);
    QObject::connect(&bar, &LoopBar::playRequested, &loops, &LoopSession::play);
    QObject::connect(&bar, &LoopBar::renameRequested, &loops, &LoopSession::rename);
    QObject::connect(&bar, &LoopBar::clearRequested, &loops, &LoopSession::clear);
}

} // namespace

void bindLoopBar(Session &session, LoopBar &bar)
{
    LoopSession &loops = session.loops();
    bindLoopWishes(loops, bar);
    const auto place = [&session, &bar] {
        // Who marks a loop while practising sees what is still to be set.
        const bool isOffered = !session.practice().state() || session.loops().state().awaitsEnd();
        bar.setVisible(!session.film().key().isEmpty() && isOffered);
    };
    const auto show = [&bar, place](const LoopState &state) {
        bar.setState(state);
        place();
    };
    const auto list = [&loops, &bar, place] {
        bar.setLoops(loops.loops());
        place();
    };
    show(loops.state());
    list();
    QObject::connect(&loops, &LoopSession::stateChanged, &bar, show);
    QObject::connect(&loops, &LoopSession::listChanged, &bar, list);
    QObject::connect(&session.practice(), &PracticeSession::stateChanged, &bar, place);
    QObject::connect(&loops, &LoopSession::refused, &bar, &LoopBar::say);
}

void bindLoopsDialog(LoopSession &loops, LoopsDialog &dialog)
{
    QObject::connect(&dialog, &LoopsDialog::playRequested, &loops, &LoopSession::play);
    QObject::connect(&dialog, &LoopsDialog::renameRequested, &loops, &LoopSession::rename);
    QObject::connect(&dialog, &LoopsDialog::removeRequested, &loops, &LoopSession::remove);
    QObject::connect(&dialog, &LoopsDialog::undoRequested, &loops, &LoopSession::undoRemove);
    const auto show = [&loops, &dialog] {
        dialog.setLoops(loops.loops());
        dialog.setCanUndo(loops.canUndoRemove());
    };
    show();
    QObject::connect(&loops, &LoopSession::listChanged, &dialog, show);
}

} // namespace expressly
