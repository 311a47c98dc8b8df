// SPDX-License-Identifier: MIT
// Practising steps and loops in the window.
#include "session/film/filmsession.h"
#include "session/guide/guidesession.h"
#include "session/practice/barscope.h"
#include "session/practice/loopsession.h"
#include "session/session.h"
#include "store/settings.h"
#include "ui/commands/commands.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/playerpanel.h"
#include "ui/practice/loopbar.h"
#include "ui/practice/loopsdialog.h"
#include "ui/practice/practicebinding.h"
#include "ui/practice/practicestrip.h"
#include "ui/seekbar/seekbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/playerkeys.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace expressly {

void MainWindow::wirePractice()
{
    PracticeSession &practice = m_services.session.practice();
    connect(&m_lessonPane->view(), &LessonView::practiceRequested, this, [this](const QString &id) {
        showPlayer();
        m_services.session.practice().practise(id);
    });
    connect(&practice, &PracticeSession::refused, this, &MainWindow::setNotice);
    m_practiceStrip = new PracticeStrip(m_playerPanel);
    m_playerPanel->addTool(m_practiceStrip);
    bindPracticeStrip(practice, *m_practiceStrip);
    connect(&practice, &PracticeSession::stateChanged, m_practiceStrip, &PracticeStrip::setState);

    Settings &settings = m_services.settings;
    const auto apply = [this, &settings] {
        const bool isOwn = settings.afterStep() == AfterStep::Repeat;
        m_lessonPane->view().setPracticeRounds(isOwn ? std::optional(settings.stepRounds())
                                                     : std::nullopt);
        m_playerPanel->seekBar().setOnlyThisChapter(settings.showsOnlyThisChapter());
        m_services.commands.action(Command::OnlyThisChapter)
            ->setChecked(settings.showsOnlyThisChapter());
    };
    apply();
    connect(&settings, &Settings::changed, this, apply);
    connect(&m_playerPanel->seekBar(),
            &SeekBar::onlyThisChapterToggled,
            &settings,
            &Settings::setOnlyThisChapter);
    wireLoops();
}

void MainWindow::wireLoops()
{
    LoopSession &loops = m_services.session.loops();
    m_loopBar = new LoopBar(m_playerPanel);
    LoopBar *bar = m_loopBar;
    m_playerPanel->addTool(bar);
    bindPractice(
        loops, m_services.session.barScope(), m_playerPanel->seekBar(), m_playerPanel->controls());
    const auto place = [this, bar] {
        // Who marks a loop while practising sees what is still to be set.
        const bool isOffered = !m_services.session.practice().state()
                               || m_services.session.loops().state().awaitsEnd();
        bar->setVisible(!m_services.session.film().key().isEmpty() && isOffered);
    };
    const auto show = [this, bar, place](const LoopState &state) {
        bar->setState(state);
        place();
        const Commands &commands = m_services.commands;
        commands.action(Command::LoopChapter)
            ->setChecked(state.kind == LoopState::Kind::Chapter && state.isOn);
        commands.action(Command::ToggleLoop)->setChecked(state.isOn);
    };
    show(loops.state());
    connect(&loops, &LoopSession::stateChanged, bar, show);
    const auto list = [this, bar, place] {
        bar->setLoops(m_services.session.loops().loops());
        place();
        if (m_loopsDialog != nullptr) {
            showLoopList();
        }
    };
    list();
    connect(&loops, &LoopSession::listChanged, bar, list);
    connect(&m_services.session.practice(), &PracticeSession::stateChanged, bar, place);
    connect(&loops, &LoopSession::refused, bar, &LoopBar::say);
    connect(bar, &LoopBar::chapterToggled, &loops, &LoopSession::toggleChapter);
    connect(bar, &LoopBar::startRequested, &loops, &LoopSession::setStartHere);
    connect(bar, &LoopBar::endRequested, &loops, &LoopSession::setEndHere);
    connect(bar, &LoopBar::onChanged, &loops, &LoopSession::setOn);
    connect(bar, &LoopBar::roundsChosen, &loops, &LoopSession::setRounds);
    connect(bar, &LoopBar::playRequested, &loops, &LoopSession::play);
    connect(bar, &LoopBar::renameRequested, &loops, &LoopSession::rename);
    connect(bar, &LoopBar::clearRequested, &loops, &LoopSession::clear);
    connect(bar, &LoopBar::listRequested, this, &MainWindow::showLoops);
}

void MainWindow::buildPracticeMenu(QMenu &menu)
{
    Settings &settings = m_services.settings;
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, AfterStep after, int rounds) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(settings.afterStep() == after
                           && (after != AfterStep::Repeat || settings.stepRounds() == rounds));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [&settings, after, rounds] {
            if (after == AfterStep::Repeat) {
                settings.setStepRounds(rounds);
            }
            settings.setAfterStep(after);
        });
    };
    add(tr("&Wait"), AfterStep::Wait, 0);
    add(tr("&Go on"), AfterStep::GoOn, 0);
    for (const int rounds : std::array{2, 3, 5, 10}) {
        add(tr("Repeat %1 times, then wait").arg(rounds), AfterStep::Repeat, rounds);
    }
}

void MainWindow::showLoops()
{
    if (m_loopsDialog == nullptr) {
        LoopSession &loops = m_services.session.loops();
        m_loopsDialog = new LoopsDialog(this);
        connect(m_loopsDialog, &LoopsDialog::playRequested, &loops, &LoopSession::play);
        connect(m_loopsDialog, &LoopsDialog::renameRequested, &loops, &LoopSession::rename);
        connect(m_loopsDialog, &LoopsDialog::removeRequested, &loops, &LoopSession::remove);
        connect(m_loopsDialog, &LoopsDialog::undoRequested, &loops, &LoopSession::undoRemove);
    }
    showLoopList();
    m_loopsDialog->show();
    m_loopsDialog->raise();
    m_loopsDialog->activateWindow();
}

void MainWindow::showLoopList()
{
    m_loopsDialog->setLoops(m_services.session.loops().loops());
    m_loopsDialog->setCanUndo(m_services.session.loops().canUndoRemove());
}

} // namespace expressly
