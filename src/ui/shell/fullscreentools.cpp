// SPDX-License-Identifier: MIT
#include "ui/shell/fullscreentools.h"

#include "session/session.h"
#include "ui/commands/commands.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/practice/loopwords.h"
#include "ui/practice/practicebinding.h"
#include "ui/practice/practicestrip.h"
#include "ui/shell/baractions.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/mainwindowservices.h"

#include <utility>

namespace expressly {

FullScreenTools::FullScreenTools(const MainWindowServices &services,
                                 FileDrops &drops,
                                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_drops(drops)
{
    bindLoopNews();
    connect(&services.fullScreen, &FullScreenController::viewCreated, this, &FullScreenTools::add);
    if (services.fullScreen.view() != nullptr) {
        add();
    }
}

void FullScreenTools::add()
{
    FullScreenWindow &view = *m_services.fullScreen.view();
    const Commands &commands = m_services.commands;
    bindDeckActions(commands, view.deck());
    m_drops.watch(view, view.deck().picture());
    m_strip = new PracticeStrip(&view);
    m_strip->setActions(*commands.action(Command::Practise), *commands.action(Command::NextStep));
    view.setTool(m_strip);
    PracticeSession &practice = m_services.session.practice();
    bindPracticeStrip(practice, *m_strip);
    // While the step plays, nothing lies over the picture.
    const auto show = [&view, strip = m_strip](const std::optional<PracticeState> &state) {
        const bool isWaiting = state && state->isWaiting;
        strip->setState(isWaiting ? state : std::nullopt);
        if (isWaiting) {
            view.showControls();
        }
    };
    show(practice.state());
    connect(&practice, &PracticeSession::stateChanged, m_strip, show);
}

void FullScreenTools::bindLoopNews()
{
    const LoopSession &loops = m_services.session.loops();
    connect(&loops,
            &LoopSession::stateChanged,
            this,
            [this, former = loops.state()](const LoopState &state) mutable {
        const QString news = loopNews(std::exchange(former, state), state);
        if (!news.isEmpty()) {
            m_services.session.notices().tell(Notices::Speaker::Loops, news);
        }
    });
}

} // namespace expressly
