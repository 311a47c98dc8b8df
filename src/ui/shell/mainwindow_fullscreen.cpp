// SPDX-License-Identifier: MIT
// What the window adds to the full screen: practising, and the keys of clickers and pedals.
#include "session/practice/loopsession.h"
#include "session/session.h"
#include "store/settings.h"
#include "ui/commands/commands.h"
#include "ui/controls/studybar.h"
#include "ui/player/captioncontroller.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/practice/loopwords.h"
#include "ui/practice/practicebinding.h"
#include "ui/practice/practicestrip.h"
#include "ui/seekbar/seekbar.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/noticeline.h"

#include <utility>

namespace expressly {

void MainWindow::wireFullScreen()
{
    FullScreenController &fullScreen = m_services.fullScreen;
    Commands &commands = m_services.commands;
    const auto enable = [&commands, &fullScreen] {
        commands.setGroupEnabled(CommandGroup::FullScreen, fullScreen.isActive());
    };
    enable();
    connect(&fullScreen, &FullScreenController::entered, this, enable);
    connect(&fullScreen, &FullScreenController::left, this, enable);
    // In the window, beside a screen for the others, the same keys scroll and move through lists.
    const auto setKeys = [&commands](bool on) {
        commands.setGroupKeysActive(CommandGroup::FullScreen, on);
    };
    setKeys(fullScreen.isActive() && fullScreen.view()->isActiveWindow());
    connect(&fullScreen, &FullScreenController::activationChanged, this, setKeys);
    connect(&fullScreen, &FullScreenController::entered, this, &MainWindow::addToFullScreen);
    addToFullScreen();
}

/// The view of the full screen is made when it is first entered.
void MainWindow::addToFullScreen()
{
    FullScreenWindow *view = m_services.fullScreen.view();
    if (view == nullptr) {
        return;
    }
    view->seekBar().setOnlyThisChapter(m_services.settings.showsOnlyThisChapter());
    sayInFullScreen(m_unsaved->text());
    if (m_fullScreenStrip != nullptr) {
        return;
    }
    m_fileDrops->watch(*view, view->picture());
    m_fullScreenStrip = new PracticeStrip(view);
    m_fullScreenStrip->setKeys(playerKeys());
    view->setTool(m_fullScreenStrip);
    bindPractice(m_services.session.loops(),
                 m_services.session.barScope(),
                 view->seekBar(),
                 view->controls());
    bindPracticeStrip(m_services.session.practice(), *m_fullScreenStrip);
    connect(&view->seekBar(),
            &SeekBar::onlyThisChapterToggled,
            &m_services.settings,
            &Settings::setOnlyThisChapter);
    // The window says this above the lesson and below the picture, where nobody sees it now.
    connect(&m_services.session.practice(),
            &PracticeSession::refused,
            this,
            &MainWindow::sayInFullScreen);
    LoopSession &loops = m_services.session.loops();
    connect(&loops, &LoopSession::refused, this, &MainWindow::sayInFullScreen);
    connect(&loops,
            &LoopSession::stateChanged,
            this,
            [this, former = loops.state()](const LoopState &state) mutable {
        sayInFullScreen(loopNews(std::exchange(former, state), state));
    });
    connect(&m_services.captions.session(),
            &CaptionSession::reportChanged,
            this,
            [this](const CaptionReport &report) { sayInFullScreen(report.sentence); });
    // While the step plays, nothing lies over the picture.
    const auto show = [view, strip = m_fullScreenStrip](const std::optional<PracticeState> &state) {
        const bool isWaiting = state && state->isWaiting;
        strip->setState(isWaiting ? state : std::nullopt);
        if (isWaiting) {
            view->showControls();
        }
    };
    show(m_services.session.practice().state());
    connect(&m_services.session.practice(), &PracticeSession::stateChanged, view, show);
}

} // namespace expressly
