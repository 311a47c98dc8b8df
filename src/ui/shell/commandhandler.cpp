// SPDX-License-Identifier: MIT
#include "ui/shell/commandhandler.h"

#include "media/film/playbackreport.h"
#include "session/film/filmsession.h"
#include "session/guide/guidesession.h"
#include "session/practice/loopsession.h"
#include "session/practice/practicesession.h"
#include "session/reading/readaloud.h"
#include "session/session.h"
#include "store/settings.h"
#include "ui/contents/sidebar.h"
#include "ui/controls/gototimedialog.h"
#include "ui/controls/playercontrols.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/lists/playerlists.h"
#include "ui/player/captioncontroller.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/player/soundchoice.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/chapterediting.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panes.h"
#include "ui/shell/playbackcheckdialog.h"
#include "ui/words/videofiles.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

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
    m_deeds.insert(playerDeeds());
    m_deeds.insert(lessonDeeds());
    m_deeds.insert(windowDeeds());
    m_deeds.insert(practiceDeeds());
    m_deeds.insert(studyDeeds());
    m_deeds.insert(captionDeeds());
    Q_ASSERT(std::ranges::all_of(commandTable(), [this](const CommandInfo &info) {
        return m_deeds.contains(info.command);
    }));
    connect(&window.services().commands, &Commands::triggered, this, &CommandHandler::perform);
    connect(&window.lessonPane().view(),
            &LessonView::numbersWished,
            this,
            &CommandHandler::changeNumbers);
}

void CommandHandler::perform(Command command)
{
    m_deeds.value(command)();
}

CommandHandler::Deeds CommandHandler::playerDeeds()
{
    using enum Command;
    FilmSession &session = m_window.services().session.film();
    Settings &settings = m_window.services().settings;
    FullScreenController &fullScreen = m_window.services().fullScreen;
    return {
        {PlayPause, [&session] { session.toggle(); }},
        {Back5, [&session] { session.skip(-5s); }},
        {Forward5, [&session] { session.skip(5s); }},
        {Back10, [&session] { session.skip(-10s); }},
        {Forward10, [&session] { session.skip(10s); }},
        {PreviousChapter, [&session] { session.goToPreviousChapter(); }},
        {NextChapter, [&session] { session.goToNextChapter(); }},
        {FrameBack, [&session] { session.player().step(-1); }},
        {FrameForward, [&session] { session.player().step(1); }},
        {GoToTime, [this] { askForTime(); }},
        {Mute, [&settings] { settings.setMuted(!settings.isMuted()); }},
        {VolumeUp, [this] { changeVolume(VolumeStep); }},
        {VolumeDown, [this] { changeVolume(-VolumeStep); }},
        {NextSound, [this] { m_window.services().sound.chooseNext(); }},
        {FullScreen, [&fullScreen] { fullScreen.toggle(); }},
        {Present, [&fullScreen] { fullScreen.present(); }},
        {BlankScreen, [&fullScreen] { fullScreen.toggleBlank(); }},
        {EditChapters, [this] { m_window.chapterEditing().toggle(); }},
        {MarkChapter, [this] { m_window.chapterEditing().markHere(); }},
        {OpenVideo, [this] { openVideo(); }},
        {Command::VideoLibrary, [this] { m_window.showLibrary(); }},
    };
}

CommandHandler::Deeds CommandHandler::lessonDeeds()
{
    using enum Command;
    Settings &settings = m_window.services().settings;
    return {
        {Command::Home, [this] { goHome(); }},
        {GoBack, [this] { goBack(); }},
        {GoForward, [this] { m_window.lessonPane().goForward(); }},
        {Command::ReadAloud, [this] { m_window.lessonReader().toggle(); }},
        {FindInLesson, [this] { m_window.lessonPane().showFind(); }},
        {FilterLessons, [this] { showFilter(); }},
        {Print, [this] { print(); }},
        {ZoomIn, [&settings] { settings.setLessonZoom(settings.lessonZoom() + ZoomStep); }},
        {ZoomOut, [&settings] { settings.setLessonZoom(settings.lessonZoom() - ZoomStep); }},
        {ZoomReset, [&settings] { settings.setLessonZoom(100); }},
        {OpenGuide, [this] { openGuide(); }},
    };
}

CommandHandler::Deeds CommandHandler::windowDeeds()
{
    using enum Command;
    const auto isChecked = [this](Command command) {
        return m_window.services().commands.action(command)->isChecked();
    };
    return {
        {ShowSidebar, [this, isChecked] { m_window.panes().showContents(isChecked(ShowSidebar)); }},
        {ShowPlayer,
         [this, isChecked] {
        Panes &panes = m_window.panes();
        isChecked(ShowPlayer) ? panes.showFilm() : panes.hideFilm();
         }},
        {NightColors, [this] { toggleNight(); }},
        {GetHelp, [this] { openHelp(); }},
        {Command::KeyHelp, [this] { showKeyHelp(); }},
        {PlaybackCheck, [this] { PlaybackCheckDialog(playbackReport(), &m_window).exec(); }},
        {About,
         [this] { showAbout(m_window.services().session.guide().guide().get(), &m_window); }},
        {Quit, [this] { m_window.close(); }},
        };
}

