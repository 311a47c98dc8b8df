// SPDX-License-Identifier: MIT
// How the person looks at the film, and the keys, wired to what shows them.
#include "session/film/filmsession.h"
#include "session/film/looksession.h"
#include "session/guide/guidesession.h"
#include "session/session.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/commands/commands.h"
#include "ui/commands/keymap.h"
#include "ui/controls/studybar.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/picture/steppictureview.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/playerpanel.h"
#include "ui/player/studybinding.h"
#include "ui/practice/loopbar.h"
#include "ui/practice/practicestrip.h"
#include "ui/shell/chapterediting.h"
#include "ui/shell/commandhandler.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

namespace expressly {

namespace {

/// The first key of a command, in words; empty: it has none.
QString firstKey(const Commands &commands, Command command)
{
    const QList<QKeySequence> keys = commands.keys(command);
    return keys.isEmpty() ? QString() : keyText(keys.first());
}

} // namespace

void MainWindow::wireStudy()
{
    LookSession &study = m_services.session.look();
    bindStudyView(study, m_playerPanel->studyBar(), m_playerPanel->picture());
    connect(&study, &LookSession::changed, this, &MainWindow::showStudy);
    connect(&study, &LookSession::saveRequested, m_commandHandler, &CommandHandler::savePicture);
    connect(&m_services.session.film(),
            &FilmSession::currentStepChanged,
            this,
            &MainWindow::showStepPicture);
    connect(&m_lessonPane->view(), &LessonView::rebuilt, this, &MainWindow::showStepPicture);
    connect(&m_services.commands, &Commands::keysChanged, this, &MainWindow::showKeys);
    showStudy();
    showKeys();
}

void MainWindow::showStudy()
{
    const LookSession &study = m_services.session.look();
    const Commands &commands = m_services.commands;
    commands.action(Command::Mirror)->setChecked(study.isMirrored());
    commands.action(Command::UpsideDown)->setChecked(study.isUpsideDown());
    commands.action(Command::ShowStepPicture)->setChecked(study.showsStepPicture());
    m_lessonPane->view().setMirrored(study.isMirrored());
    showStepPicture();
}

void MainWindow::showStepPicture()
{
    const QList<Step> steps = stepsOf(m_services.session.guide().lesson());
    const bool hasPictures =
        std::ranges::any_of(steps, [](const Step &step) { return step.picture.has_value(); });
    m_playerPanel->studyBar().setHasStepPicture(hasPictures);
    const LessonView &view = m_lessonPane->view();
    const auto picture = m_services.session.look().showsStepPicture()
                             ? view.stepPicture(view.currentStep())
                             : std::nullopt;
    if (picture) {
        m_playerPanel->stepPicture().setPicture(
            picture->size, picture->alternative, [&view, drawn = *picture](QSize pixels) {
                return view.drawPicture(drawn, pixels);
            });
    } else {
        m_playerPanel->stepPicture().clear();
    }
    m_playerPanel->arrange();
}

PlayerKeys MainWindow::playerKeys() const
{
    const auto words = [this](Command command) { return firstKey(m_services.commands, command); };
    using enum Command;
    return {.play = words(PlayPause),
            .back = words(Back5),
            .forward = words(Forward5),
            .previousChapter = words(PreviousChapter),
            .nextChapter = words(NextChapter),
            .mute = words(Mute),
            .fullScreen = words(FullScreen),
            .goToTime = words(GoToTime),
            .slower = words(Slower),
            .faster = words(Faster),
            .normalSpeed = words(NormalSpeed),
            .frameBack = words(FrameBack),
            .frameForward = words(FrameForward),
            .mirror = words(Mirror),
            .upsideDown = words(UpsideDown),
            .larger = words(PictureLarger),
            .smaller = words(PictureSmaller),
            .wholePicture = words(WholePicture),
            .stepPicture = words(ShowStepPicture),
            .undoJump = words(UndoJump),
            .savePicture = words(SavePicture),
            .editChapters = words(EditChapters),
            .markChapter = words(MarkChapter),
            .transcript = words(Transcript),
            .captionOptions = words(CaptionOptions),
            .practise = words(Practise),
            .nextStep = words(NextStep),
            .loopChapter = words(LoopChapter),
            .loopStart = words(LoopStart),
            .loopEnd = words(LoopEnd),
            .toggleLoop = words(ToggleLoop)};
}

void MainWindow::showKeys()
{
    const PlayerKeys keys = playerKeys();
    const auto words = [this](Command command) { return firstKey(m_services.commands, command); };
    m_playerPanel->setKeys(keys);
    m_practiceStrip->setKeys(keys);
    m_loopBar->setKeys(keys);
    m_chapterEditing->editor()->setKeys(keys);
    if (m_fullScreenStrip != nullptr) {
        m_fullScreenStrip->setKeys(keys);
    }
    m_services.fullScreen.setKeys(keys);
    m_lessonPane->setKeys(words(Command::GoBack),
                          words(Command::GoForward),
                          words(Command::ReadAloud),
                          words(Command::FindInLesson));
}

} // namespace expressly
