// SPDX-License-Identifier: MIT
#include "ui/shell/commandhandler.h"

#include "media/playbackreport.h"
#include "store/settings.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenview.h"
#include "ui/player/gototimedialog.h"
#include "ui/player/playerpanel.h"
#include "ui/player/playersession.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/guidesession.h"
#include "ui/shell/keyhelp.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/playbackcheckdialog.h"
#include "ui/shell/sidebar.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace expressly {

using namespace std::chrono_literals;

namespace {

constexpr int ZoomStep = 10;
constexpr double VolumeStep = 0.05;

} // namespace

CommandHandler::CommandHandler(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    connect(&window.services().commands, &Commands::triggered, this, &CommandHandler::perform);
}

void CommandHandler::perform(Command command)
{
    if (!performPlayer(command) && !performLesson(command)) {
        performOther(command);
    }
}

bool CommandHandler::performPlayer(Command command)
{
    PlayerSession &session = m_window.services().player;
    Settings &settings = m_window.services().settings;
    switch (command) {
    case Command::PlayPause:
        session.toggle();
        return true;
    case Command::Back5:
        session.skip(-5s);
        return true;
    case Command::Forward5:
        session.skip(5s);
        return true;
    case Command::Back10:
        session.skip(-10s);
        return true;
    case Command::Forward10:
        session.skip(10s);
        return true;
    case Command::PreviousChapter:
        session.goToPreviousChapter();
        return true;
    case Command::NextChapter:
        session.goToNextChapter();
        return true;
    case Command::FrameBack:
        session.player().step(-1);
        return true;
    case Command::FrameForward:
        session.player().step(1);
        return true;
    case Command::GoToTime:
        askForTime();
        return true;
    case Command::Mute:
        settings.setMuted(!settings.isMuted());
        return true;
    case Command::VolumeUp:
        changeVolume(VolumeStep);
        return true;
    case Command::VolumeDown:
        changeVolume(-VolumeStep);
        return true;
    case Command::FullScreen:
        m_window.services().fullScreen.toggle();
        return true;
    case Command::OpenVideo:
        openVideo();
        return true;
    case Command::VideoLibrary:
        m_window.showLibrary();
        return true;
    default:
        return false; // another group's
    }
}

bool CommandHandler::performLesson(Command command)
{
    LessonPane &pane = m_window.lessonPane();
    switch (command) {
    case Command::GoBack:
        pane.goBack();
        return true;
    case Command::GoForward:
        pane.goForward();
        return true;
    case Command::FindInLesson:
        pane.showFind();
        return true;
    case Command::FilterLessons:
        m_window.showSidebar();
        m_window.sidebar().focusFilter();
        return true;
    case Command::Print:
        print();
        return true;
    case Command::ZoomIn:
        changeZoom(m_window.services().settings.lessonZoom() + ZoomStep);
        return true;
    case Command::ZoomOut:
        changeZoom(m_window.services().settings.lessonZoom() - ZoomStep);
        return true;
    case Command::ZoomReset:
        changeZoom(100);
        return true;
    case Command::OpenGuide:
        openGuide();
        return true;
    default:
        return false; // another group's
    }
}

void CommandHandler::performOther(Command command)
{
    const auto &services = m_window.services();
    const auto &guide = services.guide.guide();
    switch (command) {
    case Command::ShowSidebar:
        m_window.sidebar().setVisible(services.commands.action(command)->isChecked());
        break;
    case Command::ShowPlayer:
        m_window.playerPanel().setVisible(services.commands.action(command)->isChecked());
        break;
    case Command::GetHelp:
        services.guide.openLesson(guide ? guide->helpLesson : QString());
        break;
    case Command::KeyHelp:
        KeyHelp(&m_window).exec();
        break;
    case Command::PlaybackCheck:
        PlaybackCheckDialog(playbackReport(), &m_window).exec();
        break;
    case Command::About:
        showAbout(guide.get(), &m_window);
        break;
    case Command::Quit:
        m_window.close();
        break;
    default:
        break; // done above
    }
}

void CommandHandler::askForTime()
{
    PlayerSession &session = m_window.services().player;
    const MediaPlayer &player = session.player();
    QWidget *over = &m_window;
    if (m_window.services().fullScreen.isActive()) {
        over = m_window.services().fullScreen.view();
    }
    GoToTimeDialog dialog(player.position(), player.info().duration, over);
    connect(&dialog, &GoToTimeDialog::timeChosen, &session, &PlayerSession::seek);
    dialog.exec();
}

void CommandHandler::changeZoom(int percent)
{
    m_window.services().settings.setLessonZoom(
        std::clamp(percent, Settings::smallestZoom, Settings::largestZoom));
}

void CommandHandler::changeVolume(double difference)
{
    Settings &settings = m_window.services().settings;
    settings.setVolume(std::clamp(settings.volume() + difference, 0.0, 1.0));
}

void CommandHandler::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_window.services().guide.lesson().title);
    QPrintDialog dialog(&printer, &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_window.lessonPane().view().print(printer);
    }
}

void CommandHandler::openVideo()
{
    const QString file = QFileDialog::getOpenFileName(
        &m_window,
        tr("Open a video"),
        {},
        tr("Videos (*.mp4 *.m4v *.webm *.mkv *.mov *.ogv *.avi);;All files (*)"));
    if (!file.isEmpty()) {
        m_window.services().player.openFile(file, std::nullopt, PlayerSession::Autoplay::No);
    }
}

void CommandHandler::openGuide()
{
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Open a guide's folder"));
    GuideSession &guide = m_window.services().guide;
    if (!folder.isEmpty() && guide.openGuide(folder)) {
        guide.openLesson(guide.firstLesson());
    }
}

} // namespace expressly