CommandHandler::Deeds CommandHandler::practiceDeeds()
{
    using enum Command;
    PracticeSession &practice = m_window.services().session.practice();
    LoopSession &loops = m_window.services().session.loops();
    Settings &settings = m_window.services().settings;
    return {
        {Practise, [&practice] { practice.practiseCurrent(); }},
        {NextStep, [&practice] { practice.practiseNext(); }},
        {PreviousStep, [&practice] { practice.practisePrevious(); }},
        {PresentNextStep, [&practice] { practice.practiseNext(); }},
        {PresentPreviousStep, [&practice] { practice.practisePrevious(); }},
        {LoopChapter, [&loops] { loops.toggleChapter(); }},
        {LoopStart, [&loops] { loops.setStartHere(); }},
        {LoopEnd, [&loops] { loops.setEndHere(); }},
        {ToggleLoop, [&loops] { loops.toggle(); }},
        {ClearLoop, [&loops] { loops.clear(); }},
        {Loops, [this] { m_window.showLoops(); }},
        {OnlyThisChapter,
         [&settings] { settings.setOnlyThisChapter(!settings.showsOnlyThisChapter()); }},
    };
}

CommandHandler::Deeds CommandHandler::captionDeeds()
{
    using enum Command;
    CaptionController &captions = m_window.services().captions;
    CaptionSession &session = captions.session();
    return {
        {Captions,
         [this, &session] {
        session.toggle();
        m_window.services().commands.action(Captions)->setChecked(session.isOn());
         }},
        {CaptionOptions,
         [this] {
        FullScreenController &fullScreen = m_window.services().fullScreen;
        if (fullScreen.isActive()) {
            fullScreen.view()->showControls();
            fullScreen.view()->deck().controls().openCaptionOptions();
        } else {
            m_window.panes().showFilm();
            m_window.playerPanel().deck().controls().openCaptionOptions();
        }
         }},
        {OpenCaptions, [this, &captions] { captions.chooseFile(playerWidget()); }},
        {Transcript, [this] { toggleTranscript(); }},
        {PreviousLine, [&session] { session.goToPreviousLine(); }},
        {NextLine, [&session] { session.goToNextLine(); }},
        {CaptionsEarlier, [&session] { session.setDelay(session.delay() - session.DelayStep); }},
        {CaptionsLater, [&session] { session.setDelay(session.delay() + session.DelayStep); }},
        };
}

QWidget &CommandHandler::playerWidget()
{
    if (m_window.services().fullScreen.isActive()) {
        return *m_window.services().fullScreen.view();
    }
    return m_window.playerPanel();
}

void CommandHandler::toggleTranscript()
{
    PlayerPanel &panel = m_window.playerPanel();
    using List = PlayerLists::List;
    const bool isSeen = panel.isVisible() && panel.lists().shown() == List::Transcript;
    m_window.services().fullScreen.leave(); // it has no room for lists
    m_window.panes().showFilm();
    panel.lists().showList(isSeen ? List::Chapters : List::Transcript);
    m_window.services().commands.action(Command::Transcript)->setChecked(!isSeen);
}

/// Where the person looks at it; on another screen it stays.
void CommandHandler::leaveFullScreen()
{
    FullScreenController &fullScreen = m_window.services().fullScreen;
    if (fullScreen.isActive() && fullScreen.view()->isActiveWindow()) {
        fullScreen.leave();
        m_window.activateWindow();
    }
}

void CommandHandler::showFilter()
{
    leaveFullScreen(); // else the words that follow would be keys of the player
    m_window.panes().showContents(true);
    m_window.sidebar().focusFilter();
}

void CommandHandler::goHome()
{
    leaveFullScreen();
    m_window.panes().showHome(Panes::From::Lesson);
}

/// From the first page to the lesson that it hides, else to the lesson before, else home.
void CommandHandler::goBack()
{
    if (m_window.panes().isHome()) {
        m_window.panes().leaveHome();
    } else if (m_window.lessonPane().canGoBack()) {
        m_window.lessonPane().goBack();
    } else {
        goHome();
    }
}

/// By day the look is again what it was before.
void CommandHandler::toggleNight()
{
    Settings &settings = m_window.services().settings;
    const auto night = Settings::Theme::Night;
    const auto before = settings.theme();
    settings.setTheme(before == night ? m_lookByDay : night);
    m_lookByDay = before == night ? m_lookByDay : before;
}

void CommandHandler::openHelp()
{
    GuideSession &session = m_window.services().session.guide();
    session.openLesson(session.guide() ? session.guide()->helpLesson : QString());
}

void CommandHandler::askForTime()
{
    FilmSession &session = m_window.services().session.film();
    const MediaPlayer &player = session.player();
    QWidget *over = &m_window;
    if (m_window.services().fullScreen.isActive()) {
        over = m_window.services().fullScreen.view();
    }
    GoToTimeDialog dialog(player.position(), player.info().duration, over);
    connect(&dialog, &GoToTimeDialog::timeChosen, &session, &FilmSession::seek);
    dialog.exec();
}

void CommandHandler::changeVolume(double difference)
{
    Settings &settings = m_window.services().settings;
    settings.setVolume(std::clamp(settings.volume() + difference, 0.0, 1.0));
}

void CommandHandler::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_window.services().session.guide().lesson().title);
    QPrintDialog dialog(&printer, &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_window.lessonPane().view().print(printer);
    }
}

void CommandHandler::openVideo()
{
    const QString file =
        QFileDialog::getOpenFileName(&m_window, tr("Open a video"), {}, videoFileFilter());
    if (!file.isEmpty()) {
        m_window.panes().showFilm();
        m_window.services().session.film().openFile(file, std::nullopt, FilmSession::Autoplay::No);
    }
}

void CommandHandler::openGuide()
{
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Open a guide's folder"));
    GuideSession &guide = m_window.services().session.guide();
    if (!folder.isEmpty() && guide.openGuide(folder)) {
        guide.openLesson(guide.firstLesson());
    }
}

} // namespace expressly
